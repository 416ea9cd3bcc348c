package gongkai.derive;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.CellRef;
import gongkai.model.MoneyUnit;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Refs;
import gongkai.pack.Relation;
import gongkai.pack.TableForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the stated figures on the cells they mean. A figure that the form prints in several tables
 * is stated once: it stands in all of them.
 */
final class StatedCells {

  private final Pack pack;
  private final Map<CellRef, Blueprint> cells;
  private final List<Finding> findings;
  private final Map<CellRef, StatedFigure> stated = new HashMap<>();

  StatedCells(Pack pack, Map<CellRef, Blueprint> cells, List<Finding> findings) {
    this.pack = pack;
    this.cells = cells;
    this.findings = findings;
  }

  Map<CellRef, StatedFigure> place(YearData data, List<BoundRelation> relations) {
    data.stated().forEach(figure -> place(figure, data.unit()));
    boolean more = true;
    while (more) {
      more = false;
      for (BoundRelation relation : relations) {
        more |= spread(relation);
      }
    }
    return stated;
  }

  private void place(StatedFigure figure, MoneyUnit unit) {
    Optional<TableForm> form = form(figure.table());
    if (form.isEmpty()) {
      wrong(
          figure.place(),
          "没有“" + figure.table() + "”这张表",
          "表名可以写：" + String.join("、", numbers()) + "。");
      return;
    }
    Optional<CellRef> ref = Refs.cell(form.get(), figure.line(), figure.column());
    if (ref.isEmpty() || !cells.containsKey(ref.get())) {
      wrong(figure.place(), "表中没有这一格：" + figure.place().key(), adviceFor(form.get()));
      return;
    }
    if (isExact(figure, cells.get(ref.get()).count(), unit)
        && stated.putIfAbsent(ref.get(), figure) != null) {
      wrong(figure.place(), "这一格写了两次", "栏次和栏名指的是同一格，只留一个。");
    }
  }

  private boolean isExact(StatedFigure figure, boolean count, MoneyUnit unit) {
    if (count && figure.number().stripTrailingZeros().scale() > 0) {
      wrong(figure.place(), "应是整数，现为“" + figure.number().toPlainString() + "”", "改成整数。");
      return false;
    }
    if (!count && !unit.holds(figure.number())) {
      wrong(
          figure.place(),
          "“" + figure.number().toPlainString() + "”的小数太多",
          "金额单位是" + unit.label() + "，最多 " + unit.decimals() + " 位小数。");
      return false;
    }
    return true;
  }

  private Optional<TableForm> form(String name) {
    return pack.forms().values().stream()
        .filter(form -> form.number().equals(name) || form.key().equals(name))
        .findFirst();
  }

  private List<String> numbers() {
    return pack.forms().values().stream().map(TableForm::number).toList();
  }

  private static String adviceFor(TableForm form) {
    return form.subjects().isPresent()
        ? "行写“合计”或本表中有数的科目代码，栏写栏次；科目的明细数要先填在收入或支出里。"
        : "行写行次（或科目代码），有几栏的再写栏次。";
  }

  private boolean spread(BoundRelation relation) {
    if (relation.relation().kind() != Relation.Kind.SAME
        || relation.left().size() != 1
        || relation.right().size() != 1) {
      return false;
    }
    Ref left = relation.left().get(0).ref();
    Ref right = relation.right().get(0).ref();
    return left instanceof Ref.Cell a
        && right instanceof Ref.Cell b
        && (copy(a.cell(), b.cell()) || copy(b.cell(), a.cell()));
  }

  private boolean copy(CellRef from, CellRef to) {
    StatedFigure figure = stated.get(from);
    if (figure == null || !cells.containsKey(to)) {
      return false;
    }
    return stated.putIfAbsent(to, figure) == null;
  }

  private void wrong(Place place, String message, String advice) {
    findings.add(Finding.error("数据-列示数", place, message, advice));
  }
}
