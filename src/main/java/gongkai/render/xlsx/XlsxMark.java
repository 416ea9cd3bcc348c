package gongkai.render.xlsx;

import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import gongkai.render.xlsx.XlsxFormat.Fit;
import gongkai.render.xlsx.XlsxFormat.Font;

/**
 * The words on a draft: on the screen the first row of a sheet, on paper the header of each page.
 *
 * @param words of the watermark
 * @param font in which they are set
 */
record XlsxMark(String words, Font font) {

  /** The text style that the words have everywhere. */
  private static final String STYLE = "水印";

  private static final double LARGEST = 22;
  private static final String COLOUR = "808080";

  static XlsxMark of(String words, XlsxStyles styles) {
    TextStyle style = styles.sheet().text(STYLE);
    Font own = styles.font(style, Math.min(style.size(), LARGEST));
    return new XlsxMark(words, new Font(own.name(), own.size(), own.bold(), COLOUR));
  }

  XlsxFormat format() {
    return new XlsxFormat(font, "", Align.CENTER, 0, Fit.SHRINK, XlsxFormat.numberFor(words));
  }

  /** The words in the language of headers; the blank keeps size and words apart. */
  String header() {
    String weight = font.bold() ? "Bold" : "Regular";
    return "&C&\""
        + font.name()
        + ","
        + weight
        + "\"&K"
        + COLOUR
        + "&"
        + Math.round(font.size())
        + " "
        + words.replace("&", "&&");
  }
}
