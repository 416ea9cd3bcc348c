package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.pack.Relation;

/** Draws relations, one a row: both sides, by how much they differ, whether it holds. */
final class RelationRows {

  static final int COLUMNS = 4;
  static final int VERDICT_WIDTH = 17;

  private final Desk desk;
  private final Canvas canvas;

  /** Column of the left side; the others follow. */
  private final int first;

  RelationRows(Desk desk, Canvas canvas, int first) {
    this.desk = desk;
    this.canvas = canvas;
    this.first = first;
  }

  void heads(int row) {
    String[] titles = {"左边", "右边", "相差", "结果"};
    for (int i = 0; i < COLUMNS; i++) {
      canvas.words(row, first + i, Look.HEAD, titles[i]);
      canvas.width(first + i, i == COLUMNS - 1 ? VERDICT_WIDTH : Inputs.MONEY_WIDTH);
    }
  }

  void draw(int row, Relation relation) {
    RelationFormulas formulas = new RelationFormulas(desk, relation);
    Look figure = formulas.isCount() ? Look.LIVE_COUNT : Look.LIVE_MONEY;
    String left = Area.inRow(row, first);
    String right = Area.inRow(row, first + 1);
    canvas.formula(row, first, figure, formulas.left());
    if (formulas.hasRight()) {
      canvas.formula(row, first + 1, figure, formulas.right());
    } else {
      canvas.words(row, first + 1, Look.NONE, "");
    }
    if (formulas.hasDifference()) {
      String verdict = Area.inRow(row, first + 3);
      String broken =
          "OR("
              + verdict
              + "="
              + Inputs.quoted(RelationFormulas.BROKEN)
              + ","
              + verdict
              + "="
              + Inputs.quoted(RelationFormulas.DOUBTFUL)
              + ")";
      canvas.formula(row, first + 2, figure, "IF(" + broken + "," + left + "-" + right + ",\"\")");
    } else {
      canvas.words(row, first + 2, Look.NONE, "");
    }
    Area verdict = Area.cell(canvas.name(), row, first + 3);
    canvas.formula(row, first + 3, Look.VERDICT, formulas.verdict(left, right));
    mark(verdict, RelationFormulas.BROKEN, Alarm.RED);
    mark(verdict, RelationFormulas.DOUBTFUL, Alarm.AMBER);
    mark(verdict, RelationFormulas.HOLDS, Alarm.GREEN);
  }

  private void mark(Area verdict, String words, Alarm alarm) {
    canvas.mark(verdict, verdict.here() + "=" + Inputs.quoted(words), alarm);
  }
}
