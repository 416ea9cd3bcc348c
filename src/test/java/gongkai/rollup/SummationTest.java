package gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of each kind of entry when units are added up. */
class SummationTest {

  private static final UnitYear ONE = Departments.unit("云岭县档案馆");

  private static Optional<BigDecimal> number(RolledUp sum, String path) {
    return sum.statement().data().number(FactKey.of(path));
  }

  @Test
  void money_and_counts_are_added_up_by_subject_and_texts_left_blank() {
    UnitYear other =
        Departments.unit(
            "云岭县图书馆", "1200000.55", "1200000.44", "机要通信用车: 1", "机要通信用车: 2", "2012604", "2012699");
    YearData data = Departments.sum(ONE, other).statement().data();

    assertThat(data.number(new FactKey("收入/一般公共预算财政拨款收入", "2012604")))
        .contains(new BigDecimal("1200000.55"));
    assertThat(data.number(new FactKey("收入/一般公共预算财政拨款收入", "2012699")))
        .contains(new BigDecimal("1200000.44"));
    assertThat(data.number(new FactKey("收入/其他收入", "2210201"))).contains(new BigDecimal("1000.90"));
    assertThat(data.facts().get(FactKey.of("国有资产占用/车辆/机要通信用车")))
        .isInstanceOfSatisfying(Fact.Count.class, cars -> assertThat(cars.number()).isEqualTo(3));
    assertThat(data.words(FactKey.of("三公经费/增减原因"))).isEmpty();
    assertThat(data.words(new FactKey("收入/名称", "2012604"))).containsExactly("档案馆");
  }

  @Test
  void the_sum_does_not_depend_on_the_order_of_the_units() {
    UnitYear other = Departments.unit("云岭县图书馆", "1200000.55", "1300000.55");

    assertThat(figures(Departments.sum(ONE, other)))
        .isEqualTo(figures(Departments.sum(other, ONE)))
        .containsEntry(FactKey.of("收支说明/收支总体/上年总计"), new BigDecimal("2561002.00"))
        .hasSizeGreaterThan(50);
  }

  private static Map<FactKey, BigDecimal> figures(RolledUp sum) {
    Map<FactKey, BigDecimal> figures = new LinkedHashMap<>();
    for (Fact fact : sum.statement().data().all()) {
      fact.figure().ifPresent(number -> figures.put(fact.key(), number));
    }
    return figures;
  }

  @Test
  void a_figure_that_need_not_be_given_is_added_up_only_if_all_give_it() {
    String[] given = {"结转结余:\n", "结转结余:\n  上年年末结转和结余: 30.00\n"};
    RolledUp some = Departments.sum(ONE, Departments.unit("云岭县图书馆", given));
    RolledUp all = Departments.sum(Departments.unit("甲馆", given), Departments.unit("乙馆", given));

    assertThat(number(some, "结转结余/上年年末结转和结余")).isEmpty();
    assertThat(some.incomplete()).containsExactly("结转结余/上年年末结转和结余");
    assertThat(number(all, "结转结余/上年年末结转和结余")).contains(new BigDecimal("60.00"));
  }

  /** One unit types the total since its list is not complete; of the other the list is all. */
  @Test
  void a_total_that_one_unit_types_is_the_total_of_all() {
    UnitYear typed =
        Departments.unit(
            "云岭县图书馆",
            "一般公共预算财政拨款支出:\n    增减原因: 人员增加",
            "一般公共预算财政拨款支出:\n    年初预算: 1500000.00\n    增减原因: 人员增加");

    assertThat(number(Departments.sum(ONE, typed), "收支说明/一般公共预算财政拨款支出/年初预算"))
        .contains(new BigDecimal("2500000.00"));
    assertThat(number(Departments.sum(ONE), "收支说明/一般公共预算财政拨款支出/年初预算")).isEmpty();
  }

  @Test
  void figures_that_a_unit_has_of_its_projects_are_added_up_without_the_projects() {
    UnitYear projects =
        Departments.unit(
            "云岭县图书馆",
            "  自评: {项目数: 1, 资金: {一般公共预算: 150000}, 等级: {优: 1, 良: 0}}\n  部门评价: {项目数: 0}\n",
            """
              其他事项: [无其他事项。]
            附件:
              项目:
                - 名称: 库房改造
                  资金:
                    - {来源: 财政资金, 预算编制: 90000, 全年预算: 90000, 全年执行: 90000}
                  指标:
                    - {一级: 产出指标, 二级: 数量指标, 名称: 改造库房, 符号: "=", 调整后值: "3", 单位: 间, 实际值: "3", 权重: 90, 得分: 90}
            """);
    RolledUp sum = Departments.sum(ONE, projects);

    assertThat(number(sum, "预算绩效/自评/项目数")).contains(new BigDecimal("2"));
    assertThat(number(sum, "预算绩效/自评/资金/一般公共预算")).contains(new BigDecimal("240000.00"));
    assertThat(number(sum, "预算绩效/自评/等级/优")).contains(new BigDecimal("2"));
    assertThat(sum.statement().data().facts().keySet()).noneMatch(key -> key.isWithin("附件"));
    assertThat(sum.wanted()).doesNotContainKey(FactKey.of("附件/项目/1/名称"));
    assertThat(Departments.sum(List.of(ONE, projects), Optional.empty()).findings())
        .extracting(Object::toString)
        .contains("提示 部门.yaml：各单位的“附件”没有带到部门的文件里，有这一项的是：云岭县图书馆 [汇总-不带]");
  }

  @Test
  void one_unit_in_wan_makes_the_sum_one_of_wan() {
    UnitYear wan = Departments.unit("云岭县图书馆", "金额单位: 元", "金额单位: 万元");
    RolledUp sum = Departments.sum(ONE, wan);

    assertThat(sum.statement().data().unit()).isEqualTo(MoneyUnit.WAN);
    assertThat(sum.statement().data().number(new FactKey("收入/其他收入", "2210201")))
        .contains(new BigDecimal("5005000.45"));
  }

  private static List<String> notes(UnitYear... units) {
    return Departments.sum(List.of(units), Optional.empty()).findings().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void units_in_wan_among_units_in_yuan_are_named() {
    UnitYear wan = Departments.unit("云岭县图书馆", "金额单位: 元", "金额单位: 万元");

    assertThat(notes(ONE, wan))
        .containsExactly(
            "提示 部门.yaml：别的单位是元，万元的是：云岭县图书馆；它们的数要是照元填的，就大了一万倍，改它们的“金额单位”；"
                + "确是万元的，相加的末位可能与部门印出的表差一点 [汇总-万元]",
            "提示 部门.yaml：“云岭县图书馆”的数是别的单位的一千倍以上（最大的 12805010000.00元，别的单位多是 1280501.00元），"
                + "核对它的“金额单位”（现为万元） [汇总-悬殊]");
    assertThat(notes(wan)).containsExactly("提示 部门.yaml：各单位的数都是万元，相加的末位可能与部门印出的表差一点 [汇总-万元]");
    assertThat(notes(ONE, Departments.unit("云岭县图书馆"))).isEmpty();
  }

  @Test
  void a_count_that_no_file_can_hold_is_refused() {
    String[] many = {"机要通信用车: 1", "机要通信用车: 60000000"};

    assertThat(
            Departments.refusal(
                List.of(Departments.unit("甲馆", many), Departments.unit("乙馆", many)),
                Optional.empty()))
        .containsExactly(
            "错误 部门.yaml：“国有资产占用/车辆/机要通信用车”各单位相加是 120000000，超过 99999999"
                + " 怎么办：核对各单位的这个数。 [汇总-个数]");
  }

  @Test
  void the_digest_of_a_unit_changes_with_its_figures_and_not_with_its_texts() {
    assertThat(Departments.unit("云岭县档案馆", "节约用车", "厉行节约").digest()).isEqualTo(ONE.digest());
    assertThat(Departments.unit("云岭县档案馆", "1200000.55", "1200000.56").digest())
        .isNotEqualTo(ONE.digest())
        .matches("[0-9a-f]{16}");
  }

  @Test
  void units_that_do_not_go_together_are_refused() {
    assertThat(
            Departments.refusal(
                List.of(ONE, Departments.unit("云岭县图书馆", "年度: 2024", "年度: 2023")), Optional.empty()))
        .containsExactly(
            "错误 单位：各单位的年度不一样：2023 年度的 1 个（云岭县图书馆.yaml），2024 年度的 1 个（云岭县档案馆.yaml）"
                + " 怎么办：不是这一年的移到别处；填错的改“基本信息/年度”。 [汇总-年度]");
    assertThat(Departments.refusal(List.of(ONE, ONE), Optional.empty()))
        .containsExactly(
            "错误 云岭县档案馆.yaml：“云岭县档案馆”有两个数据文件，另一个是 云岭县档案馆.yaml"
                + " 怎么办：只留一个，另一个移到别处；不是同一个单位的，改“单位名称”。 [汇总-重复]");
    assertThat(
            Departments.refusal(
                List.of(Departments.unit("云岭县图书馆", "口径: 单位", "口径: 部门")), Optional.empty()))
        .containsExactly(
            "错误 云岭县图书馆.yaml 第2行 “基本信息/口径”：“云岭县图书馆”的口径是“部门”，不是一个单位的数"
                + " 怎么办：是部门汇总的就移到别处；是单位的改“口径”。 [汇总-口径]");
    assertThat(
            Departments.refusal(
                List.of(ONE, Departments.unit("云岭县图书馆", "名称: 档案馆", "名称: 图书馆")), Optional.empty()))
        .containsExactly(
            "错误 云岭县图书馆.yaml 第7行 “收入/2012604/名称”：科目 2012604 这里叫“图书馆”，"
                + "云岭县档案馆.yaml 第7行 “收入/2012604/名称” 叫“档案馆” 怎么办：各单位改成一样。 [汇总-科目名称]");
  }

  @Test
  void all_units_of_another_year_than_most_are_named() {
    assertThat(
            Departments.refusal(
                List.of(
                    ONE,
                    year("甲馆", "2022"),
                    year("乙馆", "2024"),
                    year("丙馆", "2024"),
                    year("丁馆", "2023"),
                    year("戊馆", "2023")),
                Optional.empty()))
        .containsExactly(
            "错误 单位：各单位的年度不一样：2022 年度的 1 个，2023 年度的 2 个，2024 年度的 3 个，"
                + "甲馆.yaml、丁馆.yaml、戊馆.yaml 与多数不同 怎么办：不是这一年的移到别处；填错的改“基本信息/年度”。 [汇总-年度]");
  }

  private static UnitYear year(String name, String year) {
    return Departments.unit(name, "年度: 2024", "年度: " + year);
  }
}
