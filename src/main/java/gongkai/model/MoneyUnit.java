package gongkai.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The unit in which a data file gives its money (金额单位). */
public enum MoneyUnit {
  /** 元, exact to the 分. */
  YUAN("元", 0),
  /** 万元, as printed: usually with two decimals. */
  WAN("万元", 4);

  private final String label;
  private final int shift;

  MoneyUnit(String label, int shift) {
    this.label = label;
    this.shift = shift;
  }

  /** The word in the data file. */
  public String label() {
    return label;
  }

  /** How many decimals a figure may have, so that it is exact to the 分. */
  public int decimals() {
    return shift + 2;
  }

  /** The same sum in 元, with two decimals. */
  public BigDecimal toYuan(BigDecimal number) {
    return number.movePointRight(shift).setScale(2);
  }

  /** The same sum in this unit. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.movePointLeft(shift);
  }

  /** Whether a figure in this unit is exact to the 分. */
  public boolean holds(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= decimals();
  }

  /** A figure as people write it in a data file: at least two decimals, no zeros after them. */
  public static BigDecimal written(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale()));
  }

  /** The unit of this label. */
  public static Optional<MoneyUnit> of(String label) {
    return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
  }
}
