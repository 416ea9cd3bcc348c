package gongkai.layout;

import gongkai.document.PageStyle;
import gongkai.font.FontFile;
import java.util.Optional;

/** The words across every page of a draft. */
final class Watermark {

  /** The text style it is set in. */
  static final String STYLE = "水印";

  /** Longest part of a page's diagonal that it takes. */
  private static final double LENGTH = 0.7;

  /** Distance of the middle of the letters from the baseline, in em. */
  private static final double MIDDLE = 0.38;

  private final TextSetting setting;
  private final String text;
  private final Optional<FontFile> font;

  private Watermark(TextSetting setting, String text, Optional<FontFile> font) {
    this.setting = setting;
    this.text = text;
    this.font = font;
  }

  /** The watermark with these words, set in one font that has them all. */
  static Watermark of(String text, TextSettings settings, MissingGlyphs missing) {
    TextSetting setting = settings.get(STYLE);
    Optional<FontFile> font =
        setting.fonts().fonts().stream()
            .filter(candidate -> text.codePoints().allMatch(candidate::has))
            .findFirst();
    FontFile own = setting.fonts().fonts().get(0);
    for (int i = 0; font.isEmpty() && i < text.length(); i++) {
      if (!own.has(text.codePointAt(i)) && !Character.isLowSurrogate(text.charAt(i))) {
        missing.add(text.codePointAt(i), text, i);
      }
    }
    return new Watermark(setting, text, font);
  }

  /** The mark for a page of this set-up, centred along its diagonal. */
  Optional<Mark> on(PageStyle page) {
    return font.map(
        one -> {
          double width = text.codePoints().map(one::advance).sum() / 1000.0;
          double diagonal = Math.hypot(page.width(), page.height());
          double angle = Math.atan2(page.height(), page.width());
          double size = Math.min(setting.style().size(), LENGTH * diagonal / width);
          double half = width * size / 2;
          double sink = size * MIDDLE;
          double x = page.width() / 2 - half * Math.cos(angle) + sink * Math.sin(angle);
          double y = page.height() / 2 - half * Math.sin(angle) - sink * Math.cos(angle);
          return new Mark.Watermark(x, y, Math.toDegrees(angle), one, size, text);
        });
  }
}
