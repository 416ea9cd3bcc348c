package gongkai.overview.xlsx;

import gongkai.batch.UnitState;
import gongkai.document.DocumentInfo;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.office.CellTexts;
import gongkai.office.OfficeFile;
import gongkai.office.OfficeKind;
import gongkai.office.Part;
import gongkai.office.Xml;
import gongkai.overview.CommonFinding;
import gongkai.overview.Failure;
import gongkai.overview.Outlier;
import gongkai.overview.Overview;
import gongkai.overview.xlsx.ListSheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the workbook; the same overview gives the same bytes. */
public final class XlsxOverview {

  private final Overview overview;

  private XlsxOverview(Overview overview) {
    this.overview = overview;
  }

  /**
   * Writes the file, which is never in memory as a whole.
   *
   * @param out is not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Overview overview, OutputStream out) throws IOException {
    XlsxOverview writer = new XlsxOverview(overview);
    List<ListSheet> sheets =
        List.of(
            new UnitsSheet(overview).sheet(),
            writer.failures(),
            writer.common(),
            writer.outliers(),
            writer.list());
    CellTexts texts = new CellTexts();
    List<Part> parts = new ArrayList<>();
    sheets.forEach(sheet -> parts.add(sheet.part(parts.size() + 1, texts)));
    byte[] main = main(sheets, parts);
    parts.add(CellStyle.part());
    parts.add(texts.part());
    DocumentInfo info = new DocumentInfo("决算公开汇总", "", "", "zh-CN");
    new OfficeFile(OfficeKind.EXCEL).write(info, main, parts, out);
  }

  private static byte[] main(List<ListSheet> sheets, List<Part> parts) {
    Xml main = Xml.part("workbook", "xmlns", ListSheet.NAMESPACE, "xmlns:r", ListSheet.RELATIONS);
    main.open("bookViews").leaf("workbookView").close().open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      String id = parts.get(i).id();
      main.leaf("sheet", "name", sheets.get(i).name(), "sheetId", i + 1, "r:id", id);
    }
    main.close().open("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      main.open("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", i, "hidden", 1);
      main.text(sheets.get(i).at() + sheets.get(i).range()).close();
      main.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", i);
      main.text(sheets.get(i).titles()).close();
    }
    return main.bytes();
  }

  private ListSheet failures() {
    return new ListSheet(
        "没有做成",
        overview.failures().isEmpty() ? "每个单位都有报告。" : "每个单位只写第一条错误，全部错误用 gongkai check 看。",
        List.of(
            new Column("序号", 7),
            new Column("单位", 32),
            new Column("状态", 10),
            new Column("错误", 7),
            new Column("位置", 40),
            new Column("第一条错误", 60),
            new Column("怎么办", 50)),
        overview.failures().size(),
        sheet -> overview.failures().forEach(one -> failure(sheet, one)));
  }

  private static void failure(ListRows sheet, Failure failure) {
    sheet.row().number(failure.number()).text(failure.unit(), CellStyle.TEXT);
    sheet.text(failure.state().label(), style(failure.state())).number(failure.errors());
    sheet.text(failure.why().place().toString(), CellStyle.TEXT);
    sheet.text(failure.why().message(), CellStyle.TEXT);
    sheet.text(failure.why().advice(), CellStyle.TEXT);
  }

  private ListSheet common() {
    return new ListSheet(
        "常见问题",
        "重的在前，单位多的在前。",
        List.of(
            new Column("轻重", 9),
            new Column("编号", 14),
            new Column("核对什么", 50),
            new Column("单位数", 9),
            new Column("条数", 9),
            new Column("例如", 32),
            new Column("位置", 40),
            new Column("说的是", 60),
            new Column("怎么办", 50)),
        overview.common().size(),
        sheet -> overview.common().forEach(one -> common(sheet, one)));
  }

  private static void common(ListRows sheet, CommonFinding found) {
    sheet.row().text(found.severity().label(), style(found.severity()));
    sheet.text(found.code(), CellStyle.CENTRE).text(found.name(), CellStyle.TEXT);
    sheet.number(found.units()).number(found.findings());
    sheet.text(found.firstUnit(), CellStyle.TEXT);
    Optional<Finding> example = found.example();
    sheet.text(example.map(one -> one.place().toString()).orElse(""), CellStyle.TEXT);
    sheet.text(example.map(Finding::message).orElse(""), CellStyle.TEXT);
    sheet.text(example.map(Finding::advice).orElse(""), CellStyle.TEXT);
  }

  private ListSheet outliers() {
    return new ListSheet(
        "异常",
        "与上年、与同口径的别的单位相差很大的数；不一定错，要有人看一看。",
        List.of(
            new Column("序号", 7),
            new Column("单位", 32),
            new Column("数", 22),
            new Column("怎样比", 14),
            new Column("这个单位", 28),
            new Column("通常", 50),
            new Column("看什么", 70)),
        overview.outliers().size(),
        sheet -> overview.outliers().forEach(one -> outlier(sheet, one)));
  }

  private static void outlier(ListRows sheet, Outlier outlier) {
    sheet.row().number(outlier.number()).text(outlier.unit(), CellStyle.TEXT);
    sheet.text(outlier.title(), CellStyle.TEXT);
    sheet.text(outlier.measure().label(), CellStyle.CENTRE);
    sheet.text(outlier.measure().value(), CellStyle.TEXT);
    sheet.text(outlier.measure().usual(), CellStyle.TEXT);
    sheet.text(outlier.advice(), CellStyle.TEXT);
  }

  private ListSheet list() {
    return new ListSheet(
        "清单",
        overview.findings().isEmpty() ? "清单没有问题。" : "关于清单本身的话，不是关于哪个单位的数据。",
        List.of(
            new Column("轻重", 9),
            new Column("位置", 50),
            new Column("说的是", 70),
            new Column("怎么办", 60)),
        overview.findings().size(),
        sheet -> overview.findings().forEach(one -> finding(sheet, one)));
  }

  private static void finding(ListRows sheet, Finding finding) {
    sheet.row().text(finding.severity().label(), style(finding.severity()));
    sheet.text(finding.place().toString(), CellStyle.TEXT);
    sheet.text(finding.message(), CellStyle.TEXT).text(finding.advice(), CellStyle.TEXT);
  }

  static CellStyle style(UnitState state) {
    return switch (state) {
      case MADE -> CellStyle.GOOD;
      case MISSING, UNCLEAR, NOT_DONE -> CellStyle.WARN;
      default -> CellStyle.BAD;
    };
  }

  private static CellStyle style(Severity severity) {
    return switch (severity) {
      case ERROR -> CellStyle.BAD;
      case WARNING -> CellStyle.WARN;
      case NOTE -> CellStyle.CENTRE;
    };
  }
}
