package gongkai.rollup;

import gongkai.finding.Checked;
import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.MoneyUnit;
import gongkai.sheet.ListRow;
import gongkai.sheet.ListRows;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list by which people say what units of one department paid each other: a table with the
 * columns 单位, 项目, 科目代码 and 金额.
 *
 * @param file as the user knows it
 * @param parts in the order of the list
 */
public record InternalList(String file, List<InternalPart> parts) {

  private static final List<String> HEADS = List.of("单位", "项目", "科目代码", "金额");

  /** Code of findings about the list itself. */
  public static final String CODE = "汇总-内部往来表";

  private static final String FORM = "第一行写栏名：单位、项目、科目代码、金额；金额的单位是元，万元的写“金额（万元）”。";

  public InternalList {
    parts = List.copyOf(parts);
  }

  /**
   * Reads the list.
   *
   * @param path where it lies
   * @param shown as the user knows it
   * @return no value if any row cannot be understood
   */
  public static Checked<InternalList> read(Path path, String shown) {
    Checked<List<ListRow>> rows = ListRows.read(path, shown);
    if (rows.value().isEmpty()) {
      return Checked.none(rows.findings());
    }
    List<ListRow> all = rows.value().get();
    for (int i = 0; i < all.size(); i++) {
      List<Integer> columns = columns(all.get(i));
      if (!columns.contains(-1)) {
        boolean wan = all.get(i).plain(columns.get(3)).contains(MoneyUnit.WAN.label());
        return read(all.subList(i + 1, all.size()), columns, shown, unit(wan));
      }
    }
    Place place = Place.file(shown);
    return Checked.none(List.of(Finding.error(CODE, place, "没有“单位”“项目”“科目代码”“金额”这四栏", FORM)));
  }

  private static MoneyUnit unit(boolean wan) {
    return wan ? MoneyUnit.WAN : MoneyUnit.YUAN;
  }

  private static List<Integer> columns(ListRow row) {
    return HEADS.stream().map(head -> row.column(Set.of(head))).toList();
  }

  private static Checked<InternalList> read(
      List<ListRow> rows, List<Integer> columns, String shown, MoneyUnit unit) {
    List<InternalPart> parts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ListRow row : rows) {
      List<String> cells = columns.stream().map(row::plain).toList();
      if (cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      Optional<BigDecimal> yuan = yuan(cells.get(3), unit);
      if (yuan.isPresent()) {
        parts.add(
            new InternalPart(row.place(), cells.get(0), cells.get(1), cells.get(2), yuan.get()));
      } else {
        findings.add(
            Finding.error(
                CODE,
                row.place(),
                "金额“" + Excerpt.of(row.cell(columns.get(3))) + "”不对",
                "只写不小于 0 的数，单位是" + unit.label() + "，精确到分。"));
      }
    }
    return findings.isEmpty()
        ? Checked.of(new InternalList(shown, parts), List.of())
        : Checked.none(findings);
  }

  private static Optional<BigDecimal> yuan(String text, MoneyUnit unit) {
    String number = text.replace(",", "");
    if (!number.matches("\\d{1,15}(\\.\\d{1,8})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(number)).filter(unit::holds).map(unit::toYuan);
  }
}
