package gongkai.pack;

import gongkai.pack.Schema.Kind;
import java.util.Optional;

/**
 * Proves that the vocabulary has what the program takes from the annexes by name. An entry under
 * another name would be no fault of any data file: it would be filled in, and count as blank.
 */
final class AppraisalVocabulary {

  private static final String ANNEXES = AppraisalRules.ANNEXES + "/";
  private static final String PROJECT = AppraisalRules.PROJECTS + "/*/";
  private static final String WHOLE = ANNEXES + "整体支出绩效目标";

  private final Schema schema;

  AppraisalVocabulary(Schema schema) {
    this.schema = schema;
  }

  void prove() {
    need(Kind.WORDS, ANNEXES, "形式", "项目单位", "主管部门", "报告日期");
    need(Kind.ITEMS, AppraisalRules.PROJECTS, "");
    need(Kind.WORDS, PROJECT, "名称", "形式", "项目单位", "主管部门", "部门评价");
    need(Kind.ITEMS, PROJECT, "资金", "指标");
    need(Kind.WORDS, Appraised.FUNDS + "/*/", "来源", "预算类别", "偏差原因");
    need(Kind.MONEY, Appraised.FUNDS + "/*/", "目标申报", "预算编制", "全年预算", "全年执行");
    String indicator = Appraised.INDICATORS + "/*/";
    need(Kind.WORDS, indicator, "一级", "二级", "名称", "符号", "年初值", "调整后值", "单位");
    need(Kind.WORDS, indicator, "实际值", "定性说明", "原因");
    need(Kind.SCORE, indicator, "权重", "得分");
    String stated = PROJECT + "核对数/";
    need(Kind.MONEY, stated, "结余");
    need(Kind.SCORE, stated, "执行率", "预算得分", "指标得分", "总分");
    need(Kind.WORDS, stated, "等级");
    if (schema.find(WHOLE).isPresent()) {
      whole(WHOLE + "/");
    }
  }

  private void whole(String whole) {
    need(Kind.WORDS, whole, "部门名称");
    need(Kind.OBJECT, whole, "基本信息", "按资金来源", "按资金方向");
    need(Kind.ITEMS, whole, "重点任务", "指标");
    need(Kind.WORDS, whole + "重点任务/*/", "核心职能", "重点任务");
    need(Kind.WORDS, whole + "指标/*/", "一级", "二级", "名称", "指标值");
  }

  private void need(Kind kind, String above, String... keys) {
    for (String key : keys) {
      Optional<Kind> found = schema.find(above + key).map(Schema::kind);
      // A choice of words is words, too.
      boolean fits =
          found
              .filter(known -> known == kind || kind == Kind.WORDS && known == Kind.TEXT)
              .isPresent();
      if (!fits) {
        throw new PackException(
            "模板包 data.schema.json：“" + above + key + "”必须有，是" + name(kind) + "，程序按这个名字取用");
      }
    }
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case ITEMS -> "一项一项的列表";
      case MONEY -> "金额";
      case SCORE -> "分值";
      case OBJECT -> "若干项";
      default -> "文字";
    };
  }
}
