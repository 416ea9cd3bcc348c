package gongkai.compose;

import gongkai.derive.PublicTable;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.model.CellRef;
import gongkai.pack.NumberStyle;
import gongkai.pack.Numbers;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import gongkai.pack.TableForm.SubjectRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a public table to the templates as plain maps and lists with Chinese keys. */
final class TableView {

  private static final String DASH = "———";

  private final Pack pack;
  private final Statement statement;
  private final Words words;
  private final PublicTable table;
  private final TableForm form;

  TableView(Pack pack, Statement statement, Words words, PublicTable table) {
    this.pack = pack;
    this.statement = statement;
    this.words = words;
    this.table = table;
    this.form = table.form();
  }

  Map<String, Object> view() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("键", form.key());
    view.put("编号", form.number());
    view.put("标题", words.in(form.words().title()));
    view.put("名称栏", words.in(form.words().nameLabel()));
    view.put("金额单位", words.in(form.words().unit()));
    view.put("注", words.in(form.words().note()));
    view.put("无数据说明", words.in(form.words().emptyNote()));
    view.put("无数据", table.isEmpty());
    view.put("页面", form.page());
    view.put("样式", form.style());
    view.put("表头", head());
    view.put("科目行", form.subjects().map(this::subjectRows).orElse(List.of()));
    view.put("栏数", form.columns().size());
    view.put("栏组", form.panels().stream().map(this::panel).toList());
    Map<String, Object> totals = new LinkedHashMap<>();
    form.totals().forEach(line -> totals.put(line.id(), line(form.panels().get(0), line)));
    view.put("合计行", totals);
    return view;
  }

  private List<List<Map<String, Object>>> head() {
    return Headers.spans(form.head()).stream()
        .map(
            row ->
                row.stream()
                    .map(
                        cell ->
                            Map.<String, Object>of(
                                "文", cell.text(), "跨栏", cell.columns(), "跨行", cell.rows()))
                    .toList())
        .toList();
  }

  private Map<String, Object> panel(Panel panel) {
    return Map.of("行", panel.lines().stream().map(line -> line(panel, line)).toList());
  }

  private Map<String, Object> line(Panel panel, Line line) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("种类", kind(line));
    view.put("行次", line.id());
    view.put("项目", words.in(line.label()));
    view.put("名称", statement.names().find(panel.catalogue(), line.id()).orElse(""));
    view.put("表头", line.cells());
    view.put(
        "格",
        line.kind() == Line.Kind.DASH
            ? panel.columns().stream().map(column -> text(DASH)).toList()
            : cells(line.id(), panel.columns()));
    return view;
  }

  private static String kind(Line line) {
    return switch (line.kind()) {
      case HEADING -> "标题";
      case HEADER -> "表头";
      default -> "数";
    };
  }

  private List<Map<String, Object>> subjectRows(SubjectRows rows) {
    List<Map<String, Object>> views = new ArrayList<>();
    views.add(subjectRow("", rows.totalLabel(), false, rows.totalLabel()));
    String previous = "";
    for (String code : table.subjects()) {
      boolean parentAbove = !previous.isEmpty() && code.startsWith(previous);
      boolean deepest = code.length() == rows.levels().get(rows.levels().size() - 1);
      String name = statement.names().find(rows.catalogue(), code).orElse("");
      views.add(subjectRow(code, name, !parentAbove && !deepest, code));
      previous = code;
    }
    return views;
  }

  private Map<String, Object> subjectRow(String code, String name, boolean group, String line) {
    return Map.of("代码", code, "名称", name, "新组", group, "格", cells(line, form.columns()));
  }

  private List<Map<String, Object>> cells(String line, List<Column> columns) {
    return columns.stream()
        .map(column -> table.cells().get(new CellRef(form.key(), line, column.id())))
        .map(cell -> cell == null ? text("") : figure(cell))
        .toList();
  }

  private Map<String, Object> figure(TableCell cell) {
    Optional<BigDecimal> value = cell.value();
    if (value.isEmpty()) {
      return text("");
    }
    NumberStyle style = pack.settings().numbers().get(cell.count() ? "表格个数" : "表格金额");
    BigDecimal number = cell.count() ? value.get() : Numbers.toWan(value.get());
    return Map.of(
        "文", Numbers.print(number, style), "值", Numbers.rounded(number, style).toPlainString());
  }

  private static Map<String, Object> text(String text) {
    return Map.of("文", text, "值", "");
  }
}
