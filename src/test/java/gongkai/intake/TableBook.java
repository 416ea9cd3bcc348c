package gongkai.intake;

import gongkai.Sample;
import gongkai.derive.PublicTable;
import gongkai.derive.Statement;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import gongkai.sheet.Paper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ten public tables as a software exports them: laid out like the official form. */
public final class TableBook {

  private final Statement statement;
  private final MoneyUnit unit;
  private final int decimals;

  /**
   * Of these tables.
   *
   * @param unit in which they are exported
   * @param decimals to which they are rounded
   */
  public TableBook(Statement statement, MoneyUnit unit, int decimals) {
    this.statement = statement;
    this.unit = unit;
    this.decimals = decimals;
  }

  /** One sheet a table, by key. */
  public Map<String, Paper> papers() {
    Map<String, Paper> papers = new LinkedHashMap<>();
    statement.tables().forEach((key, table) -> papers.put(key, paper(table)));
    return papers;
  }

  /** What a cell shows in this export, in 元; zero where it is blank. */
  BigDecimal shown(CellRef ref) {
    return statement
        .cell(ref)
        .flatMap(cell -> cell.value().map(value -> cell.count() ? value : rounded(value)))
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal rounded(BigDecimal yuan) {
    return unit.toYuan(unit.fromYuan(yuan).setScale(decimals, RoundingMode.HALF_UP));
  }

  private String term(String text) {
    String scope = statement.data().words(FactKey.of("基本信息/口径")).get(0);
    return Titles.inScope(text, Sample.PACK.settings().terms().get(scope));
  }

  private Paper paper(PublicTable table) {
    TableForm form = table.form();
    String name = statement.data().words(FactKey.of("基本信息/单位名称")).get(0);
    Paper paper = new Paper(form.number());
    paper.add(term(form.words().title()));
    int width = Math.max(3, form.head().isEmpty() ? 3 : form.head().get(0).size());
    paper.put(1, width - 1, form.number());
    paper.put(2, 0, term(form.words().nameLabel()) + "：" + name);
    paper.put(2, width / 2, statement.data().year() + "年度");
    paper.put(2, width - 1, form.words().unit().replace("万元", unit.label()));
    paper.merge(0, 0, 0, width - 1);
    head(paper, form);
    if (form.subjects().isPresent()) {
      subjects(paper, table);
    } else {
      lines(paper, table);
    }
    paper.add(term(form.words().note()));
    return paper;
  }

  private static void head(Paper paper, TableForm form) {
    int top = paper.height();
    List<List<String>> head = form.head();
    for (List<String> row : head) {
      paper.add(
          row.stream().map(cell -> cell.equals("·") || cell.equals("^") ? "" : cell).toArray());
    }
    for (int row = 0; row < head.size(); row++) {
      for (int column = 0; column < head.get(row).size(); column++) {
        String cell = head.get(row).get(column);
        if (!cell.equals("·") && !cell.equals("^")) {
          int right = column;
          while (right + 1 < head.get(row).size() && head.get(row).get(right + 1).equals("·")) {
            right++;
          }
          int bottom = row;
          while (bottom + 1 < head.size() && head.get(bottom + 1).get(column).equals("^")) {
            bottom++;
          }
          paper.merge(top + row, column, top + bottom, right);
        }
      }
    }
  }

  private void subjects(Paper paper, PublicTable table) {
    TableForm form = table.form();
    paper.merge(paper.height(), 0, paper.height(), 1);
    List<String> rows = new ArrayList<>(table.subjects());
    rows.add(0, form.subjects().orElseThrow().totalLabel());
    for (String code : rows) {
      List<Object> cells = new ArrayList<>();
      cells.add(code);
      String catalogue = form.subjects().get().catalogue();
      cells.add(statement.names().find(catalogue, code).orElse(""));
      form.columns().forEach(column -> cells.add(content(table, code, column.id())));
      paper.add(cells.toArray());
    }
  }

  /** A number, or nothing where the form prints nothing. */
  private Object content(PublicTable table, String line, String column) {
    CellRef ref = new CellRef(table.form().key(), line, column);
    BigDecimal value = shown(ref);
    if (value.signum() == 0) {
      return "";
    }
    boolean count = statement.cell(ref).orElseThrow().count();
    return count ? value : unit.fromYuan(value).setScale(decimals, RoundingMode.UNNECESSARY);
  }

  private void lines(Paper paper, PublicTable table) {
    TableForm form = table.form();
    int height = form.panels().stream().mapToInt(panel -> panel.lines().size()).max().orElse(0);
    for (int i = 0; i < height; i++) {
      List<Object> cells = new ArrayList<>();
      for (Panel panel : form.panels()) {
        cells.addAll(line(table, panel, panel.lines().get(i)));
      }
      paper.add(cells.toArray());
    }
    if (!form.totals().isEmpty()) {
      Object staff = content(table, form.totals().get(0).id(), "1");
      Object others = content(table, form.totals().get(1).id(), "1");
      int row = paper.height();
      paper.add(form.totals().get(0).label(), "", staff, form.totals().get(1).label());
      paper.put(row, 11, others);
      paper.merge(row, 0, row, 1);
      paper.merge(row, 3, row, 10);
    }
  }

  private List<Object> line(PublicTable table, Panel panel, Line line) {
    List<Object> cells = new ArrayList<>();
    switch (line.kind()) {
      case HEADING -> cells.add(line.label());
      case HEADER -> cells.addAll(line.cells());
      case RECORD ->
          panel.columns().forEach(column -> cells.add(content(table, line.id(), column.id())));
      default -> {
        Optional<String> name =
            Sample.PACK.catalogues().get(panel.catalogue()).name(line.subject());
        boolean byCode = !panel.catalogue().isEmpty();
        cells.add(byCode ? line.id() : line.label());
        cells.add(byCode ? name.orElse("") : line.id());
        for (Column column : panel.columns()) {
          cells.add(line.kind() == Line.Kind.DASH ? "———" : content(table, line.id(), column.id()));
        }
      }
    }
    return cells;
  }
}
