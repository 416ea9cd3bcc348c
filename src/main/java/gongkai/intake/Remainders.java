package gongkai.intake;

import gongkai.finding.Place;
import gongkai.intake.Entries.Entry;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.Tolerance;
import gongkai.pack.IntakeMap.Rule;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.TableForm;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out the entries that no single cell gives, as the pack says. */
final class Remainders {

  private static final String MEMBER = Token.MEMBER.written();

  private final Pack pack;
  private final Figures figures;
  private final Placement placement;
  private final Notes notes;

  Remainders(Pack pack, Figures figures, Placement placement, Notes notes) {
    this.pack = pack;
    this.figures = figures;
    this.placement = placement;
    this.notes = notes;
  }

  void place(Rule rule) {
    List<String> missing =
        tables(rule)
            .filter(key -> !figures.tables().contains(key) && !rule.optional().contains(key))
            .distinct()
            .map(key -> pack.forms().get(key).number())
            .toList();
    if (!missing.isEmpty()) {
      notes.warning(
          "导入-算不出",
          Place.file(""),
          "没有" + String.join("、", missing) + "，算不出“" + rule.entry() + "”",
          "把这张表一起导入，或在数据文件里自己填。");
      return;
    }
    Entry entry = placement.entries().at(rule.entry());
    if (!rule.total().isEmpty()) {
      deal(rule, entry);
    } else if (rule.tables().isEmpty()) {
      place(rule, entry, "");
    } else {
      subjects(rule, entry).forEach(code -> place(rule, entry, code));
    }
  }

  /** Every table that a rule needs. */
  private Stream<String> tables(Rule rule) {
    Stream<String> total = rule.total().isEmpty() ? Stream.empty() : Stream.of(rule.total());
    return Stream.concat(
        rule.tables().stream(),
        Stream.concat(rule.amount().parts().stream().map(Terms.Part::ref), total)
            .flatMap(ref -> cell(ref, "").stream())
            .map(CellRef::table));
  }

  private Optional<CellRef> cell(String text, String code) {
    Ref ref = pack.refs().parse(text.replace(MEMBER, code));
    return ref instanceof Ref.Cell cell ? Optional.of(cell.cell()) : Optional.empty();
  }

  private Set<String> subjects(Rule rule, Entry entry) {
    Set<String> codes = new LinkedHashSet<>();
    for (String table : rule.tables()) {
      figures.lines(table).stream().filter(code -> entry.key(code).isPresent()).forEach(codes::add);
    }
    return codes;
  }

  /**
   * A sum of terms.
   *
   * @param value empty if all are blank
   * @param subtracted how many are subtracted
   * @param place of the first
   */
  private record Sum(Optional<BigDecimal> value, int subtracted, Place place) {}

  private Sum sum(Terms terms, String code) {
    BigDecimal sum = null;
    int subtracted = 0;
    Place place = Place.file("");
    for (Terms.Part part : terms.parts()) {
      Ref ref = pack.refs().parse(part.ref().replace(MEMBER, code));
      Optional<BigDecimal> value =
          ref instanceof Ref.Cell cell
              ? figures.value(cell.cell())
              : placement.number(((Ref.Entry) ref).key());
      if (value.isPresent()) {
        BigDecimal signed = part.minus() ? value.get().negate() : value.get();
        sum = sum == null ? signed : sum.add(signed);
        subtracted += part.minus() && value.get().signum() != 0 ? 1 : 0;
        if (place.file().isEmpty() && ref instanceof Ref.Cell cell) {
          place = figures.byCell().get(cell.cell()).place();
        }
      }
    }
    return new Sum(Optional.ofNullable(sum), subtracted, place);
  }

  private void place(Rule rule, Entry entry, String code) {
    Sum sum = sum(rule.amount(), code);
    FactKey key = entry.key(code).orElseThrow();
    BigDecimal value = sum.value().orElse(BigDecimal.ZERO);
    if (sum.value().isEmpty() && !entry.required() || isTail(sum)) {
      return;
    }
    if (value.signum() < 0 && entry.schema().minimum().isPresent()) {
      notes.warning(
          "导入-算不出",
          sum.place(),
          "“" + key + "”由几张表相减得 " + written(value) + "，不能是负数",
          "核对这几张表的数：" + formula(rule.amount(), code) + "。");
      return;
    }
    boolean optional = value.signum() == 0 && !entry.required();
    if (!optional) {
      placement.put(entry, key, value, sum.place());
    }
  }

  /** What is left of printed figures may be nothing but their rounding. */
  private boolean isTail(Sum sum) {
    return figures.unit() == MoneyUnit.WAN
        && sum.subtracted() > 1
        && sum.value().orElse(BigDecimal.ZERO).abs().compareTo(tolerance(sum.subtracted())) <= 0;
  }

  private BigDecimal tolerance(int addends) {
    return Tolerance.of(figures.unit(), addends);
  }

  private String written(BigDecimal yuan) {
    return figures.unit().fromYuan(yuan).stripTrailingZeros().toPlainString()
        + figures.unit().label();
  }

  private String formula(Terms terms, String code) {
    StringBuilder text = new StringBuilder();
    for (Terms.Part part : terms.parts()) {
      text.append(text.isEmpty() ? "" : part.minus() ? "－" : "＋");
      text.append(cell(part.ref(), code).map(this::name).orElse(part.ref().replace(MEMBER, code)));
    }
    return text.toString();
  }

  private String name(CellRef ref) {
    TableForm form = pack.forms().get(ref.table());
    return form.number() + " " + ref.line() + " 栏次" + ref.column();
  }

  /** Deals a total out to the 科目 in their order, to each at most what it can have. */
  private void deal(Rule rule, Entry entry) {
    CellRef from = cell(rule.total(), "").orElseThrow();
    BigDecimal left = figures.value(from).orElse(BigDecimal.ZERO);
    if (left.signum() <= 0) {
      return;
    }
    Place place = figures.byCell().get(from).place();
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    boolean whole = true;
    for (String code : subjects(rule, entry)) {
      BigDecimal most = sum(rule.amount(), code).value().orElse(BigDecimal.ZERO);
      BigDecimal share = most.min(left);
      if (share.signum() > 0) {
        shares.put(code, share);
        left = left.subtract(share);
        whole &= share.compareTo(most) == 0;
        placement.put(entry, entry.key(code).orElseThrow(), share, place);
      }
    }
    if (left.compareTo(tolerance(shares.size())) > 0) {
      notes.warning(
          "导入-算不出",
          place,
          "“" + rule.entry() + "”有 " + written(left) + " 分不到科目",
          "核对" + name(from) + "和各科目的数。");
    } else if (whole) {
      notes.note("导入-推算", place, guess(rule, shares));
    } else {
      notes.warning("导入-推算", place, guess(rule, shares), "核对数据文件里这几个科目的数。");
    }
  }

  private static String guess(Rule rule, Map<String, BigDecimal> shares) {
    return "表上没有“" + rule.entry() + "”各科目的数，推算是科目 " + String.join("、", shares.keySet()) + " 的";
  }
}
