package gongkai.appraisal;

import gongkai.pack.AppraisalRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Money of a project in 元: of one source, or of all together.
 *
 * @param declared 目标申报数; empty if blank, as are the others
 * @param budgeted 预算编制数
 * @param available 全年预算数
 * @param executed 全年执行数
 */
public record Money(
    Optional<BigDecimal> declared,
    Optional<BigDecimal> budgeted,
    Optional<BigDecimal> available,
    Optional<BigDecimal> executed) {

  private static final int DECIMALS = 2;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static Money of(Entries entries) {
    return new Money(
        entries.number("目标申报"),
        entries.number("预算编制"),
        entries.number("全年预算"),
        entries.number("全年执行"));
  }

  /** The sum; a column that is blank everywhere stays blank. */
  static Money sum(List<Money> all) {
    return new Money(
        sum(all, Money::declared),
        sum(all, Money::budgeted),
        sum(all, Money::available),
        sum(all, Money::executed));
  }

  private static Optional<BigDecimal> sum(
      List<Money> all, Function<Money, Optional<BigDecimal>> column) {
    return all.stream().map(column).flatMap(Optional::stream).reduce(BigDecimal::add);
  }

  /** 资金结（转）余: 全年预算数 less 全年执行数; empty if neither is given. */
  public Optional<BigDecimal> balance() {
    return available.isEmpty() && executed.isEmpty()
        ? Optional.empty()
        : Optional.of(available.orElse(BigDecimal.ZERO).subtract(executed.orElse(BigDecimal.ZERO)));
  }

  /**
   * 执行率: 全年执行数 in per cent of 全年预算数, half up to two decimals; zero if there was no budget, as
   * published forms print it; empty if neither figure is given.
   */
  public Optional<BigDecimal> rate() {
    return executedOf(WHOLE);
  }

  /**
   * 预算执行得分: the points for the budget times 全年执行数 ÷ 全年预算数, from the exact ratio and not from 执行率,
   * half up to two decimals, never more than the points; zero if there was no budget; empty if
   * neither figure is given.
   */
  public Optional<BigDecimal> score(AppraisalRules rules) {
    BigDecimal points = rules.budgetPoints();
    return executedOf(points).map(points::min);
  }

  /** The part of {@code whole} that 全年执行数 is of 全年预算数. */
  private Optional<BigDecimal> executedOf(BigDecimal whole) {
    if (balance().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal budget = available.orElse(BigDecimal.ZERO);
    return Optional.of(
        budget.signum() <= 0
            ? BigDecimal.ZERO
            : whole
                .multiply(executed.orElse(BigDecimal.ZERO))
                .divide(budget, DECIMALS, RoundingMode.HALF_UP));
  }
}
