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
          new WatermarkCheck());

  private Checks() {}

  /** Every check of the catalogue over one statement. */
  public static CheckReport run(Pack pack, Statement statement) {
    return new CheckReport(
        ALL.stream().flatMap(check -> check.run(pack, statement).stream()).toList());
  }
}
