package gongkai.rollup;

import gongkai.derive.SubjectNames;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.RolledUnits;
import gongkai.model.RolledUnits.RolledUnit;
import gongkai.model.YearData;
import gongkai.pack.RollUpRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people wrote into an earlier data file of the same department. Its figures are added up
 * anew, and so are the units (汇总单位); all else stays theirs.
 *
 * @param rules of the pack
 * @param old the earlier file
 */
record KeptTexts(RollUpRules rules, YearData old) {

  private static final String CODE = "汇总-文字";
  private static final int MOST_NAMED = 5;

  /** What forbids to take texts from it. */
  Optional<Finding> refused(int year) {
    String scope = String.join("", old.words(Info.SCOPE));
    if (!scope.equals(rules.scope())) {
      return Optional.of(
          Finding.error(
              CODE,
              old.place(Info.SCOPE),
              "口径是“" + scope + "”，不是部门的数据文件",
              "--texts 后面写原来汇总、填好文字的部门文件。"));
    }
    return old.year() == year
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                CODE,
                old.place(Info.YEAR),
                "这是 " + old.year() + " 年度的，各单位是 " + year + " 年度的",
                "--texts 后面写同一年度的部门文件。"));
  }

  /** Puts the texts beside what was made of the units; a text that a person changed stays. */
  void into(Map<FactKey, Fact> made) {
    FactKey roster = FactKey.of(rules.roster().path());
    List<String> names = RolledUnits.of(old).stream().map(RolledUnit::name).toList();
    List<String> before = rules.roster().written(old.year(), names);
    if (made.get(roster) instanceof Fact.Words now && !old.words(roster).isEmpty()) {
      List<String> kept =
          old.words(roster).stream()
              .map(
                  text -> before.contains(text) ? now.paragraphs().get(before.indexOf(text)) : text)
              .toList();
      made.put(roster, new Fact.Words(roster, kept, now.place()));
    }
    Set<String> subjects =
        made.values().stream()
            .filter(fact -> fact.figure().isPresent())
            .map(fact -> fact.key().subject())
            .collect(Collectors.toSet());
    old.all().stream()
        .filter(this::isText)
        .filter(fact -> hasFigures(fact.key(), subjects))
        .forEach(fact -> made.putIfAbsent(fact.key(), fact));
  }

  /** What is not carried over because the department no longer has figures there. */
  Optional<Finding> lost(YearData made, String file) {
    Set<String> lost = new LinkedHashSet<>();
    old.all().stream()
        .filter(this::isText)
        .map(Fact::key)
        .filter(key -> !made.facts().containsKey(key))
        .forEach(key -> lost.add(key.toString()));
    if (!old.stated().isEmpty()) {
      lost.add("列示数");
    }
    if (lost.isEmpty()) {
      return Optional.empty();
    }
    String told = lost.stream().limit(MOST_NAMED).collect(Collectors.joining("”“", "“", "”"));
    return Optional.of(
        Finding.note(
            CODE,
            Place.file(file),
            old.file()
                + " 里的"
                + told
                + (lost.size() > MOST_NAMED ? "等 " + lost.size() + " 项" : "")
                + "没有带过来：各单位已经没有这些科目的数，或是列示数"));
  }

  /** Whatever the units' files do not make: words, and what is never taken from units. */
  private boolean isText(Fact fact) {
    return rules.isDropped(fact.key())
        ? !fact.key().isWithin(RolledUnits.PATH)
        : fact instanceof Fact.Words words && !SubjectNames.isName(words);
  }

  /** A text of a 科目 stays as long as the department has figures of it or below it. */
  private boolean hasFigures(FactKey key, Set<String> subjects) {
    return rules.isDropped(key)
        || key.subject().isEmpty()
        || subjects.stream().anyMatch(subject -> subject.startsWith(key.subject()));
  }
}
