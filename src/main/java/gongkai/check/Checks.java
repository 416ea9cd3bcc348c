package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.pack.Pack;
import gongkai.pack.Relation;
import gongkai.pack.SumRule;
import gongkai.rollup.RolledUp;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs every check; the list here is the list of all kinds of checks. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new FormatYearCheck(),
          new SubjectCheck(),
          new PlacementCheck(),
          new FormulaCheck(),
          new RelationCheck(),
          new ShareCheck(),
          new LastYearCheck(),
          new DepartmentCheck(),
          new AskCheck(),
          new WatermarkCheck(),
          new TextCheck(
              List.of(
                  new PlaceholderRule(),
                  new YearRule(),
                  new RepeatRule(),
                  new LeadRule(),
                  new BeginRule(),
                  new BracketRule(),
                  new HalfWidthRule(),
                  new PersonalDataRule(),
                  new SecretRule(),
                  new ScopeRule(),
                  new OtherUnitRule(),
                  new MisplacedRule(),
                  new RefusedRule(),
                  new CarryOverRule())),
          new AppraisalCheck(
              Stream.of(
                      StatedAppraisalRules.ALL,
                      ProjectReportRules.ALL,
                      AnnexEntryRules.ALL,
                      FundingEntryRules.ALL,
                      List.of(LittleMoneyRule.RULE, ProjectGapRule.RULE),
                      ProjectMoneyRules.ALL,
                      IndicatorEntryRules.ALL,
                      IndicatorRules.ALL,
                      ProjectTextRules.ALL)
                  .flatMap(List::stream)
                  .toList()),
          new DirectionCheck(),
          new NothingCheck(),
          new UnitCheck(),
          new NeighbourCheck(),
          new PairCheck(),
          new TotalSizeCheck());

  private Checks() {}

  /** Every check that there is for reports of this pack. */
  public static List<CheckRule> catalogue(Pack pack) {
    return ALL.stream().flatMap(check -> check.catalogue(pack).stream()).toList();
  }

  /** Every check of the catalogue over one statement. */
  public static CheckReport run(Pack pack, Statement statement) {
    return new CheckReport(
        ALL.stream().flatMap(check -> check.run(pack, statement).stream()).toList());
  }

  /**
   * What is found in the public tables alone, whatever else is still blank.
   *
   * @param tables keys of those that are known; nothing is compared with the others, nor with
   *     entries that only the others could have told
   */
  public static List<Finding> ofTables(Pack pack, Statement statement, Set<String> tables) {
    Set<String> relations =
        pack.relations().stream()
            .filter(relation -> isOf(tables, relation))
            .map(Relation::id)
            .collect(Collectors.toSet());
    Stream<CheckResult> between =
        new RelationCheck()
            .run(pack, statement).stream().filter(result -> relations.contains(result.rule().id()));
    boolean whole = tables.containsAll(pack.forms().keySet());
    Stream<CheckResult> within =
        new FormulaCheck()
            .run(pack, statement, tables, sum -> whole || !sum.equals(SumRule.ENTRIES));
    return Stream.concat(within, between).flatMap(result -> result.findings().stream()).toList();
  }

  private static boolean isOf(Set<String> tables, Relation relation) {
    return Stream.concat(relation.left().parts().stream(), relation.right().parts().stream())
        .allMatch(part -> tables.contains(part.ref().split("/")[0]));
  }

  /**
   * What the checks say that compare a department with its units; without units they say nothing.
   *
   * @param statement of the department
   * @param sum of its units, made now
   */
  public static List<CheckResult> ofUnits(Pack pack, Statement statement, RolledUp sum) {
    return new DepartmentCheck().run(pack, statement, sum);
  }

  /** What is left to say of those checks if the units cannot be added up. */
  public static List<CheckResult> withoutUnits(Pack pack, String reason) {
    return new DepartmentCheck()
        .catalogue(pack).stream().map(rule -> CheckResult.notChecked(rule, reason)).toList();
  }

  /** What is left to say of a report that cannot be checked at all. */
  public static CheckReport none(Pack pack, String reason) {
    return new CheckReport(
        catalogue(pack).stream().map(rule -> CheckResult.notChecked(rule, reason)).toList());
  }
}
