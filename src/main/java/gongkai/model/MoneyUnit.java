package gongkai.model;

import java.math.BigDecimal;

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

  /** The unit of this label. */
  public static MoneyUnit of(String label) {
    for (MoneyUnit unit : values()) {
      if (unit.label.equals(label)) {
        return unit;
      }
    }
    throw new IllegalArgumentException(label);
  }
}
