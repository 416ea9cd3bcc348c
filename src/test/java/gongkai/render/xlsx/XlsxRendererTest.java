package gongkai.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import gongkai.document.Table.Form;
import gongkai.render.docx.DocxFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class XlsxRendererTest {

  private static XSSFCell only(XSSFWorkbook book) {
    return book.getSheetAt(0).getRow(0).getCell(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1:A9)",
        "=cmd|' /C calc'!A0",
        "2012604",
        "1.50",
        "2024-12-31",
        "'甲",
        "_x0041_ _x000D_",
        "<b>&amp;</b> \"甲\" ]]>",
        "  甲  乙  "
      })
  void a_text_stays_the_text_it_is(String text) throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(XlsxFile.table("表", XlsxFile.text(text)))) {
      XSSFCell cell = only(book);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCTCell().isSetF()).isFalse();
    }
  }

  /** Excel then leaves it a text even when a person has edited the cell. */
  @ParameterizedTest
  @CsvSource({"=1+1,true", "+1,true", "-1,true", "@A,true", "2012604,true", "甲=1,false"})
  void a_text_that_could_be_mistaken_is_marked_as_text(String text, boolean marked)
      throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(XlsxFile.table("表", XlsxFile.text(text)))) {
      assertThat(only(book).getCellStyle().getQuotePrefixed()).isEqualTo(marked);
      assertThat(only(book).getCellStyle().getDataFormatString())
          .isEqualTo(marked ? "@" : "General");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.50|1234.50|0.00",
        "-0.50|-0.50|0.00",
        "0.00|0.00|0.00",
        "12|12|0",
        "1,234.50|1234.50|#,##0.00",
        "-1,234|-1234|#,##0",
        "1.5|1.5|0.0",
        "1,000.125|1000.125|#,##0.000"
      })
  void a_number_is_shown_as_printed(String printed, String value, String format)
      throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(XlsxFile.table("表", XlsxFile.figure(printed, value)))) {
      assertThat(only(book).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(only(book).getRawValue()).isEqualTo(value);
      assertThat(only(book).getCellStyle().getDataFormatString()).isEqualTo(format);
      assertThat(new DataFormatter(Locale.ROOT).formatCellValue(only(book))).isEqualTo(printed);
    }
  }

  /** Words beside it, another number than printed, more digits than Excel keeps. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12.30万元|12.30", "12.30|12.304", "12345678901234.56|12345678901234.56", "———|0.00"})
  void a_number_that_would_not_show_what_is_printed_is_a_text(String printed, String value)
      throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(XlsxFile.table("表", XlsxFile.figure(printed, value)))) {
      assertThat(only(book).getCellType()).isEqualTo(CellType.STRING);
      assertThat(only(book).getStringCellValue()).isEqualTo(printed);
    }
  }

  @Test
  void a_zero_printed_as_nothing_is_a_blank_ready_for_a_figure() throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(XlsxFile.table("表", XlsxFile.figure("", "0.00")))) {
      assertThat(only(book).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(only(book).getCellStyle().getDataFormatString()).isEqualTo("0.00");
    }
  }

  @Test
  void a_table_has_the_lines_that_belong_to_it_and_no_prose() throws IOException {
    try (XSSFWorkbook book =
        XlsxFile.open(
            new Heading("部分标题", 1, "第二部分", "第二部分"),
            new Paragraph("正文", "前文"),
            new Heading("表标题", 2, "总表", "总表"),
            new SpreadLine("表头行", "部门：甲", "2024年度", "万元"),
            XlsxFile.table("一", XlsxFile.text("甲")),
            new Paragraph("表注", "注：甲"),
            new Paragraph("正文", "后文"),
            XlsxFile.table("二", XlsxFile.text("乙")))) {
      assertThat(texts(book.getSheet("一"))).containsExactly("总表", "部门：甲　　2024年度　　万元", "甲", "注：甲");
      assertThat(texts(book.getSheet("二"))).containsExactly("乙");
      assertThat(book).hasSize(2);
    }
  }

  @Test
  void a_form_is_no_sheet() throws IOException {
    Table figures = XlsxFile.table("一", XlsxFile.text("甲"));
    Table form = new Table("一页表", "二", 1, 0, figures.rows(), Optional.of(new Form(List.of(1))));
    try (XSSFWorkbook book = XlsxFile.open(form, figures)) {
      assertThat(book).hasSize(1);
      assertThat(texts(book.getSheet("一"))).containsExactly("甲");
    }
  }

  private static List<String> texts(XSSFSheet sheet) {
    List<String> texts = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
    return texts;
  }

  @Test
  void a_report_without_tables_is_a_workbook_all_the_same() throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(new Paragraph("正文", "甲"))) {
      assertThat(book).hasSize(1);
      assertThat(book.getSheetName(0)).isEqualTo("甲局决算");
    }
  }

  @Test
  void the_properties_tell_what_it_is_and_no_time() throws IOException {
    try (XSSFWorkbook book = XlsxFile.open(XlsxFile.table("表", XlsxFile.text("甲")))) {
      CoreProperties properties = book.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("甲局决算");
      assertThat(properties.getCreator()).isEqualTo("甲局");
      assertThat(properties.getCreated()).isNull();
      assertThat(properties.getModified()).isNull();
    }
  }

  @Test
  void time_zone_and_locale_do_not_matter() {
    byte[] here = sample();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(sample()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static byte[] sample() {
    return XlsxFile.of(
        Optional.of("仅供&审核"),
        new Heading("表标题", 2, "总表", "总表"),
        XlsxFile.table("表", XlsxFile.text("=甲"), XlsxFile.figure("1.500", "1.500")),
        new Paragraph("表注", "注：甲"));
  }

  @Test
  void a_sign_of_the_language_of_headers_is_printed_as_it_is() {
    String sheet = new String(part(sample(), "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    assertThat(sheet).contains("仅供&amp;&amp;审核</oddHeader>");
  }

  /** Excel is strict about the order of elements and attributes. */
  @ParameterizedTest
  @MethodSource("partsOfTheSchema")
  void each_part_keeps_to_the_schema(String part, Parser parser) throws XmlException {
    List<XmlError> errors = new ArrayList<>();
    String xml = new String(part(sample(), part), StandardCharsets.UTF_8);
    parser.parse(known(xml)).validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors).isEmpty();
  }

  /** The schema that POI brings along knows no named styles, and no blanks that count. */
  private static String known(String xml) {
    return xml.replaceAll("<cellStyles.*?</cellStyles>", "").replace(" xml:space=\"preserve\"", "");
  }

  static Stream<Object[]> partsOfTheSchema() {
    return Stream.of(
        row("xl/workbook.xml", WorkbookDocument.Factory::parse),
        row("xl/worksheets/sheet1.xml", WorksheetDocument.Factory::parse),
        row("xl/styles.xml", StyleSheetDocument.Factory::parse),
        row("xl/sharedStrings.xml", SstDocument.Factory::parse));
  }

  private static byte[] part(byte[] file, String name) {
    try {
      return DocxFile.read(file).entries().get(name);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] row(String part, Parser parser) {
    return new Object[] {part, parser};
  }

  /** Reads a part as the type that the schema gives it. */
  interface Parser {
    XmlObject parse(String part) throws XmlException;
  }
}
