package gongkai.fillin;

import gongkai.office.ColumnName;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.WorkbookPlan.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet of 科目: for each kind of code that lists take, the codes with their names; and how a
 * list finds the names of its codes there.
 */
final class CodeSheet {

  static final String SHEET = "科目目录";

  private static final int HEAD = 2;
  private static final int FIRST = 3;

  private final Slots slots;
  private final List<Kind> kinds = new ArrayList<>();

  /**
   * A kind of codes.
   *
   * @param code the vocabulary of one of them
   * @param names of all there are
   * @param lists that take them, in the order of the sheets
   */
  private record Kind(Schema code, Map<String, String> names, List<String> lists) {

    boolean takes(Schema other) {
      return code.catalogue().equals(other.catalogue()) && code.pattern().equals(other.pattern());
    }
  }

  CodeSheet(Pack pack, Slots slots) {
    this.slots = slots;
    pack.plan().sheets().stream()
        .flatMap(sheet -> sheet.blocks().stream())
        .filter(Rows.class::isInstance)
        .map(block -> ((Rows) block).path())
        .forEach(path -> add(pack, path));
  }

  private void add(Pack pack, String list) {
    Schema item = pack.schema().find(list).orElseThrow().item();
    Schema code = item.child(Schema.SUBJECT_KEY).orElseThrow();
    if (ListColumn.of(item, Map.of()).get(1).look() != Look.NAME) {
      return;
    }
    if (kinds.stream().noneMatch(kind -> kind.takes(code))) {
      kinds.add(new Kind(code, names(pack, code), new ArrayList<>()));
    }
    kind(code).lists().add(list);
  }

  private static Map<String, String> names(Pack pack, Schema code) {
    Map<String, String> names =
        new LinkedHashMap<>(pack.catalogues().get(code.catalogue()).names());
    names.keySet().removeIf(subject -> !subject.matches(code.pattern()));
    return names;
  }

  private Kind kind(Schema code) {
    return kinds.stream().filter(kind -> kind.takes(code)).findFirst().orElseThrow();
  }

  /** The codes of this kind. */
  Area codes(Schema code) {
    int last = FIRST + Math.max(1, kind(code).names().size()) - 1;
    return new Area(SHEET, FIRST, last, column(code));
  }

  private int column(Schema code) {
    return Canvas.LEFT + 3 * kinds.indexOf(kind(code));
  }

  /**
   * The name of the code that stands in a cell: the catalogue's, else what a list before this one
   * calls it; empty if there is none.
   */
  String nameOf(String cell, Schema code, String list) {
    List<String> lists = kind(code).lists();
    String name = "\"\"";
    for (int i = lists.indexOf(list) - 1; i >= 0; i--) {
      name = lookedUp(cell, slots.get(lists.get(i) + "/" + Schema.SUBJECT_KEY), name);
    }
    return "IF(" + cell + "=\"\",\"\"," + lookedUp(cell, codes(code), name) + ")";
  }

  private static String lookedUp(String cell, Area codes, String otherwise) {
    String both =
        codes.anywhere().replaceFirst(":.*", "")
            + ":$"
            + ColumnName.of(codes.column() + 1)
            + "$"
            + (codes.bottom() + 1);
    return "IFERROR(VLOOKUP(TRIM(" + cell + ")," + both + ",2,FALSE)&\"\"," + otherwise + ")";
  }

  /** Whether no list behind this one names the code either. */
  String unnamed(String cell, Schema code, String list) {
    List<String> lists = kind(code).lists();
    StringBuilder found = new StringBuilder("0");
    for (String later : lists.subList(lists.indexOf(list) + 1, lists.size())) {
      Area codes = slots.get(later + "/" + Schema.SUBJECT_KEY);
      Area names = new Area(codes.sheet(), codes.top(), codes.bottom(), codes.column() + 1);
      found
          .append("+SUMPRODUCT((")
          .append(codes.anywhere())
          .append("&\"\"=")
          .append(cell)
          .append("&\"\")*(LEN(")
          .append(names.anywhere())
          .append(")>0))");
    }
    return found + "=0";
  }

  DrawnSheet draw() {
    Canvas canvas = new Canvas(SHEET);
    canvas.width(Canvas.KEYS, 2);
    canvas.row(0, "", 30);
    canvas.words(0, Canvas.LEFT, Look.TITLE, SHEET);
    canvas.row(HEAD, "", 24);
    kinds.forEach(kind -> draw(canvas, kind));
    return canvas.finish(new DrawnSheet.Setup(FIRST, 0, HEAD, HEAD), false);
  }

  private void draw(Canvas canvas, Kind kind) {
    int column = column(kind.code());
    canvas.width(column, 11);
    canvas.width(column + 1, 40);
    canvas.width(column + 2, 3);
    canvas.words(1, column, Look.ABOUT, kind.code().description());
    canvas.words(HEAD, column, Look.HEAD, "代码");
    canvas.words(HEAD, column + 1, Look.HEAD, "名称");
    int row = FIRST;
    for (Map.Entry<String, String> name : kind.names().entrySet()) {
      canvas.words(row, column, Look.LIVE_WORDS, name.getKey());
      canvas.words(row, column + 1, Look.LIVE_WORDS, name.getValue());
      row++;
    }
  }
}
