package gongkai.intake;

import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Takes a sheet apart where one table ends and the title of the next stands below. */
final class Sections {

  /** Rows of captions hold few cells; the header of a table holds at least these. */
  private static final int TABLE = 3;

  private final Titles titles;
  private final CaptionReader captions;

  Sections(Titles titles, CaptionReader captions) {
    this.titles = titles;
    this.captions = captions;
  }

  /**
   * The tables of a sheet from above, each with its title; the whole sheet if there is only one.
   */
  List<Sheet> of(Sheet sheet) {
    String unit = captions.read(sheet).name().map(Caption.Words::text).orElse("");
    List<Sheet> sections = new ArrayList<>();
    List<String> named = new ArrayList<>();
    int from = 0;
    int title = 0;
    for (int row = sheet.first(); row < sheet.rows(); row++) {
      Optional<String> table = table(sheet, row, unit);
      if (table.isPresent()) {
        boolean first = named.isEmpty();
        boolean listed = endsList(named, table.get()) && hasTable(sheet, row + 1, sheet.rows());
        if (!first && (listed || hasTable(sheet, title + 1, row))) {
          sections.add(sheet.part(from, row));
          from = row;
          named.clear();
        }
        named.add(table.get());
        title = row;
      }
    }
    sections.add(sheet.part(from, sheet.rows()));
    return sections;
  }

  /** The table that a row names. */
  private Optional<String> table(Sheet sheet, int row, String unit) {
    return sheet.row(row).values().stream()
        .filter(cell -> cell.kind() == GridCell.Kind.TEXT)
        .map(GridCell::text)
        .flatMap(text -> titles.byNumber(text, unit).or(() -> titles.byName(text, unit)).stream())
        .findFirst();
  }

  /** After a list of the tables, the first one begins when its name comes again. */
  private static boolean endsList(List<String> named, String table) {
    boolean again = named.contains(table) && !named.get(named.size() - 1).equals(table);
    return again && new HashSet<>(named).size() > 2;
  }

  /** A list of tables has nothing between their names. */
  private boolean hasTable(Sheet sheet, int from, int to) {
    for (int row = from; row < to; row++) {
      if (sheet.row(row).size() >= TABLE && !isCaption(sheet.part(row, row + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCaption(Sheet row) {
    Caption caption = captions.read(row);
    return caption.name().isPresent() || caption.money().isPresent() || caption.year().isPresent();
  }
}
