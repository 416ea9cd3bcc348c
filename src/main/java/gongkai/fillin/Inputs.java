package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.DrawnSheet.Rule;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.List;

/** How entries are drawn, and what may be filled in there. */
final class Inputs {

  /** More than any figure that the reader takes. */
  private static final long MOST = 999_999_999_999_999L;

  static final int MONEY_WIDTH = 17;

  private Inputs() {}

  static Look look(Schema schema) {
    return switch (schema.kind()) {
      case MONEY -> Look.MONEY;
      case COUNT, INTEGER -> Look.COUNT;
      case SCORE -> Look.SCORE;
      case SUBJECT -> Look.CODE;
      case WORDS -> Look.WORDS;
      default -> schema.choices().isEmpty() ? Look.WORDS : Look.CHOICE;
    };
  }

  /** The key of an entry in the hidden cells. */
  static String key(String path, Schema schema) {
    return isNumber(schema) ? Keys.FIGURE + path : path;
  }

  private static boolean isNumber(Schema schema) {
    return EntrySums.isFigure(schema) || schema.kind() == Kind.INTEGER;
  }

  /** Says what may be filled in, and marks a number that is a text. */
  static void rule(Canvas canvas, Area where, String title, Schema schema) {
    rule(canvas, where, title, schema, schema.description());
  }

  /** The same with other words about it. */
  static void rule(Canvas canvas, Area where, String title, Schema schema, String about) {
    canvas.rule(where, kind(schema), title, about);
    if (isNumber(schema)) {
      canvas.figures(where);
      canvas.mark(where, "ISTEXT(" + where.first() + ")", Alarm.AMBER);
    }
  }

  private static Rule.Kind kind(Schema schema) {
    if (isNumber(schema)) {
      long least = schema.minimum().orElse(-MOST);
      boolean whole = schema.kind() != Kind.MONEY && schema.kind() != Kind.SCORE;
      return new Rule.Number(whole, least, Math.min(MOST, schema.maximum()));
    }
    return schema.choices().isEmpty() ? new Rule.Anything() : new Rule.OneOf(schema.choices());
  }

  /** A text within a formula; a piece of a formula may have no more than 255 characters. */
  static String quoted(String text) {
    StringBuilder formula = new StringBuilder();
    for (int from = 0; from == 0 || from < text.length(); from += 200) {
      String piece = text.substring(from, Math.min(text.length(), from + 200));
      formula.append(formula.isEmpty() ? "" : "&");
      formula.append('"').append(piece.replace("\"", "\"\"")).append('"');
    }
    return formula.toString();
  }

  /** What all paths begin with, up to a {@code /}; empty if there is nothing. */
  static String common(List<String> paths) {
    String common = paths.isEmpty() ? "" : paths.get(0);
    for (String path : paths) {
      while (!common.isEmpty() && !path.startsWith(common + "/")) {
        common = common.contains("/") ? common.substring(0, common.lastIndexOf('/')) : "";
      }
    }
    return common;
  }

  /** Last key of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** About how high a row must be to show this text in a column of this width. */
  static double height(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int units = line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
      lines += Math.max(1, (int) Math.ceil(units / (width - 2.0)));
    }
    return Math.min(400, lines <= 1 ? 0 : 6 + 16.0 * lines);
  }
}
