package gongkai.intake;

import gongkai.intake.SheetChoice.Candidate;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** Knows the later pages of tables that did not fit on one. */
final class Continuations {

  /** What says so stands above the header. */
  private static final int ROWS = 8;

  private final List<String> words;

  Continuations(List<String> words) {
    this.words = words.stream().map(Plain::words).toList();
  }

  /** Whether a sheet that names no table says that it goes on with one. */
  boolean isOne(Sheet sheet) {
    return isWord(sheet.name()) || top(sheet).anyMatch(this::isWord);
  }

  private boolean isWord(String text) {
    return words.contains(Plain.words(text).replaceAll("\\d+$", ""));
  }

  /**
   * Whether a page goes on with a table: it stands below it, or says so.
   *
   * @param page of the same table
   */
  boolean follows(Candidate table, Sheet page) {
    boolean below = table.sheet().index() == page.index();
    boolean alike = table.sheet().hidden() == page.hidden();
    return below || alike && (says(page.name()) || top(page).anyMatch(this::says));
  }

  private boolean says(String text) {
    return words.stream().anyMatch(Plain.words(text)::contains);
  }

  private static Stream<String> top(Sheet sheet) {
    return sheet.cells().stream()
        .filter(cell -> cell.row() < sheet.first() + ROWS)
        .filter(cell -> cell.kind() == GridCell.Kind.TEXT)
        .map(GridCell::text);
  }
}
