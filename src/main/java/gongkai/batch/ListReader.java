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
import java.util.stream.Collectors;

/** Reads a list of units: which there are, where their data files lie, when they were approved. */
final class ListReader {

  private static final Set<String> NAMES = Set.of("单位", "单位名称", "单位全称", "部门", "部门名称", "预算单位", "名称");
  private static final Set<String> FILES = Set.of("文件", "数据文件", "文件名", "文件名称", "路径");
  private static final Set<String> DATES = Set.of("批复日期", "批复时间", "决算批复日期", "决算批复时间");

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

  private record Columns(int name, int file, int date) {}

  /** The units, in the order of the list. */
  Checked<UnitList> read() {
    Checked<List<ListRow>> rows = ListRows.read(list, list.toString());
    findings.addAll(rows.findings());
    if (rows.value().isEmpty()) {
      return Checked.none(findings);
    }
    List<ListRow> all = rows.value().get();
    for (int i = 0; i < all.size(); i++) {
      Optional<Columns> columns = columns(all.get(i));
      if (columns.isPresent()) {
        return units(all.subList(i + 1, all.size()), columns.get());
      }
    }
    findings.add(
        Finding.error(
            "清单-栏名", Place.file(list.toString()), "清单里没有“单位”或“文件”这一栏", "第一行写栏名：单位、文件、批复日期。"));
    return Checked.none(findings);
  }

  private static Optional<Columns> columns(ListRow row) {
    Columns columns = new Columns(column(row, NAMES), column(row, FILES), column(row, DATES));
    return columns.name() < 0 && columns.file() < 0 ? Optional.empty() : Optional.of(columns);
  }

  private static int column(ListRow row, Set<String> words) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (words.contains(row.cell(i).replaceAll("\\s", ""))) {
        return i;
      }
    }
    return -1;
  }

  private Checked<UnitList> units(List<ListRow> rows, Columns columns) {
    List<ListRow> written =
        rows.stream()
            .filter(row -> !(row.cell(columns.name()) + row.cell(columns.file())).isEmpty())
            .toList();
    Optional<UnitFinder> finder =
        written.stream().anyMatch(row -> row.cell(columns.file()).isEmpty())
            ? Optional.of(finder(written, columns))
            : Optional.empty();
    List<ListedUnit> units = new ArrayList<>();
    for (ListRow row : written) {
      units.add(unit(units.size(), row, columns, finder));
    }
    return Checked.of(new UnitList(units, true, findings), findings);
  }

  /** Over the files below the list's folder that no row names. */
  private UnitFinder finder(List<ListRow> rows, Columns columns) {
    Set<Path> named = new HashSet<>();
    rows.forEach(row -> path(row.cell(columns.file())).ifPresent(named::add));
    Path folder = list.toAbsolutePath().normalize().getParent();
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

  private ListedUnit unit(int index, ListRow row, Columns columns, Optional<UnitFinder> finder) {
    String name = row.cell(columns.name());
    Optional<LocalDate> approved = approved(row, columns);
    String text = row.cell(columns.file());
    List<Path> files =
        text.isEmpty()
            ? finder.map(known -> known.find(name)).orElse(List.of())
            : path(text).filter(Files::exists).stream().toList();
    if (files.size() == 1) {
      Path file = files.get(0);
      return new ListedUnit(
          index, name, Optional.of(file), file.normalize().toString(), approved, Optional.empty());
    }
    Finding why = missing(row.place(), name, text, files);
    return new ListedUnit(
        index, name, Optional.empty(), row.place().toString(), approved, Optional.of(why));
  }

  private static Finding missing(Place place, String name, String text, List<Path> files) {
    if (files.size() > 1) {
      String all = files.stream().map(Path::toString).collect(Collectors.joining("、"));
      return Finding.error(
          "清单-几个文件",
          place,
          "“" + name + "”有 " + files.size() + " 个数据文件：" + all,
          "在清单的“文件”一栏写明用哪一个。");
    }
    return text.isEmpty()
        ? Finding.error(
            "清单-没有交", place, "没有找到“" + name + "”的数据文件", "催交；已交的，文件名或文件里的单位名称要与清单一致，或在“文件”一栏写明。")
        : Finding.error("清单-没有交", place, "没有“" + text + "”这个文件", "催交；已交的，改正“文件”一栏，从清单所在的文件夹写起。");
  }

  private Optional<LocalDate> approved(ListRow row, Columns columns) {
    String text = row.cell(columns.date());
    Optional<LocalDate> date = ListDates.of(text);
    if (date.isEmpty() && !text.isEmpty()) {
      findings.add(
          Finding.warning("清单-日期", row.place(), "批复日期“" + text + "”认不出", "写成 2025-08-01 这样。"));
    }
    return date;
  }
}
