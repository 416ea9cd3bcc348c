package gongkai.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The 科目 of the lists that go by them.
 *
 * @param subjects 科目代码 in the order of the file, by the path of their list
 */
public record SubjectLists(Map<String, Set<String>> subjects) {

  public SubjectLists {
    subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
  }

  /** Of these addresses; those outside such lists are passed over. */
  public static SubjectLists of(Collection<FactKey> keys) {
    Map<String, Set<String>> subjects = new LinkedHashMap<>();
    for (FactKey key : keys) {
      if (!key.subject().isEmpty()) {
        subjects.computeIfAbsent(key.parent(), list -> new LinkedHashSet<>()).add(key.subject());
      }
    }
    return new SubjectLists(subjects);
  }

  /** The 科目 of the list at this path; none if it has no rows. */
  public Set<String> of(String list) {
    return subjects.getOrDefault(list, Set.of());
  }
}
