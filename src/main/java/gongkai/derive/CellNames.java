package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.MoneyUnit;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Schema;
import java.math.BigDecimal;
import java.util.Optional;

/** Says in the form's own words which figure is meant and what it is. */
public final class CellNames {

  private final Pack pack;
  private final Statement statement;
  private final FormNames forms;

  /** Names the figures of this statement. */
  public CellNames(Pack pack, Statement statement) {
    this.pack = pack;
    this.statement = statement;
    this.forms = new FormNames(pack, statement.names());
  }

  /** {@code 公开05表 201 一般公共服务支出“小计”}, {@code 公开01表 行次31“总计”}. */
  public String name(CellRef ref) {
    return forms.name(ref);
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
    return ref instanceof Ref.Cell cell ? forms.key(cell.cell()) : ref.toString();
  }

  /** Whether it counts things instead of money. */
  public boolean isCount(Ref ref) {
    if (ref instanceof Ref.Cell cell) {
      return statement.cell(cell.cell()).map(TableCell::count).orElse(false);
    }
    return ref instanceof Ref.Entry entry
        && pack.schema()
            .find(entry.key().path())
            .filter(schema -> schema.kind() == Schema.Kind.COUNT)
            .isPresent();
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
}
