package gongkai.batch;

import gongkai.app.ReportWorks;
import gongkai.finding.Finding;
import gongkai.model.UnitNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds rows of a list that name a unit again: with the same data file, or without one although
 * another row has it. Two data files of one name are no double, for a department and its own office
 * have one name.
 */
final class ListDoubles {

  private static final String CODE = "清单-重复";

  private final List<ListedRow> rows;
  private final Function<String, Optional<Path>> paths;
  private final ReportWorks works;
  private final Map<Path, ListedRow> byFile = new HashMap<>();
  private final Map<String, ListedRow> byName = new HashMap<>();
  private Map<String, ListedRow> nameless;

  /**
   * Among these rows.
   *
   * @param paths where the path of a row leads
   * @param works looks into data files of which the list gives no name
   */
  ListDoubles(List<ListedRow> rows, Function<String, Optional<Path>> paths, ReportWorks works) {
    this.rows = rows;
    this.paths = paths;
    this.works = works;
    for (ListedRow row : rows) {
      if (!row.name().isEmpty()) {
        byName.merge(UnitNames.key(row.name()), row, ListDoubles::telling);
      }
    }
  }

  /** The first that names a file; if none does, the first. */
  private static ListedRow telling(ListedRow first, ListedRow later) {
    return first.file().isEmpty() && !later.file().isEmpty() ? later : first;
  }

  /** Why a row is one too many; to be asked in the order of the list. */
  Optional<Finding> of(ListedRow row, ListedUnit unit) {
    if (unit.file().isPresent()) {
      ListedRow first = byFile.putIfAbsent(real(unit.file().get()), row);
      return Optional.ofNullable(first).map(other -> sameFile(row, other));
    }
    return row.name().isEmpty() || !row.file().isEmpty()
        ? Optional.empty()
        : elsewhere(row).map(other -> sameUnit(row, other));
  }

  private Optional<ListedRow> elsewhere(ListedRow row) {
    String key = UnitNames.key(row.name());
    ListedRow named = byName.get(key);
    return named == row ? Optional.ofNullable(nameless().get(key)) : Optional.of(named);
  }

  /** The rows that give a file only; opened only if a unit is missing. */
  private Map<String, ListedRow> nameless() {
    if (nameless == null) {
      nameless = new HashMap<>();
      for (ListedRow row : rows) {
        if (row.name().isEmpty()) {
          paths
              .apply(row.file())
              .flatMap(works::unitName)
              .ifPresent(name -> nameless.putIfAbsent(UnitNames.key(name), row));
        }
      }
    }
    return nameless;
  }

  /**
   * Whether a row names the data file of a unit with another name: that unit is left without one.
   */
  boolean leavesUnit(ListedRow row, ListedUnit unit) {
    String first =
        unit.file().map(ListDoubles::real).map(byFile::get).map(ListedRow::name).orElse("");
    return !row.name().isEmpty()
        && !first.isEmpty()
        && !UnitNames.key(row.name()).equals(UnitNames.key(first));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException unreadable) {
      return FolderList.whole(file);
    }
  }

  private static Finding sameFile(ListedRow row, ListedRow first) {
    return Finding.error(
        CODE, row.spot().unit(), "与" + label(first) + "是同一个数据文件", "删去一行，或改正“文件”一栏。");
  }

  private static Finding sameUnit(ListedRow row, ListedRow other) {
    return Finding.error(
        CODE, row.spot().unit(), "与" + label(other) + "是同一个单位", "删去一行；这个单位还有一个数据文件的，写在“文件”一栏。");
  }

  private static String label(ListedRow row) {
    return row.spot().unit().spot().label();
  }
}
