package gongkai.rollup;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.UnitNames;
import gongkai.pack.RollUpRules;
import gongkai.rollup.UnitYear.UnitInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Proves that units can be added up: different ones, of one year, and single ones. */
final class UnitProof {

  private final List<Finding> findings = new ArrayList<>();

  private UnitProof() {}

  /** What forbids it; nothing if they go together. */
  static List<Finding> prove(RollUpRules rules, List<UnitYear> units, String shown) {
    UnitProof proof = new UnitProof();
    proof.years(units, shown);
    units.forEach(unit -> proof.scope(rules, unit.info()));
    proof.doubles(units);
    proof.names(units);
    return proof.findings;
  }

  private void years(List<UnitYear> units, String shown) {
    SortedMap<Integer, List<String>> years =
        units.stream()
            .map(UnitYear::info)
            .collect(
                Collectors.groupingBy(
                    UnitInfo::year,
                    TreeMap::new,
                    Collectors.mapping(UnitInfo::file, Collectors.toList())));
    if (years.size() > 1) {
      findings.add(
          Finding.error(
              "汇总-年度", Place.file(shown), "各单位的年度不一样：" + told(years), "不是这一年的移到别处；填错的改“基本信息/年度”。"));
    }
  }

  /** Which files are wrong is known only where most have one year. */
  private static String told(SortedMap<Integer, List<String>> years) {
    int most = years.values().stream().mapToInt(List::size).max().orElseThrow();
    boolean tie = years.values().stream().filter(files -> files.size() == most).count() > 1;
    List<String> told = new ArrayList<>();
    List<String> others = new ArrayList<>();
    years.forEach(
        (year, files) -> {
          String named = tie ? "（" + InternalParts.some(files) + "）" : "";
          told.add(year + " 年度的 " + files.size() + " 个" + named);
          if (files.size() < most) {
            others.addAll(files);
          }
        });
    return String.join("，", told) + (tie ? "" : "，" + InternalParts.some(others) + " 与多数不同");
  }

  private void scope(RollUpRules rules, UnitInfo unit) {
    if (unit.scope().equals(rules.scope())) {
      findings.add(RollUp.notSingle(unit.name(), unit.scope(), unit.scopePlace()));
    }
  }

  private void doubles(List<UnitYear> units) {
    Map<String, UnitInfo> first = new HashMap<>();
    for (UnitYear unit : units) {
      UnitInfo info = unit.info();
      UnitInfo earlier = first.putIfAbsent(UnitNames.key(info.name()), info);
      if (earlier != null) {
        findings.add(
            Finding.error(
                "汇总-重复",
                Place.file(info.file()),
                "“" + info.name() + "”有两个数据文件，另一个是 " + earlier.file(),
                "只留一个，另一个移到别处；不是同一个单位的，改“单位名称”。"));
      }
    }
  }

  /** One 科目 has one name in a department. */
  private void names(List<UnitYear> units) {
    Map<String, Fact.Words> first = new HashMap<>();
    for (UnitYear unit : units) {
      for (Fact.Words words : unit.names().values()) {
        String code = words.key().subject();
        Fact.Words earlier = first.putIfAbsent(code, words);
        if (earlier != null && !earlier.paragraphs().equals(words.paragraphs())) {
          findings.add(
              Finding.error(
                  "汇总-科目名称",
                  words.place(),
                  "科目 "
                      + code
                      + " 这里叫“"
                      + words.paragraphs().get(0)
                      + "”，"
                      + earlier.place()
                      + " 叫“"
                      + earlier.paragraphs().get(0)
                      + "”",
                  "各单位改成一样。"));
        }
      }
    }
  }
}
