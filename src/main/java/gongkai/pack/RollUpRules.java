package gongkai.pack;

import gongkai.model.FactKey;
import java.util.List;

/**
 * How the data of a department come about from those of its units ({@code 部门汇总.yaml}). Money and
 * counts are added up; texts are left blank; here are the exceptions.
 *
 * @param scope 口径 of the department
 * @param dropped paths that are not carried over, with all below them
 * @param complete paths of figures that are added up only if every unit gives them
 * @param flows between units of one department
 * @param roster where the names of the units stand
 */
public record RollUpRules(
    String scope, List<String> dropped, List<String> complete, List<Flow> flows, Roster roster) {

  public RollUpRules {
    dropped = List.copyOf(dropped);
    complete = List.copyOf(complete);
    flows = List.copyOf(flows);
  }

  /**
   * What one unit pays and another receives.
   *
   * @param name for messages
   * @param income path of a figure by 科目
   * @param spending path of a figure by 科目
   */
  public record Flow(String name, String income, String spending) {

    /** Whether it is one of its two sides that this entry is a figure of. */
    public boolean speaksOf(FactKey key) {
      return key.path().equals(income) || key.path().equals(spending);
    }
  }

  /**
   * The list of the units in words.
   *
   * @param path of the text
   * @param paragraphs with placeholders {@code <年度>}, {@code <个数>} and {@code <单位>}
   * @param own words at the end of a name by which a unit is the department itself (本级)
   */
  public record Roster(String path, List<String> paragraphs, List<String> own) {

    public Roster {
      paragraphs = List.copyOf(paragraphs);
      own = List.copyOf(own);
    }

    /** The text as it is for units of these names. */
    public List<String> written(int year, List<String> units) {
      return paragraphs.stream()
          .map(text -> text.replace("<年度>", String.valueOf(year)))
          .map(text -> text.replace("<个数>", String.valueOf(units.size())))
          .map(text -> text.replace("<单位>", String.join("、", units)))
          .toList();
    }

    /** Whether a unit of this name is the department itself (本级). */
    public boolean isOwn(String name) {
      return own.stream().anyMatch(name::endsWith);
    }
  }

  /** Whether this entry is left out of the department's data. */
  public boolean isDropped(FactKey key) {
    return dropped.stream().anyMatch(key::isWithin);
  }
}
