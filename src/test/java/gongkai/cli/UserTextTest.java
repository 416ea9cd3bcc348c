package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.render.pdf.PdfText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user writes appears to the letter and is never carried out. */
class UserTextTest {

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("甲/out");
  }

  /** Generates the sample with this text in place of a piece; the folder of the reports. */
  private Path generate(String piece, String text) throws IOException {
    String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    Path file = Files.writeString(folder.resolve("单位.yaml"), Sample.with(piece, quoted));
    Run run = Run.of("generate", file.toString(), "-o", out().toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("错误");
    return out();
  }

  private static Path only(Path reports, String format) throws IOException {
    try (Stream<Path> files = Files.list(reports)) {
      return files.filter(file -> file.toString().endsWith("." + format)).findFirst().orElseThrow();
    }
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s", "");
  }

  private static void assertPrinted(Path reports, String text) throws IOException {
    String word = Zip.text(only(reports, "docx"));
    String pdf = String.join("\n", PdfText.pages(Files.readAllBytes(only(reports, "pdf"))));
    assertThat(word).contains(text);
    assertThat(withoutBlanks(pdf)).contains(withoutBlanks(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "保管${年度}${单位名称}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "#{年度} [=年度] [#stop] <@p/>",
        "<#stop>保管<#list 1..9 as x>",
        "<script>alert(1)</script>",
        "<p>一</p><page-break/>",
        "]]><!-- &lt; &amp; &#65; &x; -->",
        "=cmd|' /C calc'!A0",
        "@SUM(A1:A9) +1 -1",
        "../../x C:\\Windows\\*.*",
        "“引号”‘单’\"直\"'撇'",
        "《a < b && c > d》",
        "\\${年度}\\n\\u0041",
        "%s %d {0} {{x}} $(id) `id`",
        "{ HYPERLINK \"x\" } { PAGE }",
        "https://example.org/?a=1&b=2"
      })
  void a_text_is_printed_to_the_letter(String text) throws IOException {
    assertPrinted(generate("[保管本县档案。]", text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${年度}局",
        "<script>alert(1)</script>局",
        "=cmd|' /C calc'!A0",
        "<#stop>",
        "../../etc/甲局",
        "..\\..\\甲局",
        "/etc/passwd",
        "C:\\甲局",
        "CON",
        "nul.",
        "  甲  局  ",
        ".甲局",
        "甲局？*:|<>\"",
        "甲\u200b局"
      })
  void a_unit_name_never_leads_the_file_elsewhere(String name) throws IOException {
    Path reports = generate("云岭县档案馆", name);

    assertPrinted(reports, name.strip());
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile))
          .hasSize(3)
          .allMatch(file -> file.endsWith("单位.yaml") || file.getParent().equals(reports));
    }
    assertLegal(only(reports, "docx"));
    assertLegal(only(reports, "pdf"));
  }

  /** On Windows, where most is forbidden. */
  private static void assertLegal(Path file) {
    String name = file.getFileName().toString();
    assertThat(name)
        .doesNotContainPattern("[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]")
        .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")
        .doesNotMatch("[. ].*");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1:A9)", "=cmd|' /C calc'!A0"})
  void a_name_is_never_a_formula_in_a_workbook(String name) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("单位.yaml"), Sample.with("名称: 档案事务", "名称: \"" + name + "\""));
    Run run = Run.of("generate", file.toString(), "-o", out().toString(), "--to", "xlsx");
    assertThat(run.exit()).as(run.err()).isZero();

    List<Cell> found = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(only(out(), "xlsx").toFile())) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(found::add)));
    }
    assertThat(found).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    assertThat(found)
        .filteredOn(cell -> cell.getCellType() == CellType.STRING)
        .extracting(Cell::getStringCellValue)
        .contains(name);
  }

  @Test
  void a_very_long_unit_name_is_printed_whole_and_its_file_name_cut() throws IOException {
    String name = "云岭县".repeat(60) + "档案馆";
    Path reports = generate("云岭县档案馆", name);
    assertPrinted(reports, name);
    assertLegal(only(reports, "docx"));
  }
}
