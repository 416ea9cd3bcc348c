package gongkai.check;

import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.derive.Figure;
import gongkai.finding.Severity;
import gongkai.model.MoneyUnit;
import gongkai.pack.ProjectEntries.Little;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** No project has so little money that it was probably filled in in 万元 as if it were 元. */
final class LittleMoneyRule {

  private static final int WAN_DIGITS = 4;

  static final AppraisalRule RULE =
      new AppraisalRule("自评-太少", "项目的资金不少得反常（没有把万元填成元）", Severity.WARNING, LittleMoneyRule::check);

  private LittleMoneyRule() {}

  private static void check(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      BigDecimal most = most(project.money());
      if (most.signum() > 0) {
        visit.looked();
        if (isLittle(visit, most)) {
          visit.found(
              project.fundings().get(0).entries(),
              "全年预算",
              "“" + project.name() + "”的资金最多只有 " + most.toPlainString() + "元",
              visit.data().unit() == MoneyUnit.YUAN
                  ? "这个文件的金额单位是元，看看是不是填了万元数；没有错就不用改。"
                  : "核对金额单位和数；没有错就不用改。");
        }
      }
    }
  }

  private static boolean isLittle(AppraisalVisit visit, BigDecimal most) {
    Little little = visit.pack().wording().entries().little();
    BigDecimal bound =
        visit.statement().figures().get(little.figure()) instanceof Figure.Plain plain
            ? plain.value().orElse(BigDecimal.ZERO)
            : BigDecimal.ZERO;
    return most.compareTo(little.least()) < 0
        || most.compareTo(little.doubtful()) < 0
            && most.movePointRight(WAN_DIGITS).compareTo(bound) <= 0;
  }

  /** The greatest of the four sums: little may be spent of much. */
  private static BigDecimal most(Money money) {
    return Stream.of(money.declared(), money.budgeted(), money.available(), money.executed())
        .flatMap(Optional::stream)
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }
}
