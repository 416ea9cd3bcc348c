import gongkai.fillin.Workbook;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import gongkai.write.DataWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * 由一个种子做出许多各不相同、核对无误的单位：MakeUnits 个数 种子 文件夹。单数是填报工作簿，双数是 YAML，每一百个一个文件夹。
 *
 * <p>每个单位由第一个示例改成：名称不同；一般公共预算的每个科目，收入和支出同加同减；基本支出和经济分类同加同减；另去掉几个只有项目支出的科目；不附自评材料。
 */
final class MakeUnits {

  private static final String INCOME = "收入/一般公共预算财政拨款收入";
  private static final String PROJECT = "支出/一般公共预算财政拨款/项目支出";
  private static final String BASIC = "支出/一般公共预算财政拨款/基本支出";
  private static final String ECONOMIC = "基本支出经济分类/金额";

  /** 与上年持平、没有写原因的类。 */
  private static final String AS_LAST_YEAR = "204";

  private static final FactKey CAR = FactKey.of("三公经费/公务用车购置费/上年决算");

  private static final FactKey ANNEXES = FactKey.of("附件/说明");
  private static final List<Map.Entry<String, Integer>> COUNTS =
      List.of(
          Map.entry("预算绩效/自评/项目数", 3),
          Map.entry("预算绩效/自评/等级/优", 2),
          Map.entry("预算绩效/自评/等级/良", 1),
          Map.entry("预算绩效/部门评价/项目数", 2));
  private static final List<String> FUNDS =
      List.of("预算绩效/自评/资金/一般公共预算", "预算绩效/部门评价/资金/一般公共预算");
  private static final FactKey NAMES = FactKey.of("预算绩效/部门评价/项目名称");

  private static final String[] TOWNS = {"清源", "云岭", "青禾", "白石", "长泉", "南坪", "河湾", "松林", "石桥", "平川"};
  private static final String[] KINDS = {"县工业信息化和商务局", "县农业农村局", "县教育局", "县卫生健康局", "县交通运输局", "县文化和旅游局"};

  private final Pack pack = PackLoader.load(Path.of("templates/shanxi-2024"));
  private final YearData example;
  private final long seed;

  private MakeUnits(long seed) {
    Path file = Path.of("examples/county-office/data.yaml");
    DataFile opened = DataFile.open(file, file.toString()).value().orElseThrow();
    DataFile whole = opened.opening(name -> DataFile.open(file.resolveSibling(name), name));
    this.example = whole.read(pack.schema()).value().orElseThrow();
    this.seed = seed;
  }

  public static void main(String[] arguments) throws IOException {
    MakeUnits maker = new MakeUnits(Long.parseLong(arguments[1]));
    Path folder = Path.of(arguments[2]);
    int count = Integer.parseInt(arguments[0]);
    for (int i = 0; i < count; i += 100) {
      Files.createDirectories(group(folder, i));
    }
    IntStream.range(0, count).parallel().forEach(number -> maker.write(folder, number));
  }

  private static Path group(Path folder, int number) {
    return folder.resolve(String.format(Locale.ROOT, "%03d", number / 100));
  }

  private void write(Path folder, int number) {
    YearData data = unit(number);
    String name = String.format(Locale.ROOT, "%05d", number);
    Path group = group(folder, number);
    try {
      if (number % 2 == 0) {
        Files.writeString(
            group.resolve(name + ".yaml"), DataWriter.yaml(data, pack.schema(), Map.of()));
      } else {
        byte[] book = FillInWriter.write(Workbook.draw(pack, Optional.of(data)));
        Files.write(group.resolve(name + ".xlsx"), book);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same number and seed make the same unit. */
  private YearData unit(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(example.facts());
    String name =
        TOWNS[random.nextInt(TOWNS.length)] + KINDS[random.nextInt(KINDS.length)] + number + "号";
    facts.put(Info.NAME, new Fact.Words(Info.NAME, List.of(name), example.place(Info.NAME)));
    withoutAnnexes(facts);
    projects(facts, random);
    basics(facts, random);
    lastYearsCar(facts, random);
    reasons(facts);
    return new YearData(example.file(), example.unit(), facts, List.of());
  }

  /** No self-evaluations, which name the example: what they come to is filled in instead. */
  private void withoutAnnexes(Map<FactKey, Fact> facts) {
    facts.keySet().removeIf(key -> key.isWithin("附件"));
    Place place = example.place(Info.NAME);
    facts.put(ANNEXES, new Fact.Words(ANNEXES, List.of("部门评价报告另行公开。"), place));
    COUNTS.forEach(
        entry -> {
          FactKey key = FactKey.of(entry.getKey());
          facts.put(key, new Fact.Count(key, entry.getValue(), place));
        });
    FUNDS.forEach(
        path -> {
          FactKey key = FactKey.of(path);
          facts.put(key, new Fact.Money(key, new BigDecimal("13700000.00"), place));
        });
    facts.put(NAMES, new Fact.Words(NAMES, List.of("企业技术改造奖补资金", "中小企业发展专项资金"), place));
  }

  /** Most bought a car last year too; the few that did not are out of the usual, as the example is. */
  private static void lastYearsCar(Map<FactKey, Fact> facts, Random random) {
    if (random.nextInt(20) > 0) {
      BigDecimal yuan = BigDecimal.valueOf(15_000_000 + random.nextInt(2_000_000), 2);
      facts.put(CAR, new Fact.Money(CAR, yuan, facts.get(CAR).place()));
    }
  }

  /** The example's reasons say 增加 or 减少, which no longer need be so. */
  private static void reasons(Map<FactKey, Fact> facts) {
    facts.replaceAll(
        (key, fact) ->
            key.path().endsWith("/增减原因") ? reason((Fact.Words) fact) : fact);
  }

  /** After 主要原因, as the form prints it, one begins with 是; after 主要是 one does not. */
  private static Fact reason(Fact.Words before) {
    String is = before.paragraphs().get(0).startsWith("是") ? "是" : "";
    return new Fact.Words(before.key(), List.of(is + "年度任务和项目安排有变化"), before.place());
  }

  /** Income and project expenditure of a 科目 change alike; some that have nothing else go. */
  private static void projects(Map<FactKey, Fact> facts, Random random) {
    for (FactKey key : keys(facts, PROJECT)) {
      if (key.subject().startsWith(AS_LAST_YEAR)) {
        continue;
      }
      FactKey income = new FactKey(INCOME, key.subject());
      boolean same =
          facts.containsKey(income) && yuan(facts, income).equals(yuan(facts, key))
              && !facts.containsKey(new FactKey(BASIC, key.subject()));
      if (same && hasOthers(facts, key) && random.nextInt(6) == 0) {
        facts.remove(key);
        facts.remove(income);
      } else if (facts.containsKey(income)) {
        BigDecimal more = part(yuan(facts, key), random);
        add(facts, key, more);
        add(facts, income, more);
      }
    }
  }

  /** Whether its 类 has other 科目, so that what is said of the 类 stays true without it. */
  private static boolean hasOthers(Map<FactKey, Fact> facts, FactKey key) {
    String head = key.subject().substring(0, 3);
    return keys(facts, PROJECT).stream().filter(k -> k.subject().startsWith(head)).count() > 1;
  }

  /** A 科目 of 公开05表, its income and one of 公开06表 change alike. */
  private static void basics(Map<FactKey, Fact> facts, Random random) {
    List<FactKey> pay =
        keys(facts, ECONOMIC).stream().filter(key -> key.subject().startsWith("3010")).toList();
    for (FactKey key : keys(facts, BASIC)) {
      BigDecimal more = part(yuan(facts, key), random).movePointLeft(1).setScale(2, RoundingMode.DOWN);
      add(facts, key, more);
      add(facts, new FactKey(INCOME, key.subject()), more);
      add(facts, pay.get(random.nextInt(pay.size())), more);
    }
  }

  private static List<FactKey> keys(Map<FactKey, Fact> facts, String path) {
    List<FactKey> keys = new ArrayList<>();
    facts.keySet().stream().filter(key -> key.path().equals(path)).forEach(keys::add);
    return keys;
  }

  private static BigDecimal yuan(Map<FactKey, Fact> facts, FactKey key) {
    return ((Fact.Money) facts.get(key)).yuan();
  }

  /** Up to three tenths of it, exact to the 分. */
  private static BigDecimal part(BigDecimal whole, Random random) {
    long cents = whole.movePointRight(2).longValueExact();
    return BigDecimal.valueOf((long) (random.nextDouble() * 0.3 * cents), 2);
  }

  private static void add(Map<FactKey, Fact> facts, FactKey key, BigDecimal more) {
    Fact before = facts.get(key);
    facts.put(key, new Fact.Money(key, yuan(facts, key).add(more), before.place()));
  }
}
