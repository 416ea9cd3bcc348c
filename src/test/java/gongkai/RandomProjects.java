package gongkai;

import gongkai.appraisal.Project;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Random annexes. Projects have any number of sources and indicators, weights that add up, scores
 * that fit what was reached, reasons where they are wanted; half of all else is there.
 */
final class RandomProjects {

  private static final String ANNEXES = "附件";
  private static final String PROJECTS = "附件/项目/";
  private static final String SUMMARY = "预算绩效/自评";

  /** Of a department's own evaluation; the projects give it. */
  private static final String EVALUATION = "预算绩效/部门评价";

  /** Whose two sides must agree; made elsewhere. */
  private static final Set<String> MADE = Set.of("按资金来源", "按资金方向");

  private static final int POINTS = 90;

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

  /** Adds them; what is said of the projects elsewhere is changed accordingly. */
  void add(MoneyUnit unit) {
    if (random.nextInt(3) == 0) {
      return;
    }
    Schema schema = Sample.PACK.schema().find(ANNEXES).orElseThrow();
    some(ANNEXES, schema, Set.of("说明", "项目"));
    int count = random.nextInt(7);
    Schema item = schema.child("项目").orElseThrow().item();
    for (int number = 1; number <= count; number++) {
      String path = PROJECTS + number + "/";
      text(path + "名称", words.get() + "第" + number + "个");
      some(PROJECTS + number, item, Set.of("名称", "文件", "资金", "指标", "核对数"));
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        fund(path + "资金/" + i);
      }
      indicators(path + "指标/");
    }
    if (count > 0) {
      summary(unit);
    }
  }

  /** About half of what may stand here, without what is made with care. */
  private void some(String path, Schema schema, Set<String> apart) {
    schema
        .children()
        .forEach(
            (key, child) -> {
              String here = path + "/" + key;
              if (apart.contains(key) || MADE.contains(key)) {
                return;
              }
              if (child.kind() == Kind.OBJECT) {
                some(here, child, Set.of());
              } else if (child.kind() == Kind.ITEMS) {
                items(here, child.item());
              } else if (schema.required().contains(key) || random.nextBoolean()) {
                value(here, child);
              }
            });
  }

  /** None of them is blank. */
  private void items(String path, Schema item) {
    Map.Entry<String, Schema> first = item.children().entrySet().iterator().next();
    for (int i = random.nextInt(4); i > 0; i--) {
      value(path + "/" + i + "/" + first.getKey(), first.getValue());
      some(path + "/" + i, item, Set.of(first.getKey()));
    }
  }

  private void value(String path, Schema schema) {
    if (schema.kind() == Kind.MONEY) {
      money(path, amount(9000));
    } else if (schema.kind() == Kind.COUNT) {
      put(new Fact.Count(FactKey.of(path), random.nextInt(90), place()));
    } else if (!schema.choices().isEmpty()) {
      text(path, schema.choices().get(random.nextInt(schema.choices().size())));
    } else {
      texts(path, schema.allowsList() ? List.of(words.get(), words.get()) : List.of(words.get()));
    }
  }

  private void fund(String path) {
    Schema item = Sample.PACK.schema().find("附件/项目/*/资金").orElseThrow().item();
    some(path, item, Set.of("全年预算", "全年执行", "偏差原因"));
    BigDecimal available = amount(random.nextInt(5) == 0 ? 1 : 9000);
    boolean all = random.nextBoolean();
    BigDecimal executed = all ? available : rounded(available.multiply(new BigDecimal("0.73")));
    money(path + "/全年预算", available);
    money(path + "/全年执行", executed);
    if (!all) {
      text(path + "/偏差原因", words.get());
    }
  }

  private void indicators(String path) {
    Schema item = Sample.PACK.schema().find("附件/项目/*/指标").orElseThrow().item();
    int left = POINTS;
    for (int i = 1; left > 0; i++) {
      int weight = i == 12 ? left : Math.min(left, 1 + random.nextInt(30));
      left -= weight;
      String here = path + i + "/";
      for (String key : List.of("一级", "二级")) {
        value(here + key, item.child(key).orElseThrow());
      }
      text(here + "名称", words.get() + i);
      boolean met = random.nextInt(3) > 0;
      if (random.nextBoolean()) {
        text(here + "符号", "≥");
        text(here + "年初值", "15");
        text(here + "调整后值", "12.5");
        text(here + "单位", "%");
        text(here + "实际值", met ? "13" : "12");
      } else {
        text(here + "调整后值", words.get());
        text(here + "实际值", met ? "达成预期指标" : "部分达成预期指标并具有一定效果");
        text(here + "定性说明", words.get());
      }
      BigDecimal whole = BigDecimal.valueOf(weight);
      points(here + "权重", whole);
      points(here + "得分", met ? whole : whole.subtract(new BigDecimal("0.75")));
      if (!met) {
        text(here + "原因", words.get());
      }
    }
  }

  /** 十（四） speaks of the same projects, and so do the self-evaluations that are there already. */
  private void summary(MoneyUnit unit) {
    facts.keySet().removeIf(key -> key.isWithin(SUMMARY) || key.isWithin(EVALUATION));
    YearData data = new YearData("随机.yaml", unit, facts, List.of());
    List<Project> projects = Project.of(Sample.PACK.appraisal(), data);
    put(new Fact.Count(FactKey.of(SUMMARY + "/项目数"), projects.size(), place()));
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
      if (random.nextBoolean()) {
        stated(project);
      }
    }
    grades.forEach(
        (grade, count) ->
            put(new Fact.Count(FactKey.of(SUMMARY + "/等级/" + grade), count, place())));
    funds.forEach((fund, yuan) -> money(SUMMARY + "/资金/" + fund, yuan));
    if (!bad.isEmpty()) {
      text(SUMMARY + "/改进措施", words.get());
    }
  }

  private void stated(Project project) {
    String path = project.entries().path() + "/核对数/";
    money(path + "结余", project.money().balance().orElseThrow());
    BigDecimal available = project.money().available().orElseThrow();
    BigDecimal executed = project.money().executed().orElseThrow().movePointRight(2);
    points(path + "执行率", plain(executed.divide(available, 2, RoundingMode.HALF_UP)));
    points(path + "预算得分", plain(project.budgetScore().orElseThrow()));
    points(path + "指标得分", plain(project.indicatorScore()));
    points(path + "总分", plain(project.total()));
    text(path + "等级", project.grade());
  }

  private static BigDecimal plain(BigDecimal points) {
    BigDecimal stripped = points.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
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
}
