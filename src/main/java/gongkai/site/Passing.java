package gongkai.site;

import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import java.util.HashSet;
import java.util.Set;

/**
 * Which units have no new report only for a fault that may pass, such as a full disk: what was
 * published of them before stays.
 */
final class Passing {

  private final Set<Owner> failed = new HashSet<>();
  private final Set<Owner> others = new HashSet<>();
  private boolean somebody;

  /** Whose report it is. */
  private record Owner(String name, int year, String scope) {

    static Owner of(SiteReport report) {
      return new Owner(report.name(), report.year(), report.scope());
    }
  }

  /** Of a run. */
  static Passing of(BatchResult result) {
    Passing passing = new Passing();
    result.results().forEach(passing::add);
    return passing;
  }

  private void add(UnitResult unit) {
    boolean passes = unit.state() == UnitState.UNWRITABLE || unit.state() == UnitState.FAULT;
    Owner owner = new Owner(unit.name(), unit.year(), unit.scope());
    if (unit.name().isEmpty()) {
      somebody |= passes;
    } else {
      (passes ? failed : others).add(owner);
    }
  }

  /** Adds one whose report was made but could not be put there. */
  void add(SiteReport report) {
    failed.add(Owner.of(report));
  }

  /** Whether this report of before may be of such a unit, or of one that failed unread. */
  boolean mayBeOf(SiteReport old) {
    Owner owner = Owner.of(old);
    return failed.contains(owner) || (somebody && !others.contains(owner));
  }
}
