package gongkai.sheet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no workbook, or none to be trusted, is refused in Chinese with a remedy. */
class WorkbookRefusalTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path folder;

  private static void fill(Workbook workbook) {
    workbook.createSheet("收入").createRow(0).createCell(0).setCellValue("收入决算表");
  }

  private Path workbook(String name) {
    return Workbooks.write(folder.resolve(name), WorkbookRefusalTest::fill);
  }

  private static void refused(Path path, String code, String... words) {
    Checked<Grid> grid = GridReader.open(path, path.getFileName().toString());
    assertThat(grid.value()).isEmpty();
    assertThat(grid.findings()).hasSize(1);
    Finding finding = grid.findings().get(0);
    assertThat(finding.isError()).isTrue();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.place().file()).isEqualTo(path.getFileName().toString());
    assertThat(finding.advice()).isNotEmpty();
    assertThat(List.of(words)).allMatch((finding.message() + finding.advice())::contains);
    assertThat(finding.message()).doesNotContain("Exception", "org.", "http");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          表.xlsm, 文件-宏,   不含宏
          表.xltm, 文件-宏,   不含宏
          表.et,   文件-类型, 另存为 .xlsx
          表.xlsb, 文件-类型, 读不了 .xlsb
          表.ods,  文件-类型, 另存为 .xlsx
          表.csv,  文件-类型, 认不出是哪张表
          表.doc,  文件-类型, 工作簿用 .xlsx
          表,      文件-类型, 工作簿用 .xlsx
          没有.xlsx, 文件-不存在, 检查文件名
          """)
  void by_its_name(String name, String code, String words) {
    refused(folder.resolve(name), code, words);
  }

  @Test
  void a_folder_and_an_empty_file() throws IOException {
    refused(Files.createDirectory(folder.resolve("夹.xlsx")), "文件-是文件夹");
    refused(Files.createFile(folder.resolve("空.xls")), "文件-空");
  }

  @Test
  void a_file_that_is_too_big() throws IOException {
    Path path = folder.resolve("大.xlsx");
    Files.write(path, new byte[21 * 1024 * 1024]);

    refused(path, "文件-过大", "21 MB", "20 MB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html><table><tr><td>1</td></tr></table></html> | 网页
          <meta charset=gbk><table><td>1</td></table>     | 网页
          <?xml version="1.0"?><Workbook/>                | XML
          科目代码,科目名称,合计                               | 文字文件
          %PDF-1.7                                        | PDF
          """)
  void another_file_under_the_name_of_a_workbook(String content, String words) throws IOException {
    Path path = folder.resolve("表.xls");

    Files.write(path, content.getBytes(Charset.forName("GBK")));
    refused(path, "文件-类型", "不是工作簿", words);
    Files.write(path, ("\uFEFF" + content).getBytes(StandardCharsets.UTF_8));
    refused(path, "文件-类型", "不是工作簿");
    Files.writeString(path, content, StandardCharsets.UTF_16);
    refused(path, "文件-类型", "不是工作簿");
  }

  @Test
  void a_word_file_under_the_name_of_a_workbook() throws IOException {
    Path path = folder.resolve("表.xlsx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(path)) {
      document.write(out);
    }

    refused(path, "文件-类型", "Word");
  }

  @Test
  void any_other_zip() throws IOException {
    Path path = Workbooks.write(folder.resolve("表.xlsx"), Map.of("a.txt", new byte[9]));

    refused(path, "文件-类型", "压缩文件");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes());
    refused(Workbooks.write(path, parts), "文件-类型", "ODF", "另存为 .xlsx");
  }

  @Test
  void a_workbook_with_a_password() throws Exception {
    Path path = workbook("密.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("123456");
      try (OPCPackage plain = OPCPackage.open(path.toFile(), PackageAccess.READ_WRITE);
          OutputStream out = encryptor.getDataStream(files)) {
        plain.save(out);
      }
      Path locked = folder.resolve("锁.xlsx");
      try (OutputStream out = Files.newOutputStream(locked)) {
        files.writeFilesystem(out);
      }
      refused(locked, "文件-密码", "去掉密码");
    }
    Path old = folder.resolve("锁.xls");
    Biff8EncryptionKey.setCurrentUserPassword("123456");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      fill(workbook);
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    refused(old, "文件-密码", "去掉密码");
  }

  @Test
  void a_workbook_with_macros() throws IOException {
    Path path = workbook("宏.xlsx");
    String types = Workbooks.part(path, "[Content_Types].xml");
    Workbooks.replace(
        path,
        "[Content_Types].xml",
        types.replace(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));

    refused(path, "文件-宏", "不含宏");
    Path old = folder.resolve("宏.xls");
    Path plain = workbook("无宏.xls");
    try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(plain));
        OutputStream out = Files.newOutputStream(old)) {
      files.getRoot().createDirectory("_VBA_PROJECT_CUR");
      files.writeFilesystem(out);
    }
    refused(old, "文件-宏", "不含宏");
  }

  @Test
  void a_zip_bomb() throws IOException {
    Path path = workbook("弹.xlsx");
    String sheet = Workbooks.part(path, SHEET);
    Workbooks.replace(
        path, SHEET, sheet.replace("<sheetData>", "<sheetData>" + " ".repeat(50_000_000)));

    assertThat(Files.size(path)).isLessThan(100_000);
    refused(path, "文件-过大", "大得不合常理", "复制到新的工作簿");
  }

  @Test
  void more_cells_than_any_table_has() throws IOException {
    Path path = workbook("多.xlsx");
    String sheet = Workbooks.part(path, SHEET);
    String far = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>";
    Workbooks.replace(path, SHEET, sheet.replace("</sheetData>", far));
    refused(path, "文件-过大", "XFD1048576", "只留有数的行和列");

    StringBuilder cells = new StringBuilder("<sheetData>");
    for (int i = 0; i < 310_000; i++) {
      cells.append("<c r=\"A").append(i % 9000 + 1).append("\"><v>").append(i).append("</v></c>");
    }
    String many = sheet.replaceAll("<sheetData>.*", cells + "</sheetData></worksheet>");
    Workbooks.replace(path, SHEET, many);
    refused(path, "文件-过大", "超过 300000 个");
  }

  @Test
  void parts_that_are_too_much_only_together() throws Exception {
    Path path = workbook("众.xlsx");
    int one = Workbooks.part(path, SHEET).length();

    try (XlsxParts parts = new XlsxParts(path, 2L * one)) {
      parts.read(SHEET, new TypesPart());
      parts.read(SHEET, new TypesPart());
      assertThatThrownBy(() -> parts.read(SHEET, new TypesPart()))
          .isInstanceOf(TooBigException.class)
          .hasMessageContaining("解压以后超过");
    }
  }

  @Test
  void a_part_that_two_tabs_share() throws IOException {
    Path path = workbook("同.xlsx");
    String main = Workbooks.part(path, "xl/workbook.xml");
    String tab = main.replaceAll("(?s).*(<sheet [^>]*/>).*", "$1");
    String other = tab.replace("收入", "支出");
    Workbooks.replace(path, "xl/workbook.xml", main.replace(tab, tab + other));

    refused(path, "文件-损坏");
  }

  @Test
  void one_text_without_end() throws IOException {
    Path path = workbook("长.xlsx");
    String sheet = Workbooks.part(path, SHEET);
    String noise =
        new Random(3).ints(3_000_000, 0, 10).mapToObj(String::valueOf).collect(joining());
    String cell = "<c r=\"A1\" t=\"str\"><v>" + noise.repeat(8) + "</v></c>";
    Workbooks.replace(path, SHEET, sheet.replaceAll("<c .*</c>", cell));

    refused(path, "文件-过大", "文字超过 20000000 字");
  }

  @Test
  void blank_cells_without_end() throws IOException {
    Path path = workbook("白.xlsx");
    String sheet = Workbooks.part(path, SHEET);
    String blanks = "<c r=\"B1\" s=\"0\"/>".repeat(9);
    StringBuilder cells = new StringBuilder("<sheetData><row r=\"1\">");
    for (int i = 0; i < 112_000; i++) {
      cells.append(blanks).append("<!--").append(i * 7919L % 99_991).append("-->");
    }
    String many = sheet.replaceAll("<sheetData>.*", cells + "</row></sheetData></worksheet>");
    Workbooks.replace(path, SHEET, many);

    refused(path, "文件-过大", "连空白的在内，格超过 1000000 个");
  }

  @Test
  void texts_that_no_cell_shows_are_no_cells() throws IOException {
    Path path = workbook("串.xlsx");
    String strings = Workbooks.part(path, "xl/sharedStrings.xml");
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      more.append("<si><t>甲").append(i).append("</t></si>");
    }
    Workbooks.replace(path, "xl/sharedStrings.xml", strings.replace("</sst>", more + "</sst>"));
    String sheet = Workbooks.part(path, SHEET);
    StringBuilder cells = new StringBuilder();
    for (int i = 1; i <= 150_000; i++) {
      cells.append("<c r=\"B").append(i % 19_000 + 1).append("\" t=\"s\"><v>1</v></c>");
    }
    Workbooks.replace(path, SHEET, sheet.replaceAll("<c .*</c>", cells.toString()));

    assertThat(GridReader.open(path, "串.xlsx").findings()).isEmpty();
  }

  @Test
  void a_document_type_in_a_part() throws IOException {
    Path path = workbook("实体.xlsx");
    String sheet = Workbooks.part(path, SHEET);
    String head = sheet.substring(0, sheet.indexOf("?>") + 2);
    String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    Workbooks.replace(path, SHEET, head + entity + sheet.substring(head.length()));

    refused(path, "文件-损坏", "重新导出");
  }

  @Test
  void a_sheet_that_lies_outside_the_file() throws IOException {
    Path path = workbook("外.xlsx");
    String relations = Workbooks.part(path, "xl/_rels/workbook.xml.rels");
    Workbooks.replace(
        path,
        "xl/_rels/workbook.xml.rels",
        relations.replace(
            "Target=\"worksheets/sheet1.xml\"",
            "TargetMode=\"External\" Target=\"file:///etc/passwd\""));

    refused(path, "文件-损坏");
  }

  @ParameterizedTest
  @CsvSource({"表.xlsx", "表.xls"})
  void a_file_cut_short_or_overwritten(String name) throws IOException {
    Path whole = Workbooks.write(folder.resolve("全" + name), WorkbookRefusalTest::many);
    byte[] bytes = Files.readAllBytes(whole);
    Path path = folder.resolve(name);

    for (int part = 1; part < 8; part++) {
      Files.write(path, Arrays.copyOf(bytes, bytes.length * part / 8));
      refused(path, "文件-损坏");
    }
    byte[] spoilt = bytes.clone();
    Arrays.fill(spoilt, 600, bytes.length - 100, (byte) 0x5A);
    Files.write(path, spoilt);
    refused(path, "文件-损坏");
  }

  @ParameterizedTest
  @CsvSource({"表.xlsx", "表.xls"})
  void whatever_bytes_are_overwritten_it_is_read_or_refused(String name) throws IOException {
    byte[] bytes =
        Files.readAllBytes(Workbooks.write(folder.resolve("全" + name), WorkbookRefusalTest::many));
    Path path = folder.resolve(name);
    Random random = new Random(7);

    for (int i = 0; i < 150; i++) {
      byte[] spoilt = bytes.clone();
      for (int j = 0; j < 1 + i % 20; j++) {
        spoilt[random.nextInt(i % 2 == 0 ? bytes.length : 2000)] = (byte) random.nextInt(256);
      }
      Files.write(path, spoilt);
      Checked<Grid> grid = GridReader.open(path, name);
      assertThat(grid.value().isPresent()).isEqualTo(grid.findings().isEmpty());
    }
  }

  private static void many(Workbook workbook) {
    var sheet = workbook.createSheet("收入");
    for (int i = 0; i < 800; i++) {
      sheet.createRow(i).createCell(0).setCellValue("第" + i + "行" + i * 7919 % 1000);
    }
  }

  @Test
  void parts_that_are_missing_or_nonsense() throws IOException {
    Path path = workbook("缺.xlsx");
    String sheet = Workbooks.part(path, SHEET);

    Workbooks.replace(path, SHEET, sheet.replace("<v>0<", "<v>99<"));
    refused(path, "文件-损坏");
    Workbooks.replace(path, SHEET, sheet.replace("<v>0<", "<v>一<"));
    refused(path, "文件-损坏");
    Workbooks.replace(path, SHEET, sheet.replace("r=\"A1\"", "r=\"1A\""));
    refused(path, "文件-损坏");
    Workbooks.replace(path, SHEET, "");
    refused(path, "文件-损坏");
    Workbooks.replace(path, SHEET, null);
    refused(path, "文件-损坏");
  }

  @Test
  void a_number_that_is_none_is_an_error_of_its_cell() throws IOException {
    Path path = workbook("数.xlsx");
    String sheet = Workbooks.part(path, SHEET);
    String cells = "<c r=\"A1\"><v>1E999</v></c><c r=\"B1\"><f>SUM(A2)</f><v></v></c>";
    Workbooks.replace(path, SHEET, sheet.replaceAll("<c .*</c>", cells));

    Sheet read = GridReader.open(path, "数.xlsx").value().orElseThrow().sheets().get(0);

    assertThat(read.cell(0, 0).kind()).isEqualTo(GridCell.Kind.ERROR);
    assertThat(read.cell(0, 1).kind()).isEqualTo(GridCell.Kind.ERROR);
    assertThat(read.cell(0, 1).text()).isEqualTo("公式，没有算出的数");
  }
}
