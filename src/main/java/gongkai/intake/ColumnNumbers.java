package gongkai.intake;

import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the row of 栏次, which holds numbers but no figures. */
final class ColumnNumbers {

  private final Set<String> words;
  private final Set<String> ids;

  ColumnNumbers(TableForm form, IntakeMap map) {
    words = map.words().columnNumbers().stream().map(Plain::words).collect(Collectors.toSet());
    ids = form.columns().stream().map(TableForm.Column::id).collect(Collectors.toSet());
  }

  /** By its word, or since it counts 1, 2, 3 and says nothing else. */
  boolean isIn(Sheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    for (GridCell cell : sheet.row(row).values()) {
      if (words.contains(Plain.words(cell.text()))) {
        return true;
      }
      texts.add(Plain.words(cell.text()));
    }
    if (texts.size() < 3) {
      return texts.size() == 2 && ids.equals(new HashSet<>(texts));
    }
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).equals(String.valueOf(i + 1)) || !ids.contains(texts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Its numbers are understood; others do not belong there. */
  void use(TableDraft draft, int row) {
    draft.sheet().row(row).values().stream()
        .filter(cell -> ids.contains(Plain.words(cell.text())))
        .forEach(draft::use);
  }
}
