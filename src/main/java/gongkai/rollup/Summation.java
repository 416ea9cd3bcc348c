package gongkai.rollup;

import gongkai.derive.Blanks;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.MoneyUnit;
import gongkai.model.RolledUnits;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import gongkai.rollup.RollUp.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds up units that go together and have paid each other nothing. */
final class Summation {

  private static final Comparator<FactKey> ORDER =
      Comparator.comparing(FactKey::subject).thenComparing(FactKey::path);

  private final Pack pack;
  private final RollUpRules rules;
  private final List<UnitYear> units;
  private final Map<FactKey, Amount> sums = new TreeMap<>(ORDER);
  private final Set<String> incomplete = new LinkedHashSet<>();

  Summation(Pack pack, RollUpRules rules, List<UnitYear> units) {
    this.pack = pack;
    this.rules = rules;
    this.units = units;
    Set<FactKey> keys = new LinkedHashSet<>();
    units.forEach(unit -> keys.addAll(unit.amounts().entries().keySet()));
    keys.forEach(this::add);
  }

  /** Counts that no data file can hold. */
  List<Finding> excess(String file) {
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue().count())
        .filter(sum -> sum.getValue().value().longValueExact() > schema(sum.getKey()).maximum())
        .map(
            sum ->
                Finding.error(
                    "汇总-个数",
                    Place.file(file),
                    "“"
                        + sum.getKey()
                        + "”各单位相加是 "
                        + sum.getValue().value().toPlainString()
                        + "，超过 "
                        + schema(sum.getKey()).maximum(),
                    "核对各单位的这个数。"))
        .toList();
  }

  /** The sum; what no unit gives although it would be asked for is nothing. */
  RolledUp make(Order order) {
    Statement statement = derive(order);
    for (FactKey key : Blanks.of(pack, statement).keySet()) {
      Kind kind = schema(key).kind();
      if (kind == Kind.MONEY || kind == Kind.COUNT) {
        Place nowhere = Place.file("");
        sums.put(key, new Amount(BigDecimal.ZERO.setScale(2), kind == Kind.COUNT, nowhere));
      }
    }
    Statement whole = derive(order);
    return new RolledUp(units, whole, wanted(whole), List.copyOf(incomplete));
  }

  private void add(FactKey key) {
    boolean everywhere = units.stream().allMatch(unit -> unit.amounts().entries().containsKey(key));
    if (rules.complete().contains(key.path()) && !everywhere) {
      incomplete.add(key.path());
      return;
    }
    BigDecimal sum =
        units.stream()
            .flatMap(unit -> unit.amounts().value(key).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean count = schema(key).kind() == Kind.COUNT;
    sums.put(key, new Amount(sum, count, Place.file("")));
  }

  private Schema schema(FactKey key) {
    return pack.schema().find(key.path()).orElseThrow();
  }

  private Statement derive(Order order) {
    return Deriver.derive(pack, data(order)).value().orElseThrow();
  }

  private YearData data(Order order) {
    List<Fact> facts = new ArrayList<>();
    order.name().ifPresent(name -> facts.add(words(order, Info.NAME, List.of(name))));
    int year = units.get(0).info().year();
    facts.add(new Fact.Count(Info.YEAR, year, place(order, Info.YEAR)));
    facts.add(words(order, Info.SCOPE, List.of(rules.scope())));
    facts.add(words(order, Info.UNIT, List.of(money().label())));
    facts.add(words(order, FactKey.of("格式"), List.of(pack.id())));
    List<String> unitNames = units.stream().map(unit -> unit.info().name()).toList();
    List<String> roster = rules.roster().written(year, unitNames);
    facts.add(words(order, FactKey.of(rules.roster().path()), roster));
    sums.forEach((key, amount) -> facts.add(figure(order, key, amount)));
    facts.addAll(names(order));
    for (int i = 0; i < units.size(); i++) {
      FactKey name = RolledUnits.key(i + 1, RolledUnits.NAME_KEY);
      FactKey digest = RolledUnits.key(i + 1, RolledUnits.DIGEST_KEY);
      facts.add(words(order, name, List.of(units.get(i).info().name())));
      facts.add(words(order, digest, List.of(units.get(i).digest())));
    }
    Map<FactKey, Fact> byKey = new LinkedHashMap<>();
    facts.forEach(fact -> byKey.put(fact.key(), fact));
    order.texts().ifPresent(old -> new KeptTexts(rules, old).into(byKey));
    return new YearData(order.file(), money(), byKey, List.of());
  }

  /** The coarsest of the units', so that their roundings are allowed for. */
  private MoneyUnit money() {
    return units.stream().anyMatch(unit -> unit.info().money() == MoneyUnit.WAN)
        ? MoneyUnit.WAN
        : MoneyUnit.YUAN;
  }

  private static Place place(Order order, FactKey key) {
    return new Place(order.file(), Spot.NONE, key.toString());
  }

  private static Fact words(Order order, FactKey key, List<String> paragraphs) {
    return new Fact.Words(key, paragraphs, place(order, key));
  }

  private static Fact figure(Order order, FactKey key, Amount amount) {
    return amount.count()
        ? new Fact.Count(key, amount.value().intValueExact(), place(order, key))
        : new Fact.Money(key, amount.value(), place(order, key));
  }

  /** A 科目 keeps its name where it keeps a figure, or where names are all there is. */
  private List<Fact> names(Order order) {
    Map<FactKey, Fact> names = new TreeMap<>(ORDER);
    for (UnitYear unit : units) {
      for (Fact.Words words : unit.names().values()) {
        FactKey key = words.key();
        boolean figures =
            sums.keySet().stream()
                .anyMatch(
                    sum ->
                        sum.subject().equals(key.subject()) && sum.parent().equals(key.parent()));
        if (figures || !hasFigures(key.parent())) {
          names.putIfAbsent(key, words(order, key, words.paragraphs()));
        }
      }
    }
    return List.copyOf(names.values());
  }

  private boolean hasFigures(String list) {
    return pack.schema().find(list).orElseThrow().item().children().values().stream()
        .anyMatch(column -> column.kind() == Kind.MONEY || column.kind() == Kind.COUNT);
  }

  /** The texts that the report needs, and those that units have. */
  private Map<FactKey, String> wanted(Statement statement) {
    Map<FactKey, String> wanted = new LinkedHashMap<>(Blanks.of(pack, statement));
    YearData data = statement.data();
    for (UnitYear unit : units) {
      for (FactKey key : unit.texts()) {
        Optional<Schema> schema = pack.schema().find(key.path());
        if (schema.isPresent() && !data.facts().containsKey(key)) {
          wanted.putIfAbsent(key, schema.get().description());
        }
      }
    }
    return wanted;
  }
}
