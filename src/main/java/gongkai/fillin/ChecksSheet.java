package gongkai.fillin;

import gongkai.pack.Relation;
import java.util.List;

/** The sheet on which all relations stand that can fail and go for the whole report. */
final class ChecksSheet {

  static final String SHEET = "核对";

  private static final int WORDS = Canvas.LEFT + 1;
  private static final int FIRST = Canvas.LEFT + 2;
  private static final int ADVICE = FIRST + RelationRows.COLUMNS;
  private static final int TITLE = 1;
  private static final int STATUS = 2;
  private static final int HEAD = 4;
  private static final int ADVICE_WIDTH = 56;
  private static final int WORDS_WIDTH = 52;

  private final Desk desk;
  private final List<Relation> relations;

  ChecksSheet(Desk desk) {
    this.desk = desk;
    this.relations =
        desk.pack().relations().stream()
            .filter(relation -> isSingle(relation.each()))
            .filter(relation -> !new RelationFormulas(desk, relation).isIdentity())
            .toList();
  }

  private static boolean isSingle(Relation.Each each) {
    return each.tables().isEmpty() && each.lines().isEmpty() && each.columns().isEmpty();
  }

  private Area verdicts() {
    return new Area(SHEET, HEAD + 1, HEAD + relations.size(), ADVICE - 1);
  }

  /** How many do not hold, as a formula. */
  String broken() {
    return count(RelationFormulas.BROKEN);
  }

  /** How many a person should look at, as a formula. */
  String doubtful() {
    return count(RelationFormulas.DOUBTFUL);
  }

  private String count(String words) {
    return "COUNTIF(" + verdicts().anywhere() + "," + Inputs.quoted(words) + ")";
  }

  DrawnSheet draw() {
    Canvas canvas = new Canvas(SHEET);
    canvas.width(Canvas.KEYS, 2);
    canvas.width(Canvas.LEFT, 16);
    canvas.width(WORDS, WORDS_WIDTH);
    canvas.width(ADVICE, ADVICE_WIDTH);
    canvas.row(TITLE, "", 34);
    canvas.words(TITLE, Canvas.LEFT, Look.TITLE, SHEET);
    canvas.link(STATUS, Canvas.LEFT, "返回封面", Cover.SHEET);
    canvas.words(STATUS, WORDS, Look.ABOUT, "都自动算出，不用填。按科目逐个核对的、按数的合理核对的，用 gongkai check 看。");
    RelationRows rows = new RelationRows(desk, canvas, FIRST);
    canvas.row(HEAD, "", 24);
    canvas.words(HEAD, Canvas.LEFT, Look.HEAD, "编号");
    canvas.words(HEAD, WORDS, Look.HEAD, "关系");
    rows.heads(HEAD);
    canvas.words(HEAD, ADVICE, Look.HEAD, "不符时怎么办");
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      int row = HEAD + 1 + i;
      double height =
          Math.max(
              Inputs.height(relation.formula(), WORDS_WIDTH),
              Inputs.height(relation.advice(), ADVICE_WIDTH));
      canvas.row(row, "", height);
      canvas.words(row, Canvas.LEFT, Look.LIVE_WORDS, relation.id());
      canvas.words(row, WORDS, Look.LIVE_WORDS, relation.formula());
      rows.draw(row, relation);
      canvas.words(row, ADVICE, Look.LIVE_WORDS, relation.advice());
    }
    return canvas.finish(new DrawnSheet.Setup(HEAD + 1, 2, HEAD, HEAD), false);
  }
}
