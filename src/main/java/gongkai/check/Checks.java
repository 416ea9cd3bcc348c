package gongkai.check;

import gongkai.derive.Statement;
import gongkai.pack.Pack;
import java.util.List;

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
          new AskCheck(),
          new WatermarkCheck(),
          new TextCheck(
              List.of(
                  new PlaceholderRule(),
                  new YearRule(),
                  new RepeatRule(),
                  new LeadRule(),
                  new BracketRule(),
                  new HalfWidthRule(),
                  new PersonalDataRule(),
                  new SecretRule(),
                  new ScopeRule(),
                  new OtherUnitRule(),
                  new MisplacedRule(),
                  new RefusedRule(),
                  new CarryOverRule())),
          new DirectionCheck(),
          new NothingCheck(),
          new UnitCheck(),
          new NeighbourCheck(),
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

  /** What is left to say of a report that cannot be checked at all. */
  public static CheckReport none(Pack pack, String reason) {
    return new CheckReport(
        catalogue(pack).stream().map(rule -> CheckResult.notChecked(rule, reason)).toList());
  }
}
