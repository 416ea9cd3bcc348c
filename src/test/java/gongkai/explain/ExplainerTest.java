package gongkai.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static String explain(String data, String address) {
    return String.join(
        "\n", new Explainer(Sample.PACK, Sample.derive(data)).explain(address).orElseThrow());
  }

  @Test
  void a_cell_is_followed_down_to_the_lines_of_the_data_file() {
    assertThat(explain(Sample.TEXT, "公开05表/201/1"))
        .isEqualTo(
            """
            公开05表 201 一般公共服务支出“小计”：1150000.55元
              ＋ 公开05表 201 一般公共服务支出“基本支出”：1000000.55元
                ＋ 公开05表 20126 档案事务“基本支出”：1000000.55元
                  ＋ 公开05表 2012604 档案馆“基本支出”：1000000.55元
                    ＋ 1000000.55元　单位.yaml 第11行 “支出/一般公共预算财政拨款/2012604/基本支出”
              ＋ 公开05表 201 一般公共服务支出“项目支出”：150000.00元
                ＋ 公开05表 20126 档案事务“项目支出”：150000.00元
                  ＋ 公开05表 2012604 档案馆“项目支出”：150000.00元
                    ＋ 150000.00元　单位.yaml 第11行 “支出/一般公共预算财政拨款/2012604/项目支出”""");
  }

  @Test
  void a_figure_of_the_text_names_both_years_and_the_rate() {
    assertThat(explain(Sample.TEXT, "运行增减"))
        .isEqualTo(
            """
            运行增减：减少 35.00元，0.23%
              公开09表栏次11“决算数公务用车运行维护费”：14965.00元
                ＋ 14965.00元　单位.yaml 第27行 “三公经费/公务用车运行维护费/决算”
              上年：
                15000.00元　单位.yaml 第27行 “三公经费/公务用车运行维护费/上年决算”""");
  }

  @Test
  void a_share_of_a_class_is_explained_by_part_and_whole() {
    assertThat(explain(Sample.TEXT, "支出类/201/占比"))
        .startsWith("201 一般公共服务支出 占比：93.50%（前者÷后者，四舍五入）\n  公开05表 201 一般公共服务支出“小计”：1150000.55元")
        .contains("\n  占：\n    公开05表 合计“小计”：1230000.55元");
  }

  @Test
  void a_total_that_was_not_given_is_explained_by_its_classes() {
    assertThat(explain(Sample.TEXT, "一般公共支出年初预算"))
        .isEqualTo(
            """
            一般公共支出年初预算：1000000.00元
              “收支说明/一般公共预算财政拨款支出/年初预算”：没有填
              由“支出类”的“年初预算”相加：
                ＋ 201 一般公共服务支出：1000000.00元
                  1000000.00元　单位.yaml 第43行 “收支说明/一般公共预算财政拨款支出/分类/201/年初预算”
                ＋ 221 住房保障支出：0.00元
                  0.00元　单位.yaml 第44行 “收支说明/一般公共预算财政拨款支出/分类/221/年初预算”""");
  }

  private static final String PROJECTS =
      Sample.TEXT.replaceFirst("(?s)预算绩效:.*", "")
          + """
          附件:
            项目:
              - 名称: 库房改造
                资金: [{来源: 县级财政资金, 预算编制: 100000, 全年预算: 100000, 全年执行: 74825}]
                指标: [{一级: 产出指标, 二级: 数量指标, 名称: 间数, 权重: 90, 得分: 85.5}]
              - 名称: 档案征集
                资金: [{来源: 县级财政资金, 预算编制: 20000}]
          """;

  @Test
  void money_that_comes_from_the_projects_is_followed_to_their_lines() {
    assertThat(explain(PROJECTS, "自评一般公共"))
        .isEqualTo(
            """
            自评一般公共：120000.00元
              “预算绩效/自评/资金/一般公共预算”：没有填
              由附件的项目相加：
                ＋ 100000.00元　单位.yaml 第48行 “附件/项目/1/资金/1/预算编制”
                ＋ 20000.00元　单位.yaml 第51行 “附件/项目/2/资金/1/预算编制”""");
  }

  @Test
  void projects_that_are_counted_are_named_with_what_they_scored() {
    assertThat(explain(PROJECTS, "自评项目数"))
        .isEqualTo(
            """
            自评项目数：2
              “预算绩效/自评/项目数”：没有填
              由附件的项目数出：
                ＋ “库房改造”（92.98分，优）　单位.yaml 第47行
                ＋ “档案征集”（没有指标）　单位.yaml 第50行""");
    assertThat(explain(PROJECTS, "差")).endsWith("\n  附件的项目里没有");
  }

  @Test
  void a_derived_value_of_a_project_is_followed_to_its_lines() {
    assertThat(explain(PROJECTS, "附件/项目/1/总分"))
        .isEqualTo(
            """
            总分：92.98分
              ＋ 预算得分：7.48分（10×全年执行÷全年预算，四舍五入，不大于 10）
                全年执行：74825.00元
                  ＋ 74825.00元　单位.yaml 第48行 “附件/项目/1/资金/1/全年执行”
                全年预算：100000.00元
                  ＋ 100000.00元　单位.yaml 第48行 “附件/项目/1/资金/1/全年预算”
              ＋ 指标得分：85.5分
                ＋ 85.5　单位.yaml 第49行 “附件/项目/1/指标/1/得分”""");
    assertThat(explain(PROJECTS, "附件/项目/1/执行率")).startsWith("执行率：74.83%（全年执行÷全年预算，四舍五入；没有预算是 0）");
    assertThat(explain(PROJECTS, "附件/项目/1/结余")).startsWith("结余：25175.00元（全年预算－全年执行）");
    assertThat(explain(PROJECTS, "附件/项目/1/等级")).startsWith("等级：优\n  优：总分不小于 90\n");
    assertThat(explain(PROJECTS, "附件/项目/2/等级")).startsWith("等级：没有，指标没有填\n");
    assertThat(ProjectAddress.NAMES)
        .allSatisfy(name -> assertThat(explain(PROJECTS, "附件/项目/1/" + name)).startsWith(name));
  }

  @Test
  void who_asks_what_a_project_does_not_have_is_told_what_it_has() {
    String names = "附件/项目/1 后面可以写结余、执行率、预算得分、指标得分、总分、等级；别的是填的数，看数据文件。";

    assertThat(advice(PROJECTS, "附件/项目/1/指标/1/得分")).isEqualTo(names);
    assertThat(advice(PROJECTS, "附件/项目/1/资金/1/全年预算")).isEqualTo(names);
    assertThat(advice(PROJECTS, "附件/项目/5/总分")).isEqualTo("附件只有 2 个项目。" + names);
    assertThat(advice(PROJECTS, "附件/项目")).isEqualTo("附件只有 2 个项目。" + names);
    assertThat(advice(Sample.TEXT, "附件/项目/1/总分")).isEqualTo("附件里没有填项目。");
    assertThat(advice(PROJECTS, "收入")).startsWith("写 表/行/栏，例如 公开05表/201/1；");
  }

  private static String advice(String data, String address) {
    return new Explainer(Sample.PACK, Sample.derive(data)).advice(address);
  }

  @Test
  void what_cannot_be_worked_out_without_money_says_why() {
    assertThat(explain(PROJECTS, "附件/项目/2/执行率")).isEqualTo("执行率：没有，全年预算和全年执行都没有填");
    assertThat(explain(PROJECTS, "附件/项目/2/结余")).isEqualTo("结余：没有，全年预算和全年执行都没有填");
    assertThat(explain(PROJECTS, "附件/项目/2/总分"))
        .isEqualTo("总分：0分\n  ＋ 预算得分：没有，全年预算和全年执行都没有填\n  ＋ 指标得分：0分");
  }

  @Test
  void a_stated_figure_says_so() {
    assertThat(explain(Sample.TEXT + "列示数:\n  公开01表: {27: 1280501.00}\n", "公开01表/27"))
        .startsWith("公开01表行次27“本年收入合计”：1280501.00元（照列示数印，见第49行）");
  }

  @Test
  void what_the_report_does_not_have_cannot_be_explained() {
    Explainer explainer = new Explainer(Sample.PACK, Sample.derive(Sample.TEXT));
    assertThat(explainer.explain("公开05表/999/1")).isEmpty();
    assertThat(explainer.explain("公开99表/1")).isEmpty();
    assertThat(explainer.explain("没有的指标")).isEmpty();
    assertThat(explainer.explain("附件/项目/1/总分")).isEmpty();
    assertThat(new Explainer(Sample.PACK, Sample.derive(PROJECTS)).explain("附件/项目/1/分数")).isEmpty();
  }
}
