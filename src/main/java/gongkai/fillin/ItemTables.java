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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts items together of the rows of several sheets, which name them by their numbers. The order is
 * that of the rows that are the items themselves, whatever the numbers are.
 */
final class ItemTables {

  private static final String TITLE = "序号";
  private static final String NESTED = "/*/";

  private final String file;
  private final List<Finding> findings;

  /** The items of each list, in order. */
  private final Map<String, List<Item>> lists = new LinkedHashMap<>();

  private final List<Row> referring = new ArrayList<>();

  /** Where each table was first, by what it is. */
  private final Map<String, Spot> tables = new HashMap<>();

  ItemTables(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * A row that belongs to an item.
   *
   * @param table which rows stand with it
   * @param path of its own list; {@code *} stands for the item
   * @param number of the item
   * @param entries the others
   */
  private record Row(String table, String path, Entry number, Map<String, Entry> entries) {

    boolean isBlank() {
      return entries.values().stream().allMatch(entry -> entry.value().isBlank());
    }
  }

  /** An item as it grows. */
  private static final class Item {
    private final Spot spot;
    private final String number;
    private final Branch branch = new Branch();
    private final Map<String, List<Node>> lists = new LinkedHashMap<>();
    private final Set<String> tables = new HashSet<>();
    private boolean filled;

    Item(Spot spot, String number) {
      this.spot = spot;
      this.number = number;
    }

    void put(Map<String, Entry> entries) {
      entries.forEach((key, entry) -> branch.put(List.of(key.split("/")), entry));
      filled |= entries.values().stream().anyMatch(entry -> !entry.value().isBlank());
    }

    Mapping mapping() {
      Map<String, Entry> entries = new LinkedHashMap<>(branch.mapping().entries());
      lists.forEach(
          (key, items) -> {
            Spot first = items.get(0).spot();
            entries.put(key, new Entry(first, new Sequence(first, items)));
          });
      return new Mapping(spot, entries);
    }
  }

  /** Whether a table with these columns has numbered rows. */
  static boolean isNumbered(Collection<String> keys) {
    return keys.contains(Keys.NUMBER) || keys.contains(Keys.OF_NUMBER);
  }

  /**
   * Takes the rows of a table.
   *
   * @param path of the list
   * @param spot where the rows begin
   * @param keys of the columns
   * @param rows each with the entries of its columns
   */
  void add(String path, Spot spot, Collection<String> keys, List<Node> rows) {
    String table = path + keys;
    Spot earlier = tables.putIfAbsent(table, spot);
    if (earlier != null) {
      wrong(spot, path, "“" + path + "”有两处，" + earlier.label() + "也是", "只留一处；复制出来的表整张删掉。");
      return;
    }
    boolean own = keys.contains(Keys.NUMBER);
    for (Node node : rows) {
      Map<String, Entry> entries = new LinkedHashMap<>(((Mapping) node).entries());
      Entry number = entries.remove(own ? Keys.NUMBER : Keys.OF_NUMBER);
      Row row = new Row(table, path, number, entries);
      if (own) {
        own(row, node.spot());
      } else if (!row.isBlank()) {
        referring.add(row);
      }
    }
  }

  private void own(Row row, Spot spot) {
    String number = number(row);
    if (number.isEmpty() && !row.isBlank()) {
      wrong(row, "没有填“" + TITLE + "”", "写一个别的行没有用过的数，别的表用它指明是哪一项。");
    }
    List<Item> items = lists.computeIfAbsent(row.path(), path -> new ArrayList<>());
    Optional<Item> earlier = find(items, number);
    if (earlier.isPresent()) {
      if (row.isBlank()) {
        return;
      }
      if (earlier.get().filled) {
        wrong(
            row,
            TITLE + "“" + number + "”有两处，" + earlier.get().spot.label() + "也是",
            "改成一个别的行没有用过的数。");
      } else {
        items.remove(earlier.get());
      }
    }
    Item item = new Item(spot, number);
    item.put(row.entries());
    items.add(item);
  }

  private static Optional<Item> find(List<Item> items, String number) {
    return items.stream()
        .filter(item -> !number.isEmpty() && item.number.equals(number))
        .findFirst();
  }

  private static String number(Row row) {
    return row.number().value() instanceof Scalar scalar
        ? Numerals.plain(scalar.text().strip())
        : "";
  }

  /** Adds all lists to the tree, once all sheets are read. */
  void grow(Branch tree) {
    referring.forEach(this::attach);
    lists.forEach(
        (path, items) -> {
          List<Node> nodes = new ArrayList<>();
          items.stream().filter(item -> item.filled).forEach(item -> nodes.add(item.mapping()));
          Spot spot = items.get(0).spot;
          Node list = nodes.isEmpty() ? new Scalar(spot, "", false) : new Sequence(spot, nodes);
          tree.put(List.of(path.split("/")), new Entry(spot, list));
        });
  }

  private void attach(Row row) {
    int star = row.path().indexOf(NESTED);
    String list = star < 0 ? row.path() : row.path().substring(0, star);
    String number = number(row);
    Optional<Item> item = find(lists.getOrDefault(list, List.of()), number);
    if (number.isEmpty()) {
      wrong(row, "没有填“" + TITLE + "”", "写“" + list + "”那张表上这一项的序号。");
    } else if (item.isEmpty()) {
      wrong(row, "“" + list + "”没有序号是“" + Excerpt.of(number) + "”的", "改成那张表上有的序号。");
    } else if (star >= 0) {
      Branch branch = new Branch();
      row.entries().forEach((key, entry) -> branch.put(List.of(key.split("/")), entry));
      String key = row.path().substring(star + NESTED.length());
      item.get().lists.computeIfAbsent(key, name -> new ArrayList<>()).add(branch.mapping());
      item.get().filled = true;
    } else if (!item.get().tables.add(row.table())) {
      wrong(row, TITLE + "“" + number + "”在这张表上有两行", "合成一行，或改序号。");
    } else {
      item.get().put(row.entries());
    }
  }

  private void wrong(Row row, String message, String advice) {
    wrong(row.number().spot(), row.path().replace(NESTED, "/"), message, advice);
  }

  private void wrong(Spot spot, String path, String message, String advice) {
    findings.add(Finding.error("数据-值", new Place(file, spot, path), message, advice));
  }
}
