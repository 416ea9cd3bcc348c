package gongkai.intake;

import gongkai.sheet.GridCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of the form each column of a sheet is, by the words of its header. */
final class FigureColumns {

  private final TableDraft draft;
  private final SheetHeader header;
  private final HeaderWords words;
  private final Map<Integer, List<String>> paths = new HashMap<>();
  private final Set<Integer> told = new HashSet<>();

  FigureColumns(TableDraft draft, SheetHeader header, HeaderWords words) {
    this.draft = draft;
    this.header = header;
    this.words = words;
  }

  /** Whether a column holds what rows are called. */
  boolean isLabel(int column) {
    List<String> path = path(column);
    return !path.isEmpty() && isLabel(path.get(path.size() - 1));
  }

  private boolean isLabel(String word) {
    return words.isLabel(word) || words.isCode(word) || words.isNumber(word);
  }

  private List<String> path(int column) {
    return paths.computeIfAbsent(column, header::path);
  }

  /**
   * The 栏次 that a cell of a table row belongs to. A figure under a header that the form does not
   * have is an error; one without any header belongs nowhere.
   */
  Optional<String> of(GridCell cell, Collection<String> among) {
    List<String> path = path(cell.column());
    if (path.isEmpty()) {
      return Optional.empty();
    }
    String last = path.get(path.size() - 1);
    if (words.isIgnored(last)) {
      draft.use(cell);
      return Optional.empty();
    }
    List<String> found = words.columns(path, among);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (Amount.of(cell).isFigure() && !isLabel(last) && told.add(cell.column())) {
      String written = "“" + Notes.shorten(header.written(cell.column())) + "”这一栏";
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
