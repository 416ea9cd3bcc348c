package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
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

  /**
   * All findings, gravest first, then in the order of the file, then those of the report as a
   * whole.
   */
  public static List<Finding> run(Pack pack, Statement statement) {
    return ALL.stream()
        .flatMap(check -> check.run(pack, statement).stream())
        .sorted(Finding.ORDER)
        .toList();
  }
}
