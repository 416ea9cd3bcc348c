package gongkai;

import gongkai.appraisal.Project;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Random projects and a random form C: any number of sources and indicators, weights that add up,
 * scores that fit what was reached, reasons where they are wanted, odd texts.
 */
final class RandomProjects {

  private static final String PROJECTS = "附件/项目/";
  private static final int POINTS = 90;
  private static final String[] FIRST = {"产出指标", "产出指标", "效益指标", "满意度指标"};
  private static final String[] SECOND = {"数量指标", "成本指标", "生态效益", "服务对象满意度"};
  private static final String[] FUNDS = {"", "一般公共预算", "政府性基金预算"};

  private final Random random;
  private final Supplier<String> words;
  private final Map<FactKey, Fact> facts;

  /** Multiples of this many 元 only. */
  private final BigDecimal step;

  RandomProjects(Random random, BigDecimal step, Supplier<String> words, Map<FactKey, Fact> facts) {
    this.random = random;
    this.step = step;
    this.words = words;
    this.facts = facts;
  }

  /** Adds them; what is said of them elsewhere is changed accordingly. */
  void add(MoneyUnit unit) {
    int count = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(6);
    if (count == 0) {
      return;
    }
    text("附件/项目单位", "031001-青禾县农业农村局");
    if (random.nextBoolean()) {
      text("附件/形式", "自评表和自评报告");
      wholeDepartment();
    }
    for (int number = 1; number <= count; number++) {
      project(PROJECTS + number + "/", number);
    }
    summary(unit);
  }

  private void project(String path, int number) {
    text(path + "名称", words.get() + "第" + number + "个");
    maybe(path + "部门评价", "否");
    maybe(path + "形式", "自评报告");
    for (String key : List.of("概况/项目概况", "概况/必要性", "目标/年度目标", "目标/实际完成情况")) {
      maybe(path + key, words.get());
    }
    for (String key : List.of("实施计划", "分析/产出", "经验做法", "问题及原因")) {
      if (random.nextBoolean()) {
        texts(path + key, List.of(words.get(), words.get()));
      }
    }
    int sources = 1 + random.nextInt(3);
    for (int i = 1; i <= sources; i++) {
      fund(path + "资金/" + i + "/");
    }
    indicators(path + "指标/");
  }

  private void fund(String path) {
    text(path + "来源", words.get());
    maybe(path + "预算类别", FUNDS[random.nextInt(FUNDS.length)]);
    BigDecimal available = amount(random.nextInt(5) == 0 ? 1 : 9000);
    money(path + "预算编制", available);
    money(path + "全年预算", available);
    boolean all = random.nextBoolean();
    money(path + "全年执行", all ? available : rounded(available.multiply(new BigDecimal("0.73"))));
    if (!all) {
      text(path + "偏差原因", words.get());
    }
  }

  private void indicators(String path) {
    int left = POINTS;
    for (int i = 1; left > 0; i++) {
      int weight = i == 12 ? left : Math.min(left, 1 + random.nextInt(30));
      left -= weight;
      int kind = random.nextInt(FIRST.length);
      String here = path + i + "/";
      text(here + "一级", FIRST[kind]);
      text(here + "二级", SECOND[kind]);
      text(here + "名称", words.get() + i);
      boolean met = random.nextInt(3) > 0;
      if (random.nextBoolean()) {
        text(here + "符号", "≥");
        text(here + "调整后值", "12.5");
        text(here + "单位", "%");
        text(here + "实际值", met ? "13" : "12");
      } else {
        text(here + "调整后值", words.get());
        text(here + "实际值", met ? "达成预期指标" : "部分达成预期指标并具有一定效果");
      }
      points(here + "权重", BigDecimal.valueOf(weight));
      BigDecimal whole = BigDecimal.valueOf(weight);
      points(here + "得分", met ? whole : whole.subtract(new BigDecimal("0.75")));
      if (!met) {
        text(here + "原因", words.get());
      }
    }
  }

  private void wholeDepartment() {
    String path = "附件/整体支出绩效目标/";
    put(new Fact.Count(FactKey.of(path + "基本信息/在编人员数"), random.nextInt(90), place()));
    texts(path + "部门职责", List.of(words.get(), words.get()));
    money(path + "按资金方向/基本支出", amount(70_000));
    for (int i = 1; i <= random.nextInt(4); i++) {
      text(path + "重点任务/" + i + "/核心职能", words.get());
    }
    for (int i = 1; i <= 3; i++) {
      text(path + "指标/" + i + "/一级", FIRST[i]);
      text(path + "指标/" + i + "/二级", SECOND[i]);
    }
  }

  /** 十（四） speaks of the same projects. */
  private void summary(MoneyUnit unit) {
    YearData data = new YearData("随机.yaml", unit, facts, List.of());
    List<Project> projects = Project.of(Sample.PACK.appraisal(), data);
    String path = "预算绩效/自评/";
    put(new Fact.Count(FactKey.of(path + "项目数"), projects.size(), place()));
    Map<String, Integer> grades = new LinkedHashMap<>(Map.of("优", 0, "良", 0));
    Map<String, BigDecimal> funds = new LinkedHashMap<>(Map.of("一般公共预算", BigDecimal.ZERO));
    List<String> bad = new ArrayList<>();
    for (Project project : projects) {
      grades.merge(project.grade(), 1, Integer::sum);
      if (List.of("中", "差").contains(project.grade())) {
        bad.add(project.grade());
      }
      project
          .fundings()
          .forEach(
              fund ->
                  funds.merge(
                      fund.fund(), fund.money().available().orElseThrow(), BigDecimal::add));
    }
    grades.forEach(
        (grade, count) -> put(new Fact.Count(FactKey.of(path + "等级/" + grade), count, place())));
    funds.forEach((fund, yuan) -> money(path + "资金/" + fund, yuan));
    if (!bad.isEmpty()) {
      text(path + "改进措施", words.get());
    }
  }

  private BigDecimal amount(int most) {
    return rounded(new BigDecimal(random.nextInt(most) + 100 + ".37"));
  }

  private BigDecimal rounded(BigDecimal value) {
    return value.divideToIntegralValue(step).multiply(step).setScale(2);
  }

  private static Place place() {
    return Place.file("随机.yaml");
  }

  private void put(Fact fact) {
    facts.put(fact.key(), fact);
  }

  private void money(String path, BigDecimal yuan) {
    put(new Fact.Money(FactKey.of(path), yuan.setScale(2), place()));
  }

  private void points(String path, BigDecimal points) {
    put(new Fact.Score(FactKey.of(path), points, place()));
  }

  private void text(String path, String words) {
    texts(path, List.of(words));
  }

  private void texts(String path, List<String> paragraphs) {
    put(new Fact.Words(FactKey.of(path), paragraphs, place()));
  }

  private void maybe(String path, String words) {
    if (!words.isEmpty() && random.nextBoolean()) {
      text(path, words);
    }
  }
}
