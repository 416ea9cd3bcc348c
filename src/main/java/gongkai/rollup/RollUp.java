package gongkai.rollup;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the data of a department of those of its units. Pure: the same units, the same data. */
public final class RollUp {

  private RollUp() {}

  /**
   * What is asked for.
   *
   * @param from where the units are, as the user knows it
   * @param file of the department, as the user knows it
   * @param name 单位名称 of the department; empty to leave it blank
   * @param list what people say is internal; empty if they say nothing
   * @param texts an earlier file of the department, of which all is kept but the sums; empty to
   *     leave texts blank
   */
  public record Order(
      String from,
      String file,
      Optional<String> name,
      Optional<InternalList> list,
      Optional<YearData> texts) {

    /** An order that leaves texts blank. */
    public Order(String from, String file, Optional<String> name, Optional<InternalList> list) {
      this(from, file, name, list, Optional.empty());
    }
  }

  /** Code of the finding that it cannot be told what the units paid each other. */
  public static final String UNBALANCED = InternalFlows.CODE;

  /**
   * Adds up the units; the department itself (本级) comes first.
   *
   * @param pack the format of them all, which has rules for it
   * @param units at least one
   * @return no value if they do not go together
   */
  public static Checked<RolledUp> of(Pack pack, List<UnitYear> units, Order order) {
    RollUpRules rules = pack.rollUp().orElseThrow();
    List<Finding> findings = new ArrayList<>(UnitProof.prove(rules, units, order.from()));
    Optional<KeptTexts> texts = order.texts().map(old -> new KeptTexts(rules, old));
    texts.flatMap(old -> old.refused(units.get(0).info().year())).ifPresent(findings::add);
    if (findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(findings);
    }
    Checked<List<UnitYear>> rest = InternalFlows.takenOut(rules, units, order.list(), order.from());
    findings.addAll(rest.findings());
    if (rest.value().isEmpty()) {
      return Checked.none(findings);
    }
    List<UnitYear> sorted =
        rest.value().get().stream()
            .sorted(Comparator.comparing(unit -> !rules.roster().isOwn(unit.info().name())))
            .toList();
    Summation sum = new Summation(pack, rules, sorted);
    findings.addAll(sum.excess(order.file()));
    if (findings.stream().anyMatch(Finding::isError)) {
      return Checked.none(findings);
    }
    RolledUp result = sum.make(order);
    findings.addAll(RollUpNotes.of(pack, result, order));
    texts
        .flatMap(old -> old.lost(result.statement().data(), order.file()))
        .ifPresent(findings::add);
    return Checked.of(result, findings);
  }

  /**
   * Says that a file is a whole department's, not a unit's.
   *
   * @param name 单位名称; may be blank
   * @param scope 口径 of it
   * @param place where that stands
   */
  public static Finding notSingle(String name, String scope, Place place) {
    String who = name.isBlank() ? "这个文件" : "“" + name + "”";
    return Finding.error(
        "汇总-口径", place, who + "的口径是“" + scope + "”，不是一个单位的数", "是部门汇总的就移到别处；是单位的改“口径”。");
  }
}
