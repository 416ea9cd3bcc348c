package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.DrawnSheet.Cell;
import gongkai.fillin.DrawnSheet.Mark;
import gongkai.fillin.DrawnSheet.Merged;
import gongkai.fillin.DrawnSheet.Note;
import gongkai.fillin.DrawnSheet.Row;
import gongkai.fillin.DrawnSheet.Rule;
import gongkai.fillin.DrawnSheet.Setup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A worksheet while it is being drawn. */
final class Canvas {

  /** Keys stand here, hidden. */
  static final int KEYS = 0;

  /** The first column that people see. */
  static final int LEFT = 1;

  private final String name;
  private final Map<Integer, Integer> widths = new HashMap<>();
  private final Map<Integer, Row> rows = new HashMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Merged> merged = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final List<String> figures = new ArrayList<>();

  Canvas(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** A row with a key that people see. */
  void row(int row, String key, double height) {
    rows.put(row, new Row(key, false, height, false));
  }

  /** The same, but it gets higher with the text that people write there. */
  void growingRow(int row, String key, double height) {
    rows.put(row, new Row(key, false, height, true));
  }

  /** A row that only the reader sees. */
  void hiddenRow(int row, String key) {
    rows.put(row, new Row(key, true, 0, false));
  }

  void words(int row, int column, Look look, String words) {
    put(row, column, look, new Content.Words(words));
  }

  void formula(int row, int column, Look look, String formula) {
    put(row, column, look, new Content.Formula(formula));
  }

  void put(int row, int column, Look look, Content content) {
    cells.add(new Cell(row, column, look, content, ""));
  }

  void link(int row, int column, String words, String target) {
    cells.add(new Cell(row, column, Look.LINK, new Content.Words(words), target));
  }

  /** One cell over several columns; the look is drawn all over it. */
  void wide(int row, int first, int last, Look look, Content content) {
    put(row, first, look, content);
    for (int column = first + 1; column <= last; column++) {
      put(row, column, look, Content.NOTHING);
    }
    if (last > first) {
      merged.add(new Merged(row, first, last));
    }
  }

  /** The column is at least so many characters wide. */
  void width(int column, int characters) {
    widths.merge(column, characters, Math::max);
  }

  int width(int column) {
    return widths.getOrDefault(column, 10);
  }

  void rule(Area where, Rule.Kind kind, String title, String about) {
    rules.add(new Rule(where, kind, title, about));
  }

  void mark(Area where, String formula, Alarm alarm) {
    marks.add(new Mark(where, formula, alarm));
  }

  /** A comment on the name of an entry. */
  void note(int row, int column, String text) {
    notes.add(new Note(row, column, text));
  }

  /** A formula that counts what is still to be filled in. */
  void gaps(String count) {
    gaps.add(count);
  }

  /** Figures are filled in here. */
  void figures(Area cells) {
    figures.add(cells.here());
  }

  boolean hasFigures() {
    return !figures.isEmpty();
  }

  /** How many figures are filled in on the whole sheet; something if it has none. */
  String filled() {
    return figures.isEmpty() ? "1" : "COUNT(" + String.join(",", figures) + ")";
  }

  /** What is still to be filled in on the whole sheet. */
  String gaps() {
    return gaps.isEmpty() ? "0" : String.join("+", gaps);
  }

  DrawnSheet finish(Setup setup, boolean hidden) {
    return new DrawnSheet(name, hidden, setup, widths, rows, cells, merged, rules, marks, notes);
  }
}
