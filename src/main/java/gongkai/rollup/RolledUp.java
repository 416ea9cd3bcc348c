package gongkai.rollup;

import gongkai.derive.Statement;
import gongkai.model.FactKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sum of some units' years.
 *
 * @param units without what they paid each other
 * @param statement of the sum; texts are blank in it
 * @param wanted what only a person can give, with what to say there
 * @param incomplete paths of figures that some units give and others do not; not added up
 */
public record RolledUp(
    List<UnitYear> units,
    Statement statement,
    Map<FactKey, String> wanted,
    List<String> incomplete) {

  public RolledUp {
    units = List.copyOf(units);
    wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
    incomplete = List.copyOf(incomplete);
  }
}
