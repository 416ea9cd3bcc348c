package gongkai.check;

import gongkai.appraisal.Entries;
import gongkai.appraisal.Project;
import gongkai.derive.CellNames;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.pack.AppraisalRules;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One rule's look at one report: counts what it looked at and keeps what it found. */
final class AppraisalVisit {

  private final AppraisalRule rule;
  private final Pack pack;
  private final AppraisalRules rules;
  private final Statement statement;
  private final CellNames names;
  private final List<Finding> findings = new ArrayList<>();
  private int looked;

  AppraisalVisit(AppraisalRule rule, Pack pack, AppraisalRules rules, Statement statement) {
    this.rule = rule;
    this.pack = pack;
    this.rules = rules;
    this.statement = statement;
    this.names = new CellNames(pack, statement);
  }

  Pack pack() {
    return pack;
  }

  AppraisalRules rules() {
    return rules;
  }

  Statement statement() {
    return statement;
  }

  YearData data() {
    return statement.data();
  }

  List<Project> projects() {
    return statement.projects();
  }

  /** There was something to look at. */
  void looked() {
    looked++;
  }

  /** Something is wrong with an entry that is there, or is not. */
  void found(Entries entries, String below, String message, String advice) {
    found(entries.key(below), message, advice);
  }

  /** Something is wrong with this entry. */
  void found(FactKey key, String message, String advice) {
    found(Nearest.place(data(), key), message, advice);
  }

  /** Something is wrong here. */
  void found(Place place, String message, String advice) {
    findings.add(new Finding(rule.id(), rule.severity(), place, message, advice));
  }

  /** Money as the user writes it. */
  String money(BigDecimal yuan) {
    return names.figure(Optional.of(yuan), false);
  }

  /** Points, a percentage or a count without needless zeros. */
  static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
  }

  /** Where something else stands, seen from here: the spot alone if it is in the same file. */
  static String spot(Place there, Place here) {
    String file = there.file().equals(here.file()) ? "" : there.file() + " ";
    return file + there.spot().label();
  }

  CheckResult result() {
    return CheckResult.of(rule.entry(rules), looked, findings);
  }
}
