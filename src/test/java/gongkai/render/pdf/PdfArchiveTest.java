package gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive asks of a file: PDF/A, and the same bytes for the same report. */
class PdfArchiveTest {

  @Test
  void a_report_is_pdf_a() {
    PdfA.assertPdfA2b(SampleReport.published().render());
  }

  @Test
  void a_draft_is_pdf_a() {
    PdfA.assertPdfA2b(SampleReport.draft().render());
  }

  @Test
  void the_validator_sees_a_missing_output_intent() throws IOException {
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(SampleReport.published().render())) {
      document.getDocumentCatalog().setOutputIntents(List.of());
      document.save(broken);
    }

    assertThat(PdfA.violations(broken.toByteArray())).anyMatch(rule -> rule.startsWith("6.2.4.3"));
  }

  @Test
  void the_same_report_has_the_same_bytes() {
    PdfRenderer renderer = new PdfRenderer();
    byte[] first = SampleReport.draft().render(renderer);

    assertSame(SampleReport.draft().render(renderer), first);
    assertSame(SampleReport.draft().render(new PdfRenderer()), first);
  }

  @Test
  void neither_time_zone_nor_locale_change_the_bytes() {
    byte[] expected = SampleReport.published().render();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertSame(SampleReport.published().render(), expected);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void another_process_in_another_time_zone_writes_the_same_bytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path written = folder.resolve("draft.pdf");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Kathmandu",
                "-Duser.language=tr",
                // Hash codes of objects differ between processes: here they are all the same.
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2",
                "-cp",
                System.getProperty("java.class.path"),
                SampleReport.class.getName(),
                written.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(process.waitFor()).isZero();
    assertSame(Files.readAllBytes(written), SampleReport.draft().render());
  }

  @Test
  void reports_written_at_the_same_time_do_not_touch_one_another()
      throws InterruptedException, ExecutionException {
    PdfRenderer renderer = new PdfRenderer();
    byte[] published = SampleReport.published().render();
    byte[] draft = SampleReport.draft().render();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        boolean isDraft = i % 3 == 0;
        results.add(
            threads.submit(
                () ->
                    (isDraft ? SampleReport.draft() : SampleReport.published()).render(renderer)));
      }
      for (int i = 0; i < results.size(); i++) {
        assertSame(results.get(i).get(), i % 3 == 0 ? draft : published);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void different_reports_have_different_identifiers_and_subset_letters() throws IOException {
    try (PDDocument one = Loader.loadPDF(SampleReport.published().render());
        PDDocument other = Loader.loadPDF(SampleReport.draft().render())) {
      assertThat(one.getDocument().getDocumentID().getString(0))
          .isNotEqualTo(other.getDocument().getDocumentID().getString(0));
      assertThat(subset(one)).isNotEqualTo(subset(other));
    }
  }

  private static void assertSame(byte[] actual, byte[] expected) {
    // Not isEqualTo: it would print both files.
    assertThat(Arrays.mismatch(actual, expected)).as("first byte that differs").isEqualTo(-1);
  }

  private static String subset(PDDocument document) throws IOException {
    var resources = document.getPage(2).getResources();
    return resources.getFont(resources.getFontNames().iterator().next()).getName();
  }
}
