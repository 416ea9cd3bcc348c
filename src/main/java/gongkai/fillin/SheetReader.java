package gongkai.fillin;

import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.read.Node;
import gongkai.read.Node.Entry;
import gongkai.read.Node.Mapping;
import gongkai.read.Node.Scalar;
import gongkai.read.Node.Sequence;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one sheet along its hidden keys. */
final class SheetReader {

  private final Sheet sheet;
  private final Branch tree;
  private final ItemTables tables;
  private final CellReader cells;
  private final String file;
  private final List<Finding> findings;
  private final List<Finding> lost;
  private final List<GridCell> strays = new ArrayList<>();

  /**
   * Of a sheet to be filled in.
   *
   * @param tree what is read goes here
   * @param tables rows of items go here
   * @param findings what is wrong with the entries goes here
   * @param lost hidden keys that say nothing any more go here
   */
  SheetReader(
      String file,
      Sheet sheet,
      Branch tree,
      ItemTables tables,
      List<Finding> findings,
      List<Finding> lost) {
    this.file = file;
    this.tables = tables;
    this.sheet = sheet;
    this.tree = tree;
    this.cells = new CellReader(file, findings);
    this.findings = findings;
    this.lost = lost;
  }

  void read() {
    int values = values();
    int row = 1;
    while (row < sheet.rows()) {
      String key = key(row);
      Optional<String> list = Keys.after(Keys.LIST, key);
      Optional<String> stated = Keys.after(Keys.STATED, key);
      if (list.isPresent()) {
        row = list(row, list.get());
      } else if (stated.isPresent()) {
        row = stated(row, stated.get());
      } else if (key.equals(Keys.MATRIX)) {
        row = matrix(row);
      } else {
        single(row, key, values);
        row++;
      }
    }
    strays();
  }

  /** The column of entries outside lists. */
  private int values() {
    return keys(0).entrySet().stream()
        .filter(key -> key.getValue().equals(Keys.VALUE))
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(Canvas.LEFT + 1);
  }

  private String key(int row) {
    return sheet.cell(row, Canvas.KEYS).text().strip();
  }

  /** What stands in a hidden row, by column. */
  private Map<Integer, String> keys(int row) {
    Map<Integer, String> keys = new TreeMap<>();
    sheet
        .row(row)
        .forEach(
            (column, cell) -> {
              if (column > Canvas.KEYS && !cell.formula() && !cell.isBlank()) {
                keys.put(column, cell.text().strip());
              }
            });
    return keys;
  }

  private void single(int row, String key, int values) {
    if (key.isEmpty()) {
      sheet.row(row).values().stream().filter(cell -> !cell.formula()).forEach(strays::add);
    } else if (!key.equals(Keys.NOTHING) && !key.equals(Keys.END)) {
      entry(key, sheet.cell(row, values));
    }
  }

  private void entry(String key, GridCell cell) {
    Optional<String> figure = Keys.after(Keys.FIGURE, key);
    put(figure.orElse(key), new Entry(cell.spot(), cells.scalar(cell, figure.isPresent())));
  }

  private void put(String path, Entry entry) {
    put(List.of(path.split("/", -1)), entry);
  }

  private void put(List<String> keys, Entry entry) {
    if (keys.contains("")) {
      lost.add(
          HiddenKeys.lost(
              new Place(file, entry.spot(), ""),
              "隐藏的第一栏里写着这一行填什么，现在被改了（“" + String.join("/", keys) + "”）"));
      return;
    }
    tree.put(keys, entry)
        .ifPresent(
            earlier -> {
              String path = String.join("/", keys);
              findings.add(
                  Finding.error(
                      "数据-值",
                      new Place(file, entry.spot(), path),
                      "“" + path + "”有两处，" + earlier.label() + "也是",
                      "只留一处；复制出来的表整张删掉。"));
            });
  }

  /** Whether a row still belongs to the list that began above. */
  private boolean isWithin(int row) {
    String key = row < sheet.rows() ? key(row) : Keys.END;
    return key.isEmpty() || key.equals(Keys.NOTHING);
  }

  private List<Integer> rows(int begin) {
    List<Integer> rows = new ArrayList<>();
    for (int row = begin + 1; isWithin(row); row++) {
      if (key(row).isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private int after(int begin) {
    int row = begin + 1;
    while (isWithin(row)) {
      row++;
    }
    return row < sheet.rows() && key(row).equals(Keys.END) ? row + 1 : row;
  }

  private int list(int begin, String path) {
    Map<Integer, String> columns = keys(begin);
    int first = columns.isEmpty() ? Canvas.LEFT : columns.keySet().iterator().next();
    boolean paragraphs = columns.containsValue(Keys.PARAGRAPH);
    List<Node> items = new ArrayList<>();
    for (int row : rows(begin)) {
      Optional<Node> item = paragraphs ? paragraph(row, first) : row(row, columns);
      item.ifPresent(items::add);
    }
    Spot spot = sheet.cell(begin + 1, first).spot();
    if (ItemTables.isNumbered(columns.values())) {
      tables.add(path, spot, columns.values(), items);
      return after(begin);
    }
    Node list = items.isEmpty() ? new Scalar(spot, "", false) : new Sequence(spot, items);
    put(path, new Entry(spot, list));
    return after(begin);
  }

  private Optional<Node> paragraph(int row, int column) {
    Scalar words = cells.scalar(sheet.cell(row, column), false);
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  private Optional<Node> row(int row, Map<Integer, String> columns) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    columns.forEach(
        (column, key) -> {
          GridCell cell = sheet.cell(row, column);
          Optional<String> lookedUp = Keys.after(Keys.LOOKED_UP, key);
          Optional<String> figure = Keys.after(Keys.FIGURE, key);
          Scalar value =
              lookedUp.isPresent() && cell.formula()
                  ? new Scalar(cell.spot(), "", false)
                  : cells.scalar(cell, figure.isPresent());
          entries.put(lookedUp.orElse(figure.orElse(key)), new Entry(cell.spot(), value));
        });
    boolean blank = entries.values().stream().allMatch(entry -> entry.value().isBlank());
    Spot spot = sheet.cell(row, Canvas.LEFT).spot();
    return blank ? Optional.empty() : Optional.of(new Mapping(spot, entries));
  }

  private int matrix(int begin) {
    Map<Integer, String> columns = keys(begin);
    int row = begin + 1;
    for (; row < sheet.rows(); row++) {
      Optional<String> line = Keys.after(Keys.LINE, key(row));
      if (line.isPresent()) {
        line(row, List.of(line.get().split(Keys.BESIDES, -1)), columns);
      } else if (!key(row).isEmpty()) {
        break;
      }
    }
    return row;
  }

  private void line(int row, List<String> line, Map<Integer, String> columns) {
    List<String> besides = line.subList(1, line.size());
    columns.forEach(
        (column, key) -> {
          if (!besides.contains(Keys.after(Keys.FIGURE, key).orElse(key))) {
            entry(key.replace("*", line.get(0)), sheet.cell(row, column));
          }
        });
  }

  private int stated(int begin, String path) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    keys(begin)
        .forEach((column, key) -> columns.put(Keys.after(Keys.FIGURE, key).orElse(key), column));
    for (int row : rows(begin)) {
      List<GridCell> line = new ArrayList<>();
      for (String key : StatedSheet.COLUMNS) {
        line.add(sheet.cell(row, columns.getOrDefault(key, Canvas.LEFT)));
      }
      if (!line.stream().allMatch(GridCell::isBlank)) {
        stated(path, line);
      }
    }
    return after(begin);
  }

  private void stated(String path, List<GridCell> line) {
    List<String> keys = new ArrayList<>(List.of(path));
    for (int i = 0; i < 3; i++) {
      Scalar words = cells.scalar(line.get(i), false);
      if (!words.isBlank()) {
        keys.add(words.text().strip());
      } else if (i < 2) {
        findings.add(
            Finding.error(
                "数据-列示数",
                new Place(file, words.spot(), path),
                "没有填“" + StatedSheet.COLUMNS.get(i) + "”",
                "表、行、数都要填；用不着的行整行清空。"));
        return;
      }
    }
    GridCell number = line.get(3);
    put(keys, new Entry(number.spot(), cells.scalar(number, true)));
  }

  /** What people wrote where nothing is read. */
  private void strays() {
    if (strays.isEmpty()) {
      return;
    }
    GridCell first = strays.get(0);
    String others = strays.size() > 1 ? "等 " + strays.size() + " 格" : "";
    findings.add(
        Finding.warning(
            "填报-没有读",
            new Place(file, first.spot(), ""),
            "“" + Excerpt.of(first.text()) + "”" + others + "不在填报的行里，没有读",
            "要填的数写在浅黄色的格里；行不够就在列表的末行上面插入行。"));
  }
}
