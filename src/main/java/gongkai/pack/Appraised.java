package gongkai.pack;

import java.util.Arrays;
import java.util.Optional;

/** What follows from the entries of a project's self-evaluation, as a workbook can show it. */
public enum Appraised {
  /** Sum of 全年预算 in 元. */
  AVAILABLE("全年预算", false),
  /** Sum of 全年执行 in 元. */
  EXECUTED("全年执行", false),
  /** 资金结（转）余 in 元. */
  BALANCE("结余", true),
  /** 执行率. */
  RATE("执行率", true),
  /** 预算执行得分. */
  BUDGET_SCORE("预算得分", false),
  /** Sum of the weights. */
  WEIGHT("权重", false),
  /** Sum of the indicators' scores. */
  INDICATOR_SCORE("指标得分", false),
  /** 总分. */
  TOTAL("总分", false),
  /** 等级. */
  GRADE("等级", false);

  /** The list of a project's money by source. */
  public static final String FUNDS = AppraisalRules.PROJECTS + "/*/资金";

  /** The list of a project's indicators. */
  public static final String INDICATORS = AppraisalRules.PROJECTS + "/*/指标";

  private final String label;
  private final boolean ofFund;

  Appraised(String label, boolean ofFund) {
    this.label = label;
    this.ofFund = ofFund;
  }

  /** Its name in a pack. */
  public String label() {
    return label;
  }

  /** Whether an item of this list has it. */
  public boolean isOf(String list) {
    return list.equals(AppraisalRules.PROJECTS) || ofFund && list.equals(FUNDS);
  }

  /** The one of this name. */
  public static Optional<Appraised> of(String label) {
    return Arrays.stream(values()).filter(known -> known.label.equals(label)).findFirst();
  }
}
