package gongkai.derive;

import gongkai.pack.Ref;
import gongkai.pack.Relation;
import java.util.List;

/**
 * A relation at one place of this report.
 *
 * @param relation what must hold
 * @param subject 科目代码 it was repeated for; empty if it was not
 * @param left one side
 * @param right other side
 */
public record BoundRelation(Relation relation, String subject, List<Part> left, List<Part> right) {

  public BoundRelation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * One addend of a side.
   *
   * @param minus whether it is subtracted
   * @param ref what it is
   */
  public record Part(boolean minus, Ref ref) {}
}
