package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.cli.Run;
import gongkai.compose.Composer.Purpose;
import gongkai.render.docx.DocxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A character outside of the usual fonts is printed, or the report is refused; never lost. */
class ReportRareCharacterTest {

  @TempDir private Path folder;

  private Path data(String unit) throws IOException {
    return Files.writeString(folder.resolve("单位.yaml"), Sample.with("云岭县档案馆", unit));
  }

  private List<Glyph> print(String unit) throws IOException {
    Map<String, byte[]> files = Made.generate(data(unit), folder.resolve("out"), Purpose.FINAL);
    assertThat(DocxFile.read(files.get("docx")).find("//w:t")).contains(unit);
    try (PDDocument pdf = Loader.loadPDF(files.get("pdf"))) {
      return GlyphReader.read(pdf);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "㙦", "䶮", "堃", "喆"})
  void a_rare_character_is_printed(String character) throws IOException {
    String unit = "云" + character + "县档案馆";

    List<Glyph> glyphs = print(unit);

    assertThat(PrintedPdf.text(glyphs)).startsWith(unit + "2024年度");
    assertThat(glyphs.stream().filter(glyph -> glyph.text().equals(character)))
        .hasSizeGreaterThan(3);
  }

  @Test
  void a_character_that_the_font_lacks_comes_from_a_fallback_font() throws IOException {
    List<Glyph> glyphs = print("云𠮷县档案馆");

    for (Glyph glyph : glyphs) {
      assertThat(glyph.font().contains("Fallback"))
          .as("%s", glyph)
          .isEqualTo(glyph.text().equals("𠮷"));
    }
  }

  @Test
  void a_character_that_no_font_can_have_is_refused() throws IOException {
    Path out = folder.resolve("out");

    Run run = Run.of("generate", data("云\uE123县档案馆").toString(), "-o", out.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("“\uE123”（U+E123）").contains("单位.yaml 第2行").contains("[字体-缺字]");
    assertThat(out).doesNotExist();
  }
}
