package gongkai.batch;

import gongkai.app.ReportWorks;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.sheet.ListRow;
import gongkai.sheet.ListRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads a list of units: which there are, where their data files lie, when they were approved. */
final class ListReader {

  /** So many files are looked into whether they are a unit's; more would take too long. */
  private static final int MOST_OPENED = 50;

  private final Path list;
  private final ReportWorks works;
  private final Path reports;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Of this list.
   *
   * @param reports where reports go, which may lie below the list's folder
   */
  ListReader(Path list, ReportWorks works, Path reports) {
    this.list = list;
    this.works = works;
    this.reports = reports;
  }

  /** The units, in the order of the list. */
  Checked<UnitList> read() {
    Checked<List<ListRow>> rows = ListRows.read(list, list.toString());
    findings.addAll(rows.findings());
    if (rows.value().isEmpty()) {
      return Checked.none(findings);
    }
    List<ListRow> all = rows.value().get();
    for (int i = 0; i < all.size(); i++) {
      Optional<ListColumns> columns = ListColumns.of(all.get(i));
      if (columns.isPresent()) {
        columns
            .get()
            .unknownDate(all.get(i))
            .map(ListFindings::unknownDate)
            .ifPresent(findings::add);
        return units(
            all.subList(i + 1, all.size()).stream()
                .map(row -> new ListedRow(row, columns.get()))
                .toList());
      }
    }
    return Checked.none(List.of(ListFindings.headless(list, all)));
  }

  private Checked<UnitList> units(List<ListedRow> all) {
    all.stream().filter(ListedRow::isLost).map(ListFindings::lost).forEach(findings::add);
    List<ListedRow> rows = all.stream().filter(ListedRow::isUnit).toList();
    Optional<UnitFinder> finder =
        rows.stream().anyMatch(row -> row.file().isEmpty())
            ? Optional.of(finder(rows))
            : Optional.empty();
    ListDoubles doubles = new ListDoubles(rows, this::path, works);
    List<ListedUnit> units = new ArrayList<>();
    for (ListedRow row : rows) {
      ListedUnit unit = unit(units.size(), row, finder);
      Optional<Finding> doubled = doubles.of(row, unit);
      if (doubled.isPresent() && doubles.leavesUnit(row, unit)) {
        units.add(without(units.size(), row, unit.approved(), doubled.get()));
      } else {
        doubled.ifPresentOrElse(findings::add, () -> units.add(unit));
      }
    }
    unlisted(units);
    return Checked.of(new UnitList(units, true, findings), findings);
  }

  /** Over the files below the list's folder that no row names. */
  private UnitFinder finder(List<ListedRow> rows) {
    Set<Path> named = new HashSet<>();
    rows.forEach(row -> path(row.file()).ifPresent(named::add));
    Path folder = FolderList.whole(list).getParent();
    try {
      FolderFiles found = FolderFiles.of(folder, reports);
      findings.addAll(found.findings());
      List<Path> free =
          found.files().stream()
              .map(file -> list.resolveSibling(found.relative(file)))
              .filter(file -> !named.contains(file.normalize()) && !file.equals(list))
              .toList();
      return new UnitFinder(free, works);
    } catch (IOException e) {
      findings.add(
          Finding.error("目录-读不出", Place.file(list.toString()), "清单所在的文件夹读不出来", "检查文件夹权限，再做一次。"));
      return new UnitFinder(List.of(), works);
    }
  }

  /** Where a path of the list leads; nothing if it is none. */
  private Optional<Path> path(String text) {
    try {
      Path path = list.resolveSibling(text).normalize();
      return Optional.of(
          Files.exists(path) ? path : list.resolveSibling(text.replace('\\', '/')).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private ListedUnit unit(int index, ListedRow row, Optional<UnitFinder> finder) {
    Optional<LocalDate> approved = approved(row);
    Optional<Finding> fault = fault(row);
    List<Path> files = fault.isPresent() ? List.of() : files(row, finder);
    if (files.size() != 1) {
      return without(index, row, approved, fault.orElseGet(() -> ListFindings.missing(row, files)));
    }
    Path file = files.get(0);
    return new ListedUnit(
        index,
        row.name(),
        Optional.of(file),
        file.normalize().toString(),
        approved,
        Optional.empty(),
        Optional.of(row.spot()));
  }

  private static ListedUnit without(
      int index, ListedRow row, Optional<LocalDate> approved, Finding why) {
    return new ListedUnit(
        index,
        row.name(),
        Optional.empty(),
        why.place().toString(),
        approved,
        Optional.of(why),
        Optional.of(row.spot()));
  }

  /**
   * Tells of files that lie where the list's own files lie: one of them may be a unit forgotten.
   */
  private void unlisted(List<ListedUnit> units) {
    Set<Path> named = new TreeSet<>();
    units.forEach(unit -> unit.file().map(Path::normalize).ifPresent(named::add));
    Set<Path> folders = new TreeSet<>();
    named.forEach(file -> folders.add(file.resolveSibling("")));
    List<Path> others = new ArrayList<>();
    for (Path folder : folders) {
      FolderFiles.directlyIn(folder).stream()
          .filter(file -> !named.contains(file) && !file.equals(list.normalize()))
          .forEach(others::add);
    }
    if (others.size() <= MOST_OPENED) {
      others.removeIf(file -> works.unitName(file).isEmpty());
    }
    if (!others.isEmpty()) {
      findings.add(ListFindings.unlisted(list, others));
    }
  }

  private List<Path> files(ListedRow row, Optional<UnitFinder> finder) {
    return row.file().isEmpty()
        ? finder.map(known -> known.find(row.name())).orElse(List.of())
        : path(row.file()).filter(Files::exists).stream().toList();
  }

  /** A cell without a value is not a blank one. */
  private static Optional<Finding> fault(ListedRow row) {
    return IntStream.of(row.columns().name(), row.columns().file())
        .filter(column -> !row.fault(column).isEmpty())
        .mapToObj(column -> ListFindings.fault(row.row().at(column), row.fault(column)))
        .findFirst();
  }

  private Optional<LocalDate> approved(ListedRow row) {
    Optional<LocalDate> date = ListDates.of(row.date());
    if (date.isEmpty() && !(row.date() + row.fault(row.columns().date())).isEmpty()) {
      findings.add(ListFindings.noDate(row));
    }
    return date;
  }
}
