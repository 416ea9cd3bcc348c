package gongkai.intake;

import gongkai.derive.Statement;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the tables of one unit's year say.
 *
 * @param data the entries and the figures that are stated
 * @param statement which prints the tables as they were read
 * @param tables keys of the tables that were there; of the others nothing is known
 * @param wanted what they cannot tell, for a person to fill in, with what to say there
 */
public record Imported(
    YearData data, Statement statement, Set<String> tables, Map<FactKey, String> wanted) {

  public Imported {
    tables = Set.copyOf(tables);
    wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
  }
}
