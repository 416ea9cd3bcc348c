package gongkai.render.docx;

import gongkai.document.Cell;
import gongkai.document.Table;
import gongkai.document.Table.Row;
import gongkai.layout.PagedDocument.TableGeometry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The tables of {@link Sample} and their geometry. */
final class SampleTables {
  private static final int SUMMARY_ROWS = 30;
  private static final int GROUPS = 7;
  private static final int GROUP_ROWS = 4;

  private SampleTables() {}

  /** 01: two halves side by side, a head of two rows. */
  static Table summary() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(false, List.of(head("收入", 3, 1), head("支出", 3, 1))));
    rows.add(
        new Row(
            false,
            List.of(
                head("项目", 1, 1),
                head("行次", 1, 1),
                head("金额", 1, 1),
                head("项目", 1, 1),
                head("行次", 1, 1),
                head("金额", 1, 1))));
    for (int i = 1; i <= SUMMARY_ROWS; i++) {
      rows.add(
          new Row(
              false,
              List.of(
                  name("一、一般公共预算财政拨款收入"),
                  head(String.valueOf(i), 1, 1),
                  figure("1234.56"),
                  name("八、社会保障和就业支出"),
                  head(String.valueOf(i + SUMMARY_ROWS), 1, 1),
                  i % 3 == 0 ? figure("65.40") : name(""))));
    }
    return new Table("总表", "公开01表　收入支出决算总表", 6, 2, rows);
  }

  static TableGeometry summaryGeometry() {
    return geometry(9, List.of(150.0, 30.0, 67.64, 150.0, 30.0, 67.64), SUMMARY_ROWS + 2, 17.5);
  }

  /** 03: a head of two rows with cells that span both, groups of rows, and two page breaks. */
  static Table longTable() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            false,
            List.of(
                head("项目", 2, 1), head("本年支出合计", 1, 2), head("基本支出", 1, 2), head("项目支出", 2, 1))));
    rows.add(
        new Row(
            false,
            List.of(
                head("科目编码", 1, 1), head("科目名称", 1, 1), head("小计", 1, 1), head("其中：基本建设", 1, 1))));
    for (int group = 0; group < GROUPS; group++) {
      for (int row = 0; row < GROUP_ROWS; row++) {
        rows.add(dataRow(row == 0, "20126" + (row == 0 ? "" : "0" + row)));
      }
    }
    return new Table("决算表", "公开03表　支出决算表", 6, 2, rows);
  }

  static TableGeometry longGeometry() {
    return new TableGeometry(
        10.5,
        List.of(80.0, 261.89, 100.0, 100.0, 100.0, 100.0),
        Collections.nCopies(2 + GROUPS * GROUP_ROWS, 23.0),
        List.of(2 + 3 * GROUP_ROWS),
        List.of());
  }

  /** A table without data: the head, one blank row and words across the whole width. */
  static Table empty() {
    return new Table(
        "决算表",
        "公开08表　政府性基金预算财政拨款收入支出决算表",
        3,
        1,
        List.of(
            new Row(false, List.of(head("项目", 1, 1), head("本年收入", 1, 1), head("本年支出", 1, 1))),
            new Row(true, List.of(name(""), name(""), name(""))),
            new Row(true, List.of(new Cell("表文字", 3, 1, "说明：本表无数据。", Optional.empty())))));
  }

  static TableGeometry emptyGeometry() {
    return geometry(10.5, List.of(341.89, 200.0, 200.0), 3, 24);
  }

  static Cell head(String text, int columns, int rows) {
    return new Cell("表头", columns, rows, text, Optional.empty());
  }

  static Cell name(String text) {
    return new Cell("表文字", 1, 1, text, Optional.empty());
  }

  static Cell figure(String number) {
    return new Cell("表数字", 1, 1, number, Optional.of(new BigDecimal(number)));
  }

  static TableGeometry geometry(double size, List<Double> widths, int rows, double height) {
    return new TableGeometry(size, widths, Collections.nCopies(rows, height), List.of(), List.of());
  }

  private static Row dataRow(boolean group, String code) {
    return new Row(
        group,
        List.of(
            name(code),
            name("档案事务"),
            figure("1234.56"),
            figure("1000.00"),
            figure("234.56"),
            figure("0.00")));
  }
}
