package gongkai.batch;

import gongkai.app.ReportWorks;
import gongkai.model.UnitNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds data files by the name of their unit: the file is called so, or the unit in it is. */
final class UnitFinder {

  private final List<Path> files;
  private final ReportWorks works;
  private final Map<String, List<Path>> byFileName = new HashMap<>();
  private Map<String, List<Path>> byUnitName;

  /**
   * Among these files.
   *
   * @param files that no row of the list names by path
   */
  UnitFinder(List<Path> files, ReportWorks works) {
    this.files = files;
    this.works = works;
    for (Path file : files) {
      String name = file.getFileName().toString();
      add(byFileName, name.substring(0, name.lastIndexOf('.')), file);
    }
  }

  /** The files of this unit: none, one, or several if it is not clear which. */
  List<Path> find(String unit) {
    List<Path> called = byFileName.getOrDefault(UnitNames.key(unit), List.of());
    return called.isEmpty() ? byUnitName().getOrDefault(UnitNames.key(unit), List.of()) : called;
  }

  /** Opened only if their names do not tell. */
  private Map<String, List<Path>> byUnitName() {
    if (byUnitName == null) {
      byUnitName = new HashMap<>();
      for (Path file : files) {
        works.unitName(file).ifPresent(unit -> add(byUnitName, unit, file));
      }
    }
    return byUnitName;
  }

  private static void add(Map<String, List<Path>> map, String name, Path file) {
    map.computeIfAbsent(UnitNames.key(name), key -> new ArrayList<>()).add(file);
  }
}
