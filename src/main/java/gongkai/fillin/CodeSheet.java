package gongkai.fillin;

import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheet of 科目: for each kind of code that a list takes, the codes with their names. */
final class CodeSheet {

  static final String SHEET = "科目目录";

  private static final int HEAD = 2;
  private static final int FIRST = 3;

  /** Codes with names, by what may be filled in. */
  private final Map<Schema, Map<String, String>> kinds = new LinkedHashMap<>();

  CodeSheet(Pack pack) {
    pack.schema().leaves("").values().stream()
        .filter(leaf -> leaf.kind() == Kind.ROWS)
        .map(Schema::item)
        .filter(item -> ListColumn.of(item, Map.of()).get(1).look() == Look.NAME)
        .flatMap(item -> item.child(Schema.SUBJECT_KEY).stream())
        .forEach(code -> kinds.computeIfAbsent(code, kind -> names(pack, kind)));
  }

  private static Map<String, String> names(Pack pack, Schema code) {
    Map<String, String> names = new LinkedHashMap<>();
    pack.catalogues()
        .get(code.catalogue())
        .names()
        .forEach(
            (subject, name) -> {
              if (subject.matches(code.pattern())) {
                names.put(subject, name);
              }
            });
    return names;
  }

  private int column(Schema code) {
    return Canvas.LEFT + 3 * List.copyOf(kinds.keySet()).indexOf(code);
  }

  /** The codes of this kind. */
  Area codes(Schema code) {
    int last = FIRST + Math.max(1, kinds.get(code).size()) - 1;
    return new Area(SHEET, FIRST, last, column(code));
  }

  /** The name of the code that stands in a cell; empty if there is none. */
  String nameOf(String cell, Schema code) {
    Area codes = codes(code);
    Area names = new Area(SHEET, codes.top(), codes.bottom(), codes.column() + 1);
    String both =
        codes.anywhere().replaceFirst(":.*", "") + ":" + names.here().replaceFirst(".*:", "");
    return "IF("
        + cell
        + "=\"\",\"\",IFERROR(VLOOKUP(TRIM("
        + cell
        + "),"
        + both
        + ",2,FALSE),\"\"))";
  }

  DrawnSheet draw() {
    Canvas canvas = new Canvas(SHEET);
    canvas.width(Canvas.KEYS, 2);
    canvas.row(0, "", 30);
    canvas.words(0, Canvas.LEFT, Look.TITLE, SHEET);
    canvas.row(HEAD, "", 24);
    kinds.forEach((code, names) -> draw(canvas, code, names));
    return canvas.finish(new DrawnSheet.Setup(FIRST, 0, HEAD, HEAD, true), false);
  }

  private void draw(Canvas canvas, Schema code, Map<String, String> names) {
    int column = column(code);
    canvas.width(column, 11);
    canvas.width(column + 1, 40);
    canvas.width(column + 2, 3);
    canvas.words(1, column, Look.ABOUT, code.description());
    canvas.words(HEAD, column, Look.HEAD, "代码");
    canvas.words(HEAD, column + 1, Look.HEAD, "名称");
    int row = FIRST;
    for (Map.Entry<String, String> name : names.entrySet()) {
      canvas.words(row, column, Look.LIVE_WORDS, name.getKey());
      canvas.words(row, column + 1, Look.LIVE_WORDS, name.getValue());
      row++;
    }
  }
}
