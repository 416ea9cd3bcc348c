package gongkai.pack;

import java.util.List;

/**
 * Something only a person can give, and when it is needed.
 *
 * @param id stable id
 * @param paths the entries needed; {@code <项>} stands for a member of the group
 * @param group name of a group of figures over which it is repeated; empty: once
 * @param changed needed if one of these changes is not zero; empty together with {@code nonZero}:
 *     always
 * @param nonZero needed if one of these is not zero
 * @param unless not needed if one of these figures is known all the same
 * @param why said to the user after the name of what is missing
 */
public record Ask(
    String id,
    List<String> paths,
    String group,
    List<String> changed,
    List<String> nonZero,
    List<String> unless,
    String why) {

  public Ask {
    paths = List.copyOf(paths);
    changed = List.copyOf(changed);
    nonZero = List.copyOf(nonZero);
    unless = List.copyOf(unless);
  }

  /** Whether it is needed whatever the figures are. */
  public boolean isUnconditional() {
    return changed.isEmpty() && nonZero.isEmpty();
  }
}
