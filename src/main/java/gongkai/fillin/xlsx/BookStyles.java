package gongkai.fillin.xlsx;

import gongkai.fillin.Look;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: what is to be filled in is light yellow, what works itself out is grey. */
final class BookStyles {

  private static final String FONT = "微软雅黑";
  private static final String INPUT = "FFF8DC";
  private static final String LIVE = "F2F2F2";
  private static final String HEAD = "DCE6F1";
  private static final String NONE = "E4E4E4";
  private static final String DARK = "1F3864";
  private static final String GREY = "7F7F7F";
  private static final String LINE = "BFBFBF";
  private static final String MONEY = "#,##0.00";

  private final XSSFWorkbook book;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
  private final XSSFCellStyle hidden;

  BookStyles(XSSFWorkbook book) {
    this.book = book;
    XSSFFont normal = book.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints((short) 10);
    for (Look look : Look.values()) {
      styles.put(look, make(look));
    }
    hidden = style(GREY, 9, false);
  }

  XSSFCellStyle of(Look look) {
    return styles.get(look);
  }

  /** The same for a text that Excel would else take for a formula when somebody edits it. */
  XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        key -> {
          XSSFCellStyle style = make(key);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** For what only the reader sees. */
  XSSFCellStyle hidden() {
    return hidden;
  }

  private XSSFCellStyle make(Look look) {
    return switch (look) {
      case TITLE -> style(DARK, 18, true);
      case HEADING -> filled(style(DARK, 12, true), "FFFFFF");
      case STATUS -> style("000000", 10, false);
      case ABOUT -> style(GREY, 9, false);
      case HEAD -> head();
      case LABEL -> wrapped(left(lined(filled(style("000000", 10, false), "FFFFFF"))));
      case HINT -> left(style(GREY, 9, false));
      case LONG_HINT -> wrapped(left(style(GREY, 9, false)));
      case LINK -> link();
      case TEXT -> wrapped(left(style("000000", 10, false)));
      case END -> left(filled(style(GREY, 9, false), LIVE));
      case NONE -> lined(filled(style(GREY, 10, false), NONE));
      case VERDICT -> centred(lined(filled(style("000000", 10, true), LIVE)));
      case MONEY, COUNT, FORM_MONEY, FORM_COUNT, CHOICE, CODE, WORDS, NAME -> input(look);
      case LIVE_MONEY, LIVE_COUNT, FORM_LIVE_MONEY, FORM_LIVE_COUNT, LIVE_WORDS -> live(look);
    };
  }

  private XSSFCellStyle input(Look look) {
    XSSFCellStyle style = lined(filled(style("000000", 10, false), INPUT));
    style.setLocked(false);
    switch (look) {
      case MONEY -> number(style, MONEY);
      case COUNT -> number(style, "0");
      case FORM_MONEY -> format(left(style), MONEY);
      case FORM_COUNT -> format(left(style), "0");
      case WORDS, NAME, CHOICE -> format(wrapped(left(style)), "@");
      default -> format(centred(style), "@");
    }
    // A looked-up name is a formula until somebody writes over it; as a text it would stay one.
    if (look == Look.NAME) {
      format(style, "General");
    }
    return style;
  }

  private XSSFCellStyle live(Look look) {
    XSSFCellStyle style = lined(filled(style("404040", 10, false), LIVE));
    switch (look) {
      case LIVE_MONEY -> number(style, MONEY);
      case LIVE_COUNT -> number(style, "0");
      case FORM_LIVE_MONEY -> format(left(style), MONEY);
      case FORM_LIVE_COUNT -> format(left(style), "0");
      default -> wrapped(left(style));
    }
    return style;
  }

  private XSSFCellStyle head() {
    XSSFCellStyle style = centred(lined(filled(style(DARK, 10, true), HEAD)));
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle link() {
    XSSFCellStyle style = style("0563C1", 10, false);
    XSSFFont font = font("0563C1", 10, false);
    font.setUnderline(XSSFFont.U_SINGLE);
    style.setFont(font);
    return style;
  }

  private XSSFCellStyle style(String colour, int size, boolean bold) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(colour, size, bold));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  private XSSFFont font(String colour, int size, boolean bold) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setColor(colour(colour));
    return font;
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(java.util.HexFormat.of().parseHex(hex));
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle lined(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private static XSSFCellStyle left(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private static XSSFCellStyle centred(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.CENTER);
    return style;
  }

  private void number(XSSFCellStyle style, String format) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    format(style, format);
  }

  private XSSFCellStyle format(XSSFCellStyle style, String format) {
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
