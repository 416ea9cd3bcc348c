package gongkai.batch;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.UnitNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Data files that gave no report and yet may be those of a unit whose report another file gave: a
 * copy, perhaps stale, must not stand in for the right file unseen.
 */
final class Rivals {

  private static final Set<UnitState> FAILED =
      Set.of(UnitState.FINDINGS, UnitState.UNREADABLE, UnitState.UNWRITABLE, UnitState.FAULT);

  /** What Windows, macOS, browsers and people write behind the name of a copy. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?:[\\s_-]*(?:的?副本|复件|拷贝|备份|copy|[(（]\\d+[)）])\\s*\\d*)+$", Pattern.CASE_INSENSITIVE);

  /** And what older systems write before it. */
  private static final Pattern COPY_OF =
      Pattern.compile("^(?:复件|copy of)\\s*(?:[(（]\\d+[)）])?\\s*", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<Claim>> byName = new HashMap<>();
  private final Map<Path, UnitResult> byStem = new HashMap<>();

  /**
   * That a file is a unit's.
   *
   * @param by which file
   * @param year 0 if it is not known
   * @param scope empty if it is not known
   * @param once whether only an earlier run could read it
   */
  private record Claim(UnitResult by, int year, String scope, boolean once) {

    private boolean isFor(UnitResult made) {
      return (year == 0 || year == made.year()) && (scope.isEmpty() || scope.equals(made.scope()));
    }
  }

  /**
   * Among these results.
   *
   * @param earlier what is known of a unit's file from an earlier run
   */
  Rivals(List<UnitResult> results, Function<ListedUnit, Optional<StateRecord>> earlier) {
    for (UnitResult result : results) {
      if (FAILED.contains(result.state())) {
        if (!result.name().isEmpty()) {
          claim(result.name(), new Claim(result, result.year(), result.scope(), false));
        } else if (result.state() != UnitState.FINDINGS) {
          result.unit().file().ifPresent(file -> byStem.putIfAbsent(stem(file), result));
          earlier
              .apply(result.unit())
              .ifPresent(
                  was -> claim(was.name(), new Claim(result, was.year(), was.scope(), true)));
        }
      }
    }
  }

  private void claim(String name, Claim claim) {
    byName.computeIfAbsent(UnitNames.key(name), key -> new ArrayList<>()).add(claim);
  }

  /** The path without the ending and without what says that it is a copy. */
  private static Path stem(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String plain = COPY_OF.matcher(COPY.matcher(name).replaceFirst("")).replaceFirst("");
    return file.resolveSibling(plain.isEmpty() ? name : plain);
  }

  /** What is to be said of a report that was made: that another file may be the right one. */
  Optional<Finding> of(UnitResult made) {
    if (made.state() != UnitState.MADE) {
      return Optional.empty();
    }
    return byName.getOrDefault(UnitNames.key(made.name()), List.of()).stream()
        .filter(claim -> claim.isFor(made))
        .findFirst()
        .map(claim -> told(made, claim.by(), claim.once() ? "上次做成的报告也是这个单位的" : "也是这个单位的"))
        .or(
            () ->
                made.unit()
                    .file()
                    .map(file -> byStem.get(stem(file)))
                    .map(other -> told(made, other, "看文件名也是这个单位的")));
  }

  private static Finding told(UnitResult made, UnitResult other, String claim) {
    return Finding.error(
        "输出-两个文件",
        Place.file(made.unit().shown()),
        "“" + other.unit().shown() + "”" + claim + "，但" + other.state().label() + "；这份报告是用本文件做的",
        "多余的副本移走；不是一个单位的，改正单位名称或年度。再做一次。");
  }
}
