package gongkai.overview;

import gongkai.derive.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure at which somebody should look; nobody says that it is wrong.
 *
 * @param number place of the unit in the list, counted from 1
 * @param unit what to call it
 * @param figure name of the figure
 * @param title what to call that which is out of the usual
 * @param measure against what it is out of the usual
 */
public record Outlier(int number, String unit, String figure, String title, Measure measure) {

  private static final String OTHERS = "与别的单位比";

  /** Against what a figure is out of the usual. */
  public sealed interface Measure {

    /** For people. */
    String label();

    /** What the unit has, for people. */
    String value();

    /** What one would expect, for people. */
    String usual();

    /** What to look at first. */
    String look();
  }

  /**
   * Last year of the same unit.
   *
   * @param change a blank year counts as nothing
   */
  public record LastYear(Figure.Change change) implements Measure {

    @Override
    public String label() {
      return "与上年比";
    }

    @Override
    public String value() {
      String rate = new FigureValue(Optional.of(change)).rateText();
      return text(change.now()) + (rate.isEmpty() ? "" : "，" + rate);
    }

    @Override
    public String usual() {
      return "上年 " + text(change.before());
    }

    private static String text(Optional<BigDecimal> yuan) {
      return yuan.map(money -> FigureValue.wan(money) + " 万元").orElse(FigureValue.BLANK);
    }

    @Override
    public String look() {
      return "先看两年的数有没有填错（如把万元填成元），再看原因写清没有。";
    }
  }

  /**
   * The other units of the run, of the same 口径 and year.
   *
   * @param rate of the unit, as {@link FigureValue#rate}
   * @param quartiles of all of them
   */
  public record Others(FigureValue rate, Quartiles quartiles) implements Measure {

    @Override
    public String label() {
      return OTHERS;
    }

    @Override
    public String value() {
      return rate.rateText();
    }

    @Override
    public String usual() {
      return quartiles.count()
          + " 个单位的中位数 "
          + FigureValue.percent(quartiles.median())
          + "，一半在 "
          + FigureValue.percent(quartiles.lower())
          + " 到 "
          + FigureValue.percent(quartiles.upper())
          + " 之间";
    }

    @Override
    public String look() {
      return "先看算出它的两个数有没有填错、填在别的项里。";
    }
  }

  /**
   * The amount of the other units of the run, of the same 口径 and year.
   *
   * @param yuan of the unit
   * @param quartiles of all of them, in 元
   */
  public record Size(BigDecimal yuan, Quartiles quartiles) implements Measure {

    @Override
    public String label() {
      return OTHERS;
    }

    @Override
    public String value() {
      return FigureValue.wan(yuan) + " 万元";
    }

    @Override
    public String usual() {
      return quartiles.count() + " 个单位的中位数 " + FigureValue.wan(quartiles.median()) + " 万元";
    }

    @Override
    public String look() {
      return "先看是不是把元填成万元、万元填成元。";
    }
  }

  /** What to look at. */
  public String advice() {
    return measure.look() + "来历：gongkai explain 数据文件 " + figure;
  }
}
