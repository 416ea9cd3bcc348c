package gongkai.batch;

import gongkai.finding.Finding;
import java.util.List;

/**
 * The units of a run.
 *
 * @param units in the order of the list; of a folder, sorted by path
 * @param strict whether every file is meant to be a data file, because a list names it; in a folder
 *     one that turns out to be something else is passed over
 * @param findings about the list itself, none of which keeps it from being used
 */
public record UnitList(List<ListedUnit> units, boolean strict, List<Finding> findings) {

  public UnitList {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
  }
}
