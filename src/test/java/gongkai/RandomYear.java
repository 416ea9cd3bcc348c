package gongkai;

import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.pack.TableForm.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Random data of one unit's year that derive and break no relation; the same seed makes the same
 * data. Some units have 政府性基金, 国有资本经营预算 or other funds, some give 万元, some state figures that
 * follow anyway, texts hold odd characters.
 */
public final class RandomYear {

  private static final List<String> CARS =
      List.of("副部（省）级及以上领导用车", "主要负责人用车", "应急保障用车", "执法执勤用车", "特种专业技术用车", "离退休干部服务用车");

  private final Random random;
  private final RandomWords words;
  private final MoneyUnit unit;
  private final Map<FactKey, Fact> facts = new LinkedHashMap<>();

  /** Multiples of this many 元 only. */
  private final BigDecimal step;

  private RandomYear(long seed) {
    random = new Random(seed);
    words = new RandomWords(random);
    unit = random.nextInt(3) == 0 ? MoneyUnit.WAN : MoneyUnit.YUAN;
    step = new BigDecimal(unit == MoneyUnit.WAN && random.nextBoolean() ? "100.00" : "0.01");
  }

  /** The data of this seed, in the vocabulary of the pack under test. */
  public static YearData of(long seed) {
    return new RandomYear(seed).make();
  }

  private YearData make() {
    info();
    Map<String, BigDecimal> classes = new TreeMap<>();
    BigDecimal basic = general(classes);
    boolean funds = random.nextInt(3) == 0;
    if (funds) {
      funds();
    }
    if (random.nextInt(4) == 0) {
      stateCapital();
    }
    BigDecimal running = economic(basic);
    if (random.nextInt(2) == 0) {
      others();
    }
    official(classes);
    explanations(classes, funds, running);
    RandomExtras extras = new RandomExtras(random, this);
    extras.add();
    YearData data = new YearData("随机.yaml", unit, facts, List.of());
    return new YearData("随机.yaml", unit, facts, extras.stated(data));
  }

  private void info() {
    text("格式", "shanxi-2024");
    boolean department = random.nextBoolean();
    text("基本信息/单位名称", department ? "青禾县农业农村局" : "青禾县“十里”（中心）医院");
    put(new Fact.Count(FactKey.of("基本信息/年度"), 2024, place()));
    text("基本信息/口径", department ? "部门" : "单位");
    text("基本信息/金额单位", unit.label());
    paragraphs("概况/职责");
    paragraphs("概况/机构设置");
  }

  /** 一般公共预算: income + opening = expenditure + closing, 科目 by 科目. */
  private BigDecimal general(Map<String, BigDecimal> classes) {
    List<String> codes =
        pick(codes("功能", 7), random.nextInt(25) == 0 ? 60 : 1 + random.nextInt(20));
    BigDecimal basic = BigDecimal.ZERO;
    BigDecimal opening = BigDecimal.ZERO;
    BigDecimal closing = BigDecimal.ZERO;
    for (String code : codes) {
      BigDecimal own = random.nextInt(4) == 0 ? BigDecimal.ZERO : amount(3_000_000);
      boolean only = own.signum() != 0 && random.nextBoolean();
      BigDecimal project = only ? BigDecimal.ZERO : amount(5_000_000);
      BigDecimal spent = own.add(project);
      BigDecimal kept = random.nextInt(5) == 0 ? amount(90_000) : BigDecimal.ZERO;
      BigDecimal had = random.nextInt(5) == 0 ? part(spent) : BigDecimal.ZERO;
      money("支出/一般公共预算财政拨款/基本支出", code, own);
      money("支出/一般公共预算财政拨款/项目支出", code, project);
      money("收入/一般公共预算财政拨款收入", code, spent.add(kept).subtract(had));
      basic = basic.add(own);
      opening = opening.add(had);
      closing = closing.add(kept);
      classes.merge(code.substring(0, 3), spent, BigDecimal::add);
    }
    money("结转结余/年初结转和结余/一般公共预算财政拨款", "", opening);
    money("结转结余/年末结转和结余/一般公共预算财政拨款", "", closing);
    return basic;
  }

  /** 政府性基金: 科目 that the catalogue does not know, with their names. */
  private void funds() {
    name("科目名称/名称", "21208", "国有土地使用权出让收入安排的支出");
    BigDecimal closing = BigDecimal.ZERO;
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String code = "212080" + (i + 1);
      BigDecimal own = random.nextInt(4) == 0 ? amount(40_000) : BigDecimal.ZERO;
      BigDecimal project = amount(2_000_000);
      BigDecimal had = random.nextBoolean() ? part(own.add(project)) : BigDecimal.ZERO;
      BigDecimal kept = random.nextBoolean() ? amount(60_000) : BigDecimal.ZERO;
      money("支出/政府性基金预算财政拨款/基本支出", code, own);
      money("支出/政府性基金预算财政拨款/项目支出", code, project);
      money("结转结余/年初结转和结余/政府性基金预算财政拨款/金额", code, had);
      money("收入/政府性基金预算财政拨款收入", code, own.add(project).add(kept).subtract(had));
      name("支出/政府性基金预算财政拨款/名称", code, "土地开发支出" + "甲乙丙丁".charAt(i));
      closing = closing.add(kept);
    }
    money("结转结余/年末结转和结余/政府性基金预算财政拨款", "", closing);
    text("收支说明/政府性基金预算财政拨款/主要用于", words());
  }

  private void stateCapital() {
    name("科目名称/名称", "22301", "解决历史遗留问题及改革成本支出");
    BigDecimal own = random.nextBoolean() ? amount(9_000) : BigDecimal.ZERO;
    BigDecimal project = amount(800_000);
    BigDecimal kept = random.nextBoolean() ? amount(9_000) : BigDecimal.ZERO;
    BigDecimal had = random.nextBoolean() ? part(project) : BigDecimal.ZERO;
    money("支出/国有资本经营预算财政拨款/基本支出", "2230105", own);
    money("支出/国有资本经营预算财政拨款/项目支出", "2230105", project);
    money("收入/国有资本经营预算财政拨款收入", "2230105", own.add(project).add(kept).subtract(had));
    name("支出/国有资本经营预算财政拨款/名称", "2230105", "国有企业退休人员社会化管理补助支出");
    money("结转结余/年初结转和结余/国有资本经营预算财政拨款", "", had);
    money("结转结余/年末结转和结余/国有资本经营预算财政拨款", "", kept);
    text("收支说明/国有资本经营预算财政拨款/主要用于", words());
  }

  /** 公开06表 adds up to the basic expenditure of 公开05表. */
  private BigDecimal economic(BigDecimal basic) {
    BigDecimal running = BigDecimal.ZERO;
    List<String> codes = pick(economicCodes(), 2 + random.nextInt(25));
    BigDecimal left = basic;
    for (int i = 0; i < codes.size() && left.signum() > 0; i++) {
      BigDecimal share = i == codes.size() - 1 ? left : part(left);
      money("基本支出经济分类/金额", codes.get(i), share);
      left = left.subtract(share);
      boolean staff = codes.get(i).startsWith("301") || codes.get(i).startsWith("303");
      running = staff ? running : running.add(share);
    }
    return running;
  }

  /** Without those of 三公, which 公开09表 would have to hold too. */
  private static List<String> economicCodes() {
    return Sample.PACK
        .forms()
        .get("基本支出表")
        .lines()
        .filter(line -> line.kind() == Line.Kind.FIGURES && line.subject().length() == 5)
        .map(Line::subject)
        .filter(code -> !List.of("30212", "30217", "30231", "31013").contains(code))
        .toList();
  }

  /** Funds of its own: what is left over may be less than nothing. */
  private void others() {
    BigDecimal closing = BigDecimal.ZERO;
    String[] sources = {"上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"};
    String[] uses = {"基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"};
    for (String code : pick(codes("功能", 7), 1 + random.nextInt(6))) {
      BigDecimal income = amount(700_000);
      money("收入/" + sources[random.nextInt(sources.length)], code, income);
      BigDecimal spent = random.nextInt(6) == 0 ? amount(900_000) : part(income);
      money("支出/其他资金/" + uses[random.nextInt(uses.length)], code, spent);
      closing = closing.add(income).subtract(spent);
    }
    BigDecimal opening = random.nextBoolean() ? amount(50_000) : BigDecimal.ZERO;
    BigDecimal used = random.nextInt(3) == 0 ? amount(10_000) : BigDecimal.ZERO;
    BigDecimal allotted = random.nextInt(3) == 0 ? amount(20_000) : BigDecimal.ZERO;
    money("结转结余/年初结转和结余/其他资金", "", opening);
    money("结转结余/使用非财政拨款结余", "", used);
    money("结转结余/结余分配", "", allotted);
    closing = closing.add(opening).add(used).subtract(allotted);
    money("结转结余/年末结转和结余/其他资金", "", closing);
  }

  private void official(Map<String, BigDecimal> classes) {
    BigDecimal all = classes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most = all.divideToIntegralValue(new BigDecimal("1000")).multiply(BigDecimal.TEN);
    official("因公出国（境）费", "决算", most, List.of("团组数", "人次数"));
    official("公务用车购置费", "决算", most, List.of("购置数"));
    official("公务用车运行维护费", "决算", most, List.of("保有量"));
    String reception = "公务接待费";
    exactly("三公经费/" + reception + "/全年预算", amount(9_000));
    exactly("三公经费/" + reception + "/上年决算", amount(9_000));
    text("三公经费/" + reception + "/增减原因", words());
    official(reception + "/国内接待", "金额", most, List.of("批次", "人次"));
    official(reception + "/国内接待/其中外事接待", "金额", BigDecimal.ZERO, List.of("批次", "人次"));
    official(reception + "/国（境）外接待", "金额", most, List.of("批次", "人次"));
    text("三公经费/增减原因", words());
  }

  private void official(String item, String key, BigDecimal most, List<String> counts) {
    String path = "三公经费/" + item + "/";
    boolean any = random.nextBoolean() && most.compareTo(new BigDecimal("100")) > 0;
    BigDecimal spent = any ? rounded(most) : BigDecimal.ZERO;
    if (key.equals("决算")) {
      exactly(path + "全年预算", spent.add(rounded(most)));
      exactly(path + "上年决算", rounded(most));
      text(path + "增减原因", words());
    }
    exactly(path + key, spent);
    if (!item.endsWith("外事接待")) {
      text(path + "主要用于", words());
    }
    counts.forEach(count -> count(path + count, spent.signum() == 0 ? 0 : 2));
  }

  private void explanations(Map<String, BigDecimal> classes, boolean funds, BigDecimal running) {
    exactly("政府采购/货物", new BigDecimal("200.00"));
    exactly("政府采购/工程", BigDecimal.ZERO);
    exactly("政府采购/服务", new BigDecimal("100.00"));
    exactly("政府采购/授予中小企业合同金额", new BigDecimal("200.00"));
    exactly("政府采购/其中授予小微企业合同金额", new BigDecimal("100.00"));
    if (running.signum() > 0 && random.nextBoolean()) {
      exactly("机关运行经费/行政单位", part(running));
      money("机关运行经费/参照公务员法管理事业单位", "", rounded(running.multiply(new BigDecimal("0.1"))));
      exactly("机关运行经费/上年决算", amount(50_000));
      text("机关运行经费/增减原因", words());
    }
    count("国有资产占用/车辆/机要通信用车", 2);
    count("国有资产占用/车辆/其他用车", random.nextInt(3));
    for (String use : CARS) {
      if (random.nextBoolean()) {
        count("国有资产占用/车辆/" + use, random.nextInt(9));
      }
    }
    text("国有资产占用/其他用车主要用途", words());
    count("国有资产占用/单价100万元（含）以上设备", random.nextInt(4));
    for (String total : List.of("收支总体", "财政拨款收支总体")) {
      exactly("收支说明/" + total + "/上年总计", new BigDecimal("99999900.00"));
      text("收支说明/" + total + "/增减原因", words());
    }
    String list = "收支说明/一般公共预算财政拨款支出/";
    text(list + "增减原因", words());
    classes.forEach(
        (code, spent) -> {
          put(new Fact.Money(new FactKey(list + "分类/年初预算", code), spent.setScale(2), place()));
          money(list + "分类/上年决算", code, amount(100_000));
          name(list + "分类/主要用于", code, words());
          name(list + "分类/增减原因", code, words());
        });
  }

  private static List<String> codes(String catalogue, int digits) {
    return Sample.PACK.catalogues().get(catalogue).names().keySet().stream()
        .filter(code -> code.length() == digits)
        .toList();
  }

  private List<String> pick(List<String> from, int count) {
    List<String> all = new ArrayList<>(from);
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(count, all.size())).stream().sorted().toList();
  }

  /** More than 100 元, so that it is printed in 万元 too. */
  BigDecimal amount(int most) {
    return rounded(new BigDecimal(random.nextInt(most) + 100 + "." + random.nextInt(10)));
  }

  private BigDecimal part(BigDecimal whole) {
    return rounded(whole.multiply(new BigDecimal("0." + (1 + random.nextInt(8)))));
  }

  private BigDecimal rounded(BigDecimal value) {
    return value.divideToIntegralValue(step).multiply(step).setScale(2);
  }

  String words() {
    return words.next();
  }

  /** The sum of all money below this path so far. */
  BigDecimal sum(String path) {
    return facts.values().stream()
        .filter(fact -> fact.key().path().startsWith(path))
        .filter(Fact.Money.class::isInstance)
        .map(fact -> ((Fact.Money) fact).yuan())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The 科目 of a list so far. */
  Set<String> subjects(String list) {
    return facts.keySet().stream()
        .filter(key -> key.path().startsWith(list + "/") && !key.subject().isEmpty())
        .map(FactKey::subject)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The name given to a 科目 so far; empty if none. */
  String name(String list, String subject) {
    return facts.get(new FactKey(list + "/名称", subject)) instanceof Fact.Words words
        ? words.paragraphs().get(0)
        : "";
  }

  private static Place place() {
    return Place.file("随机.yaml");
  }

  private void put(Fact fact) {
    facts.put(fact.key(), fact);
  }

  /** Nothing is left blank. */
  private void money(String path, String subject, BigDecimal yuan) {
    if (yuan.signum() != 0) {
      put(new Fact.Money(new FactKey(path, subject), yuan, place()));
    }
  }

  /** Zero is written down. */
  void exactly(String path, BigDecimal yuan) {
    put(new Fact.Money(FactKey.of(path), yuan.setScale(2), place()));
  }

  void count(String path, int number) {
    put(new Fact.Count(FactKey.of(path), number, place()));
  }

  void text(String path, String words) {
    put(new Fact.Words(FactKey.of(path), List.of(words), place()));
  }

  void paragraphs(String path) {
    put(new Fact.Words(FactKey.of(path), words.paragraphs(), place()));
  }

  void name(String path, String subject, String words) {
    put(new Fact.Words(new FactKey(path, subject), List.of(words), place()));
  }
}
