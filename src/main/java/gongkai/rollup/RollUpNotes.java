package gongkai.rollup;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.rollup.RollUp.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person should know of a sum. */
final class RollUpNotes {

  private static final int MOST_NAMED = 5;

  /** So many times the others' figures are seldom true: 元 typed as 万元, or the reverse. */
  private static final BigDecimal OUT_OF_SCALE = BigDecimal.valueOf(1000);

  private final RolledUp sum;
  private final Place place;
  private final List<Finding> notes = new ArrayList<>();

  private RollUpNotes(RolledUp sum, Place place) {
    this.sum = sum;
    this.place = place;
  }

  static List<Finding> of(Pack pack, RolledUp sum, Order order) {
    RollUpNotes made = new RollUpNotes(sum, Place.file(order.file()));
    made.left();
    made.moneyUnits();
    made.scale();
    if (made.hasFlows() && made.hasLastYear(pack)) {
      made.note("汇总-上年", "上年数是各单位的上年数相加，没有减去上年的内部往来，照部门上年公开的表核对");
    }
    return made.notes;
  }

  private void note(String code, String message) {
    notes.add(Finding.note(code, place, message));
  }

  private void left() {
    Map<String, List<String>> left = new LinkedHashMap<>();
    for (UnitYear unit : sum.units()) {
      for (String path : unit.info().left()) {
        left.computeIfAbsent(path, same -> new ArrayList<>()).add(unit.info().name());
      }
    }
    left.forEach(
        (path, units) -> note("汇总-不带", "各单位的“" + path + "”没有带到部门的文件里，有这一项的是：" + some(units)));
    if (!sum.incomplete().isEmpty()) {
      note("汇总-不齐", "有的单位没有填“" + String.join("”“", sum.incomplete()) + "”，没有相加");
    }
  }

  private void moneyUnits() {
    List<String> wan =
        sum.units().stream()
            .filter(unit -> unit.info().money() == MoneyUnit.WAN)
            .map(unit -> unit.info().name())
            .toList();
    if (wan.isEmpty()) {
      return;
    }
    String rounding = "相加的末位可能与部门印出的表差一点";
    note(
        "汇总-万元",
        wan.size() == sum.units().size()
            ? "各单位的数都是万元，" + rounding
            : "别的单位是元，万元的是：" + some(wan) + "；它们的数要是照元填的，就大了一万倍，改它们的“金额单位”；确是万元的，" + rounding);
  }

  private void scale() {
    List<BigDecimal> sizes = sum.units().stream().map(RollUpNotes::size).toList();
    for (int i = 0; i < sizes.size(); i++) {
      List<BigDecimal> others = new ArrayList<>(sizes);
      others.remove(i);
      others.sort(null);
      BigDecimal middle = others.isEmpty() ? BigDecimal.ZERO : others.get(others.size() / 2);
      if (middle.signum() > 0 && sizes.get(i).compareTo(middle.multiply(OUT_OF_SCALE)) >= 0) {
        UnitYear unit = sum.units().get(i);
        note(
            "汇总-悬殊",
            "“"
                + unit.info().name()
                + "”的数是别的单位的一千倍以上（最大的 "
                + InternalParts.yuan(sizes.get(i))
                + "，别的单位多是 "
                + InternalParts.yuan(middle)
                + "），核对它的“金额单位”（现为"
                + unit.info().money().label()
                + "）");
      }
    }
  }

  /** The largest amount of money of a unit, which is near its total. */
  private static BigDecimal size(UnitYear unit) {
    Optional<BigDecimal> largest =
        unit.amounts().entries().values().stream()
            .filter(amount -> !amount.count())
            .map(Amount::value)
            .max(BigDecimal::compareTo);
    return largest.orElse(BigDecimal.ZERO);
  }

  private boolean hasFlows() {
    return sum.units().stream().anyMatch(UnitYear::isReduced);
  }

  private boolean hasLastYear(Pack pack) {
    return sum.statement().data().facts().keySet().stream()
        .map(FactKey::path)
        .distinct()
        .flatMap(path -> pack.schema().find(path).stream())
        .map(Schema::lastYear)
        .anyMatch(Optional::isPresent);
  }

  private static String some(List<String> units) {
    return units.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
        + (units.size() > MOST_NAMED ? "等 " + units.size() + " 个单位" : "");
  }
}
