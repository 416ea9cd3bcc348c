package gongkai.derive;

import gongkai.appraisal.Project;
import gongkai.model.CellRef;
import gongkai.model.YearData;
import gongkai.pack.Ref;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known about one unit's year: the entries, the public tables and the figures of
 * the text.
 *
 * @param data what the user entered
 * @param names of 科目
 * @param tables by key, in printed order
 * @param figures by name
 * @param groups of repeated figures by name
 * @param relations the pack's relations, bound to this report's rows
 * @param projects the self-evaluations of projects, in order
 */
public record Statement(
    YearData data,
    SubjectNames names,
    Map<String, PublicTable> tables,
    Map<String, Figure> figures,
    Map<String, List<Member>> groups,
    List<BoundRelation> relations,
    List<Project> projects) {

  public Statement {
    tables = new LinkedHashMap<>(tables);
    figures = new LinkedHashMap<>(figures);
    groups = new LinkedHashMap<>(groups);
    relations = List.copyOf(relations);
    projects = List.copyOf(projects);
  }

  /**
   * One member of a group of figures.
   *
   * @param id 科目代码, 栏次 or 行次
   * @param name as the catalogue or the form names it
   * @param figures by name
   */
  public record Member(String id, String name, Map<String, Figure> figures) {

    public Member {
      figures = new LinkedHashMap<>(figures);
    }
  }

  /** The cell at this address; empty if this report has no such row. */
  public Optional<TableCell> cell(CellRef ref) {
    PublicTable table = tables.get(ref.table());
    return table == null ? Optional.empty() : Optional.ofNullable(table.cells().get(ref));
  }

  /** A signed sum; blanks count as nothing. */
  public BigDecimal sum(List<BoundRelation.Part> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BoundRelation.Part part : parts) {
      BigDecimal value = number(part.ref()).orElse(BigDecimal.ZERO);
      sum = part.minus() ? sum.subtract(value) : sum.add(value);
    }
    return sum;
  }

  /** The number a reference stands for; empty if blank. */
  public Optional<BigDecimal> number(Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return cell(cell.cell()).flatMap(TableCell::value);
    }
    if (ref instanceof Ref.Entry entry) {
      return data.number(entry.key());
    }
    return figures.get(((Ref.Named) ref).name()) instanceof Figure.Plain plain
        ? plain.value()
        : Optional.empty();
  }
}
