package gongkai.check;

import gongkai.derive.Statement;
import gongkai.pack.Pack;
import java.util.List;

/** Runs every check; the list here is the list of all kinds of checks. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new SubjectCheck(),
          new PlacementCheck(),
          new FormulaCheck(),
          new RelationCheck(),
          new AskCheck(),
          new WatermarkCheck(),
          new TextCheck(new PlaceholderRule()),
          new TextCheck(new YearRule()),
          new TextCheck(new RepeatRule()),
          new TextCheck(new LeadRule()),
          new TextCheck(new BracketRule()),
          new TextCheck(new HalfWidthRule()),
          new TextCheck(new PersonalDataRule()),
          new TextCheck(new SecretRule()),
          new TextCheck(new ScopeRule()),
          new TextCheck(new CarryOverRule()),
          new NothingCheck(),
          new UnitCheck());

  private Checks() {}

  /** Every check of the catalogue over one statement. */
  public static CheckReport run(Pack pack, Statement statement) {
    return new CheckReport(
        ALL.stream().flatMap(check -> check.run(pack, statement).stream()).toList());
  }
}
