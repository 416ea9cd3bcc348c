package gongkai.fillin;

import gongkai.fillin.Formulas.Row;
import gongkai.finding.Severity;
import gongkai.pack.Pack;
import gongkai.pack.Relation;
import gongkai.pack.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Both sides of a relation and whether it holds, as formulas. */
final class RelationFormulas {

  static final String HOLDS = "√";
  static final String BROKEN = "× 不符";
  static final String DOUBTFUL = "！看一看";

  private final Pack pack;
  private final Formulas formulas;
  private final Slots slots;
  private final Relation relation;

  RelationFormulas(Desk desk, Relation relation) {
    this.pack = desk.pack();
    this.formulas = desk.formulas();
    this.slots = desk.slots();
    this.relation = relation;
  }

  boolean hasRight() {
    return relation.kind().sides() == 2;
  }

  String left() {
    return formulas.terms(relation.left(), Row.NONE);
  }

  String right() {
    return formulas.terms(relation.right(), Row.NONE);
  }

  boolean isCount() {
    return formulas.isCount(relation.left().parts().get(0).ref());
  }

  /** Whether the amount by which both sides differ means something. */
  boolean hasDifference() {
    return switch (relation.kind()) {
      case SAME, SUM, AT_MOST -> true;
      default -> false;
    };
  }

  /** The verdict, from the cells in which both sides stand. */
  String verdict(String left, String right) {
    String broken = relation.severity() == Severity.ERROR ? BROKEN : DOUBTFUL;
    String text =
        "IF(" + holds(left, right) + ",\"" + HOLDS + "\"," + unlessExplained(broken) + ")";
    if (!relation.when().filled().isEmpty()) {
      text = "IF(" + blank(relation.when().filled()) + ",\"不适用\"," + text + ")";
    }
    if (!relation.when().absent().isEmpty()) {
      text = "IF(" + absent() + ",\"不适用\"," + text + ")";
    }
    String blank = "AND(" + left + "=0" + (hasRight() ? "," + right + "=0" : "") + ")";
    text = "IF(" + blank + ",\"\"," + text + ")";
    return relation.when().known().isEmpty()
        ? text
        : "IF(" + blank(relation.when().known()) + ",\"没有填，不核对\"," + text + ")";
  }

  private String unlessExplained(String broken) {
    String explained = relation.when().explained();
    return explained.isEmpty()
        ? "\"" + broken + "\""
        : "IF(" + slots.get(explained).anywhere() + "=\"\",\"" + broken + "\",\"已说明\")";
  }

  private String absent() {
    List<String> conditions = new ArrayList<>();
    for (Terms terms : relation.when().absent()) {
      conditions.add(Formulas.isNotZero(formulas.terms(terms, Row.NONE)));
    }
    return "OR(" + String.join(",", conditions) + ")";
  }

  /** Whether one of these entries is blank; a figure of the text never is. */
  private String blank(List<String> entries) {
    return entries.stream()
        .map(path -> slots.find(path).map(area -> area.anywhere() + "=\"\"").orElse("FALSE"))
        .collect(Collectors.joining(",", "OR(", ")"));
  }

  private String holds(String left, String right) {
    String off = rounded("(" + left + "-" + right + ")");
    return switch (relation.kind()) {
      case SAME -> off + "=0";
      case SUM -> isCount() ? off + "=0" : "ABS(" + off + ")<=" + tolerance();
      case AT_MOST -> off + "<=0";
      case BOTH -> "(" + rounded(left) + "=0)=(" + rounded(right) + "=0)";
      case IMPLIES -> "OR(" + rounded(left) + "=0," + rounded(right) + "<>0)";
      case NOT_NEGATIVE -> rounded(left) + ">=0";
      case ZERO -> rounded(left) + "=0";
    };
  }

  private static String rounded(String formula) {
    return "ROUND(" + formula + "," + Workings.DECIMALS + ")";
  }

  /** 0.005 of each printed figure and of the sum; nothing in 元. */
  private String tolerance() {
    return Workings.TAIL + "*" + (relation.left().parts().size() + 1);
  }

  /** Whether it can only fail if figures are stated: both sides are made of the same entries. */
  boolean isIdentity() {
    return hasRight() && new Makings(pack).same(relation.left(), relation.right());
  }
}
