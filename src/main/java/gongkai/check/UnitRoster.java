package gongkai.check;

import gongkai.model.UnitNames;
import gongkai.pack.RollUpRules.Roster;
import gongkai.rollup.UnitYear;
import java.util.List;

/**
 * Finds out which units a text does not name. The department itself (本级) need not be named, and
 * what all names begin with, such as the county's, may be left out.
 *
 * @param rules what stands at the end of the department's own name
 * @param units all of them
 * @param department 单位名称 of the department
 */
record UnitRoster(Roster rules, List<UnitYear> units, String department) {

  /** What is left of a name must still say whose it is. */
  private static final int SHORTEST = 4;

  List<String> missing(String text) {
    String plain = UnitNames.key(text);
    List<String> names = units.stream().map(unit -> unit.info().name()).toList();
    int common = common(names);
    return names.stream()
        .filter(name -> !isDepartment(name))
        .filter(name -> !plain.contains(UnitNames.key(shortened(name, common))))
        .toList();
  }

  private boolean isDepartment(String name) {
    return name.equals(department)
        || rules.own().stream().anyMatch(word -> name.equals(department + word));
  }

  private static String shortened(String name, int common) {
    return name.length() - common < SHORTEST ? name : name.substring(common);
  }

  /** How many characters all names begin with. */
  private static int common(List<String> names) {
    String first = names.get(0);
    int length = names.size() == 1 ? 0 : first.length();
    for (String name : names) {
      while (!name.startsWith(first.substring(0, length))) {
        length--;
      }
    }
    return length;
  }
}
