package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.compose.Composer;
import gongkai.compose.Composer.Purpose;
import gongkai.document.Annex;
import gongkai.document.ReportDocument;
import gongkai.font.FontLibrary;
import gongkai.layout.Typesetter;
import gongkai.render.pdf.PdfA;
import gongkai.render.pdf.PdfRenderer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with annexes is PDF/A-2b, or plain PDF and says why. */
class AnnexArchiveTest {

  private static final Composer COMPOSER = new Composer(Sample.PACK);
  private static final Typesetter TYPESETTER =
      new Typesetter(FontLibrary.open(List.of(Path.of("fonts"))));
  private static final PdfRenderer RENDERER = new PdfRenderer();

  @TempDir private Path temp;

  private static byte[] report(List<Annex> annexes, Purpose purpose) throws IOException {
    ReportDocument document = COMPOSER.compose(Sample.derive(Sample.TEXT), purpose, annexes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RENDERER.write(
        document, Sample.PACK.styles(), TYPESETTER.typeset(document, Sample.PACK.styles()), out);
    return out.toByteArray();
  }

  private List<Annex> annexes(String name, byte[] bytes) throws IOException {
    return new AnnexFolder(temp).with(name, bytes).annexes();
  }

  private void assertArchive(String name, byte[] bytes) throws IOException {
    List<Annex> annexes = annexes(name, bytes);
    assertThat(annexes.get(0).file().archiveFault()).isEmpty();
    PdfA.assertPdfA2b(report(annexes, Purpose.FINAL));
  }

  private void assertPlain(Pages pages, String why) throws IOException {
    List<Annex> annexes = annexes("报告.pdf", pages.bytes());
    assertThat(annexes.get(0).file().archiveFault()).contains(why);
    byte[] report = report(annexes, Purpose.FINAL);
    assertThat(new String(report, StandardCharsets.ISO_8859_1)).doesNotContain("pdfaid:part");
    // Only the claim is missing and what the annex does wrong; the report is none the worse.
    assertThat(PdfA.violations(report)).isNotEmpty();
  }

  @Test
  void text_pictures_turned_large_and_transparent_pages_stay_within_the_standard()
      throws IOException {
    PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
    glass.setNonStrokingAlphaConstant(0.4f);
    glass.setBlendMode(BlendMode.MULTIPLY);
    Pages pages = new Pages().text(Pages.A4, "第一页。").text(PDRectangle.A3, "第二页。");
    pages.last().setRotation(90);
    pages
        .scan(Pages.letter(600, 800, true), true)
        .scan(Pages.letter(600, 800, false), false)
        .draw(
            Pages.A4_ACROSS,
            content -> {
              content.setGraphicsStateParameters(glass);
              content.setNonStrokingColor(Color.RED);
              content.addRect(100, 100, 200, 200);
              content.fill();
            });
    assertArchive("报告.pdf", pages.bytes());
  }

  @Test
  void every_kind_of_picture_stays_within_the_standard() throws IOException {
    assertArchive("图.jpg", Pages.file(Pages.letter(300, 400, true), "jpeg"));
    for (int kind :
        new int[] {
          BufferedImage.TYPE_INT_RGB,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_BINARY,
          BufferedImage.TYPE_BYTE_INDEXED
        }) {
      BufferedImage image = new BufferedImage(300, 400, kind);
      Graphics2D brush = image.createGraphics();
      brush.drawImage(Pages.letter(300, 400, true), 0, 0, null);
      brush.dispose();
      assertArchive("图.png", Pages.file(image, "png"));
    }
  }

  @Test
  void a_draft_stays_within_the_standard_with_its_watermark_over_the_pages() throws IOException {
    List<Annex> annexes =
        annexes("报告.pdf", new Pages().scan(Pages.letter(600, 800, true), true).bytes());
    PdfA.assertPdfA2b(report(annexes, Purpose.DRAFT));
  }

  @Test
  void a_font_that_is_not_embedded() throws IOException {
    assertPlain(
        new Pages().text(Pages.A4, "第一页。").latin(Pages.A4, "second"), "第 2 页的字体“Helvetica”没有嵌入");
  }

  @Test
  void colours_for_printing_presses() throws IOException {
    assertPlain(
        new Pages()
            .draw(
                Pages.A4,
                content -> {
                  content.setNonStrokingColor(
                      new PDColor(new float[] {0, 1, 1, 0}, PDDeviceCMYK.INSTANCE));
                  content.addRect(100, 100, 200, 200);
                  content.fill();
                }),
        "第 1 页用了印刷色（CMYK）");
  }

  @Test
  void the_same_files_give_the_same_bytes() throws IOException {
    byte[] file = new Pages().text(Pages.A4, "第一页。").latin(Pages.A4, "second").bytes();

    assertThat(report(annexes("报告.pdf", file), Purpose.FINAL))
        .isEqualTo(report(annexes("报告.pdf", file), Purpose.FINAL));
  }
}
