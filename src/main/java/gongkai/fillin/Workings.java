package gongkai.fillin;

import gongkai.model.CellRef;
import gongkai.model.MoneyUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The hidden sheet on which figures are worked out, one a row, each once. */
final class Workings {

  static final String SHEET = "推算";

  /** How many decimals a figure may have in the unit of the workbook. */
  static final String DECIMALS = "'" + SHEET + "'!$C$2";

  /** By how much each printed figure may be off. */
  static final String TAIL = "'" + SHEET + "'!$C$3";

  /** How many figures are stated. */
  static final String STATED = "'" + SHEET + "'!$C$4";

  private static final int FIRST = 5;
  private static final int NAMES = 0;
  private static final int DERIVED = 1;
  private static final int VALUES = 2;

  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final List<Working> workings = new ArrayList<>();

  /**
   * A figure.
   *
   * @param name what it is
   * @param formula how it comes about
   * @param cell of a public table that it is
   */
  private record Working(String name, String formula, Optional<CellRef> cell) {}

  /** Where this figure is worked out; the formula may use others, but not itself. */
  String address(String name, Optional<CellRef> cell, Supplier<String> formula) {
    Integer known = rows.get(name);
    if (known == null) {
      String text = formula.get();
      known = FIRST + workings.size();
      rows.put(name, known);
      workings.add(new Working(name, text, cell));
    }
    return Area.cell(SHEET, known, VALUES).anywhere();
  }

  /** Draws all that was asked for. */
  DrawnSheet draw(String unit, Optional<StatedFormulas> stated) {
    Canvas canvas = new Canvas(SHEET);
    canvas.width(NAMES, 30);
    canvas.width(DERIVED, 18);
    canvas.width(VALUES, 18);
    canvas.words(0, NAMES, Look.HEAD, "数");
    canvas.words(0, DERIVED, Look.HEAD, "由填的数推算");
    canvas.words(0, VALUES, Look.HEAD, "取用");
    String isWan = unit + "=\"" + MoneyUnit.WAN.label() + "\"";
    canvas.words(1, NAMES, Look.LABEL, "小数位数");
    canvas.formula(1, VALUES, Look.LIVE_COUNT, "IF(" + isWan + ",6,2)");
    canvas.words(2, NAMES, Look.LABEL, "尾数");
    canvas.formula(2, VALUES, Look.LIVE_WORDS, "IF(" + isWan + ",0.005,0)");
    canvas.words(3, NAMES, Look.LABEL, "列示数个数");
    canvas.formula(3, VALUES, Look.LIVE_COUNT, stated.map(StatedFormulas::count).orElse("0"));
    for (int i = 0; i < workings.size(); i++) {
      draw(canvas, FIRST + i, workings.get(i), stated);
    }
    return canvas.finish(new DrawnSheet.Setup(1, 1, 0, 0), true);
  }

  private static void draw(
      Canvas canvas, int row, Working working, Optional<StatedFormulas> stated) {
    canvas.words(row, NAMES, Look.LABEL, working.name());
    if (working.cell().isEmpty()) {
      canvas.formula(row, VALUES, Look.LIVE_MONEY, working.formula());
      return;
    }
    canvas.formula(row, DERIVED, Look.LIVE_MONEY, working.formula());
    String derived = Area.cell(SHEET, row, DERIVED).here();
    CellRef cell = working.cell().get();
    List<String> formulas = stated.map(figures -> figures.of(cell)).orElse(List.of());
    String value = derived;
    int column = VALUES + formulas.size();
    for (int i = formulas.size() - 2; i >= 0; i -= 2) {
      canvas.formula(row, column, Look.LIVE_MONEY, formulas.get(i + 1));
      canvas.formula(row, column - 1, Look.LIVE_COUNT, formulas.get(i));
      String sum = Area.cell(SHEET, row, column).here();
      String count = Area.cell(SHEET, row, column - 1).here();
      value = "IF(" + count + ">0," + sum + "/" + count + "," + value + ")";
      column -= 2;
    }
    canvas.formula(row, VALUES, Look.LIVE_MONEY, value);
  }
}
