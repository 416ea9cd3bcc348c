package gongkai.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that people read together: of one check, of one cause, or of the same words.
 *
 * @param heading what they have in common; empty if they speak for themselves
 * @param shown those to read
 * @param rest those to count only
 */
public record FindingGroup(String heading, List<Finding> shown, List<Finding> rest) {

  private static final int MOST_OF_ONE_CHECK = 3;
  private static final int MOST_OF_ONE_CAUSE = 5;
  private static final int MOST_NAMED = 12;

  public FindingGroup {
    shown = List.copyOf(shown);
    rest = List.copyOf(rest);
  }

  private record Key(Severity severity, String cause, String code, String message) {}

  /**
   * Groups findings, gravest first.
   *
   * @param checks codes of which every finding says the same of another place; other findings are
   *     of one group only if their words are the same
   */
  public static List<FindingGroup> of(List<Finding> findings, Set<String> checks) {
    List<Finding> sorted = findings.stream().sorted(Finding.ORDER).toList();
    Set<String> shared = sharedCauses(sorted);
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : sorted) {
      groups.computeIfAbsent(key(finding, shared, checks), key -> new ArrayList<>()).add(finding);
    }
    List<FindingGroup> result = new ArrayList<>();
    groups.forEach((key, members) -> result.add(group(key, members)));
    return result;
  }

  /** Causes of which more than one check speaks. */
  private static Set<String> sharedCauses(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.cause().isEmpty())
        .collect(
            Collectors.groupingBy(
                Finding::cause, Collectors.mapping(Finding::code, Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(codes -> codes.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Key key(Finding finding, Set<String> shared, Set<String> checks) {
    Severity severity = finding.severity();
    if (shared.contains(finding.cause())) {
      return new Key(severity, finding.cause(), "", "");
    }
    boolean isCheck = checks.contains(finding.code());
    return new Key(severity, "", finding.code(), isCheck ? "" : finding.message());
  }

  private static FindingGroup group(Key key, List<Finding> members) {
    if (key.cause().isEmpty() || members.size() == 1) {
      return cut("", members, MOST_OF_ONE_CHECK);
    }
    String heading = "以下 " + members.size() + " 条都" + key.cause() + "，可能出自一处：";
    return cut(heading, eachCheckFirst(members), MOST_OF_ONE_CAUSE);
  }

  /** What another check says of the same cause tells more than the same check again. */
  private static List<Finding> eachCheckFirst(List<Finding> members) {
    Map<String, Finding> first = new LinkedHashMap<>();
    List<Finding> again = new ArrayList<>();
    for (Finding member : members) {
      if (first.putIfAbsent(member.code(), member) != null) {
        again.add(member);
      }
    }
    return Stream.concat(first.values().stream(), again.stream()).toList();
  }

  private static FindingGroup cut(String heading, List<Finding> members, int most) {
    int shown = Math.min(most, members.size());
    return new FindingGroup(
        heading, members.subList(0, shown), members.subList(shown, members.size()));
  }

  /** One line about the rest; empty if there is none. */
  public String more() {
    if (rest.isEmpty()) {
      return "";
    }
    boolean several =
        rest.stream().anyMatch(finding -> !finding.code().equals(shown.get(0).code()));
    List<String> names =
        rest.stream()
            .map(finding -> several ? finding.code() : where(finding.place()))
            .distinct()
            .toList();
    return "……同样的还有 "
        + rest.size()
        + " 处："
        + names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"))
        + (names.size() > MOST_NAMED ? "等" : "");
  }

  private static String where(Place place) {
    return place.spot().isKnown() ? place.spot().label() : place.key();
  }
}
