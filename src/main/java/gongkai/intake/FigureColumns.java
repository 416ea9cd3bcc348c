package gongkai.intake;

import gongkai.finding.Excerpt;
import gongkai.sheet.GridCell;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column of the form each column of a sheet is, by the words of its header. */
final class FigureColumns {

  private final TableDraft draft;
  private final SheetHeader header;
  private final HeaderWords words;
  private final SortedMap<Integer, List<String>> paths = new TreeMap<>();
  private final Set<Integer> told = new HashSet<>();

  FigureColumns(TableDraft draft, SheetHeader header, HeaderWords words) {
    this.draft = draft;
    this.header = header;
    this.words = words;
    Set<Integer> ignored = new HashSet<>();
    for (int column = 0; column < draft.sheet().columns(); column++) {
      List<String> path = header.path(column);
      if (!path.isEmpty() && words.isIgnored(last(path))) {
        ignored.add(column);
      } else if (!path.isEmpty()) {
        paths.put(column, path);
      }
    }
    draft.sheet().cells().stream()
        .filter(cell -> cell.row() >= header.end() && ignored.contains(cell.column()))
        .forEach(draft::use);
  }

  /** The columns from this one to that one that have a header of figures. */
  Set<Integer> between(int first, int last) {
    return paths.subMap(first, last + 1).entrySet().stream()
        .filter(path -> !isLabel(last(path.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }

  private boolean isLabel(String word) {
    return words.isLabel(word) || words.isCode(word) || words.isNumber(word);
  }

  /**
   * The 栏次 that a cell of a table row belongs to, in a column that has a header. A figure under a
   * header that the form does not have is an error.
   */
  Optional<String> of(GridCell cell, Collection<String> among) {
    List<String> path = paths.get(cell.column());
    List<String> found = words.columns(path, among);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (Amount.of(cell).isFigure() && told.add(cell.column())) {
      String written = "“" + Excerpt.of(header.written(cell.column())) + "”这一栏";
      draft
          .notes()
          .error(
              "导入-表头",
              draft.at(cell),
              written + (found.isEmpty() ? "不认识，里面有数" : "认不准是哪一栏"),
              found.isEmpty()
                  ? draft.form().number() + "没有这一栏；改成表上的栏名，或删掉这一栏。"
                  : "照" + draft.form().number() + "的表头写全各级栏名。");
    }
    return Optional.empty();
  }
}
