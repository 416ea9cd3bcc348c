package gongkai.batch;

import gongkai.finding.Finding;
import gongkai.model.UnitNames;
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
 * @param listed where the list speaks of it; empty if a folder was given and no list
 */
public record ListedUnit(
    int index,
    String name,
    Optional<Path> file,
    String shown,
    Optional<LocalDate> approved,
    Optional<Finding> missing,
    Optional<ListSpot> listed) {

  /** How a unit without a data file ends. */
  UnitState withoutFile() {
    boolean given = missing.filter(why -> !why.code().equals(ListFindings.NOT_GIVEN)).isPresent();
    return given ? UnitState.UNCLEAR : UnitState.MISSING;
  }

  /** A data file found in a folder. */
  static ListedUnit found(int index, Path file, String shown) {
    return new ListedUnit(
        index, "", Optional.of(file), shown, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same at another place in the list. */
  ListedUnit at(int place) {
    return new ListedUnit(place, name, file, shown, approved, missing, listed);
  }

  /**
   * That its data file is another unit's: neither the file nor the unit in it is called as the list
   * says. Empty if that is so, or the list gives no name.
   *
   * @param said 单位名称 of the data file; empty if it could not be read
   */
  Optional<Finding> misnamed(String said) {
    if (listed.isEmpty() || name.isEmpty() || said.isEmpty() || isNamed(said)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.error(
            "清单-名称",
            listed.get().unit(),
            "清单里的单位是“" + name + "”，数据文件 " + shown + " 里的是“" + said + "”",
            "改正清单的“文件”或“单位”一栏；是同一个单位的，把名称改成一样。"));
  }

  private boolean isNamed(String said) {
    String key = UnitNames.key(name);
    String called = file.map(path -> path.getFileName().toString()).orElse("");
    return key.equals(UnitNames.key(said))
        || key.equals(UnitNames.key(called.replaceFirst("\\.[^.]*$", "")));
  }
}
