package gongkai.batch;

import gongkai.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit that is to be done.
 *
 * @param index its place in the list, counted from 0
 * @param name as the list calls it (单位); empty if a folder was given and no list
 * @param file its data file; empty if there is none
 * @param shown the data file as the user knows it, or where the list names the unit
 * @param approved 批复日期; empty if the list gives none
 * @param missing why there is no data file
 */
public record ListedUnit(
    int index,
    String name,
    Optional<Path> file,
    String shown,
    Optional<LocalDate> approved,
    Optional<Finding> missing) {

  /** A data file found in a folder. */
  static ListedUnit found(int index, Path file, String shown) {
    return new ListedUnit(index, "", Optional.of(file), shown, Optional.empty(), Optional.empty());
  }

  /** The same at another place in the list. */
  ListedUnit at(int place) {
    return new ListedUnit(place, name, file, shown, approved, missing);
  }
}
