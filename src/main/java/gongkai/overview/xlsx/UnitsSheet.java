package gongkai.overview.xlsx;

import gongkai.office.ColumnName;
import gongkai.overview.FigureColumn;
import gongkai.overview.FigureValue;
import gongkai.overview.FileLink;
import gongkai.overview.Overview;
import gongkai.overview.UnitRow;
import gongkai.overview.xlsx.ListSheet.Column;
import gongkai.overview.xlsx.ListSheet.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sheet with all units. */
final class UnitsSheet {

  private static final int FIGURE_WIDTH = 12;

  private final Overview overview;
  private final int files;

  UnitsSheet(Overview overview) {
    this.overview = overview;
    this.files = overview.units().stream().mapToInt(unit -> unit.files().size()).max().orElse(0);
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("序号", 7),
                new Column("单位", 32),
                new Column("年度", 7),
                new Column("口径", 7),
                new Column("状态", 10),
                new Column("错误", 7),
                new Column("警告", 7),
                new Column("提示", 7)));
    for (FigureColumn figure : overview.columns()) {
      if (figure.hasMoney()) {
        columns.add(new Column(figure.title(), FIGURE_WIDTH));
      }
      if (figure.hasRate()) {
        columns.add(new Column(figure.fullRateTitle(), FIGURE_WIDTH));
      }
    }
    columns.add(new Column("批复日期", 13));
    columns.add(new Column("公开期限", 13));
    columns.add(new Column("数据文件", 30));
    for (int i = 1; i <= files; i++) {
      columns.add(new Column(files == 1 ? "报告" : "报告" + i, 9));
    }
    return columns;
  }

  ListSheet sheet() {
    List<UnitRow> units = overview.units();
    List<Column> columns = columns();
    return new ListSheet(
        "单位",
        overview.summary() + "金额单位：万元。",
        columns,
        units.size(),
        sheet -> units.forEach(unit -> row(sheet, unit)),
        () ->
            IntStream.range(0, units.size())
                .boxed()
                .flatMap(row -> links(units.get(row), row, columns.size() - files)));
  }

  private static Stream<Link> links(UnitRow unit, int row, int firstColumn) {
    List<FileLink> links = unit.links();
    int line = ListSheet.HEAD_ROWS + 1 + row;
    return IntStream.range(0, links.size())
        .mapToObj(i -> new Link(ColumnName.of(firstColumn + i) + line, links.get(i).target()));
  }

  private void row(ListRows sheet, UnitRow unit) {
    sheet.row().number(unit.number()).text(unit.unit(), CellStyle.TEXT);
    sheet.text(unit.yearText(), CellStyle.CENTRE).text(unit.scope(), CellStyle.CENTRE);
    sheet.text(unit.state().label(), XlsxOverview.style(unit.state()));
    sheet.number(unit.counts().errors()).number(unit.counts().warnings());
    sheet.number(unit.counts().notes());
    for (int i = 0; i < overview.columns().size(); i++) {
      figure(sheet, overview.columns().get(i), unit.values().get(i));
    }
    sheet.text(unit.approvedText(), CellStyle.CENTRE).text(unit.deadlineText(), CellStyle.CENTRE);
    sheet.text(unit.file(), CellStyle.TEXT);
    List<FileLink> links = unit.links();
    links.forEach(link -> sheet.text(link.label(), CellStyle.LINK));
    for (int i = links.size(); i < files; i++) {
      sheet.blank(CellStyle.LINK);
    }
  }

  private static void figure(ListRows sheet, FigureColumn column, FigureValue value) {
    if (column.hasMoney()) {
      value
          .money()
          .ifPresentOrElse(
              money -> sheet.number(money, CellStyle.MONEY), () -> sheet.blank(CellStyle.MONEY));
    }
    if (column.hasRate()) {
      value
          .rate()
          .ifPresentOrElse(
              rate -> sheet.number(rate.movePointLeft(2), CellStyle.RATE),
              () -> sheet.blank(CellStyle.RATE));
    }
  }
}
