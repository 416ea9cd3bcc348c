package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.MoneyUnit;
import gongkai.pack.FigureRule;
import gongkai.pack.FigureRule.OfProjects;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Schema;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in the form's own words which figure is meant and what it is. */
public final class CellNames {

  private final Pack pack;
  private final Statement statement;

  /** Names the figures of this statement. */
  public CellNames(Pack pack, Statement statement) {
    this.pack = pack;
    this.statement = statement;
  }

  /** {@code 公开05表 201 一般公共服务支出“小计”}, {@code 公开01表 行次31“总计”}. */
  public String name(CellRef ref) {
    TableForm form = pack.forms().get(ref.table());
    if (form.subjects().isPresent()) {
      String subject =
          statement
              .names()
              .find(form.subjects().get().catalogue(), ref.line())
              .map(name -> ref.line() + " " + name)
              .orElse(ref.line());
      return form.number() + " " + subject + "“" + columnName(form, ref) + "”";
    }
    Optional<Line> line = line(form, ref.line());
    String label = line.map(Line::label).orElse("");
    boolean record = line.map(Line::kind).filter(kind -> kind == Line.Kind.RECORD).isPresent();
    if (record) {
      return form.number() + "栏次" + ref.column() + "“" + columnName(form, ref) + "”";
    }
    String catalogue = form.panels().get(0).catalogue();
    if (!catalogue.isEmpty() && isNumber(ref.line())) {
      return form.number()
          + " "
          + ref.line()
          + " "
          + statement.names().find(catalogue, ref.line()).orElse("");
    }
    String where = form.number() + (isNumber(ref.line()) ? "行次" + ref.line() : "");
    boolean several =
        form.panels().stream()
            .filter(panel -> panel.columns().size() > 1)
            .flatMap(panel -> panel.lines().stream())
            .anyMatch(candidate -> candidate.id().equals(ref.line()));
    return where + "“" + label + "”" + (several ? columnName(form, ref) : "");
  }

  private static boolean isNumber(String id) {
    return id.chars().allMatch(Character::isDigit);
  }

  /** The name of what a reference stands for. */
  public String name(Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return name(cell.cell());
    }
    Fact fact = ref instanceof Ref.Entry entry ? statement.data().facts().get(entry.key()) : null;
    return fact != null && statement.data().isPrior(fact)
        ? "上年的文件“" + fact.place().file() + "”的" + fact.place().key()
        : "“" + ref + "”";
  }

  /** The name for use within quotes. */
  public String key(Ref ref) {
    return ref instanceof Ref.Cell ? name(ref).replace('“', '‘').replace('”', '’') : ref.toString();
  }

  /** Whether it counts things instead of money. */
  public boolean isCount(Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return statement.cell(cell.cell()).map(TableCell::count).orElse(false);
    }
    if (ref instanceof Ref.Named named) {
      return Optional.ofNullable(pack.figures().get(named.name()))
          .filter(this::isCount)
          .isPresent();
    }
    return ref instanceof Ref.Entry entry
        && pack.schema()
            .find(entry.key().path())
            .filter(schema -> schema.kind() == Schema.Kind.COUNT)
            .isPresent();
  }

  /** Whether a figure that is not of a group counts things. */
  private boolean isCount(FigureRule rule) {
    return rule.ofProjects().filter(OfProjects::isCount).isPresent()
        || rule.of().parts().stream()
            .flatMap(part -> pack.refs().find(part.ref()).stream())
            .anyMatch(this::isCount);
  }

  /** A figure as the user writes it, with its unit. */
  public String figure(Optional<BigDecimal> value, boolean count) {
    if (value.isEmpty()) {
      return "空";
    }
    if (count) {
      return value.get().stripTrailingZeros().toPlainString();
    }
    MoneyUnit unit = statement.data().unit();
    BigDecimal number = unit.fromYuan(value.get()).stripTrailingZeros();
    return number.setScale(Math.max(2, number.scale())).toPlainString() + unit.label();
  }

  private static String columnName(TableForm form, CellRef ref) {
    return form.columns().stream()
        .filter(column -> column.id().equals(ref.column()))
        .findFirst()
        .map(Column::name)
        .orElse(ref.column());
  }

  private static Optional<Line> line(TableForm form, String id) {
    return Stream.concat(
            form.panels().stream().flatMap(panel -> panel.lines().stream()), form.totals().stream())
        .filter(line -> line.id().equals(id))
        .findFirst();
  }
}
