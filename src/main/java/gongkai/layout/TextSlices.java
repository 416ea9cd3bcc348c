package gongkai.layout;

import gongkai.document.SpreadLine;
import gongkai.document.TextStyle;
import gongkai.document.TextStyle.Align;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs, headings and spread lines into slices of one line each. */
final class TextSlices {

  /** Least room, in em, between the parts of a spread line. */
  private static final double GAP = 1;

  private final TextSettings settings;
  private final MissingGlyphs missing;
  private final double room;

  TextSlices(TextSettings settings, MissingGlyphs missing, double room) {
    this.settings = settings;
    this.missing = missing;
    this.room = room;
  }

  List<Slice> paragraph(String styleName, String text) {
    TextSetting setting = settings.get(styleName);
    Glyphs glyphs = Glyphs.measure(text, setting.fonts(), missing);
    List<Line> lines = setting.lines(glyphs, room);
    List<Slice.Painter> painters = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      double indent = (i == 0 ? setting.style().indent() : setting.style().hanging());
      painters.add(
          linePainter(setting, glyphs, lines.get(i), indent * setting.style().size(), last));
    }
    return slices(setting.style(), painters);
  }

  private Slice.Painter linePainter(
      TextSetting setting, Glyphs glyphs, Line line, double indent, boolean last) {
    TextStyle style = setting.style();
    double own = room - (style.align() == Align.CENTER ? 0 : indent);
    double width = setting.points(line.width());
    double left = room - own + TextSetting.left(style.align(), own, width);
    boolean stretch = style.align() == Align.JUSTIFY && (!last || width > own);
    double spare = stretch ? own - width : 0;
    LinePainter painter = new LinePainter(glyphs, style.size(), false);
    return (page, top) ->
        painter.paint(page.marks(), line, page.left() + left, top - setting.baseline(), spare);
  }

  /** Ties the lines so that neither the first nor the last one stands alone. */
  private static List<Slice> slices(TextStyle style, List<Slice.Painter> painters) {
    List<Slice> slices = new ArrayList<>();
    int last = painters.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean whole = style.keepWithNext() || style.keepWithPrevious();
      boolean bound = i == last ? style.keepWithNext() : whole || i == 0 || i == last - 1;
      double before = i == 0 ? style.before() : 0;
      double after = i == last ? style.after() : 0;
      slices.add(new Slice(before, style.leading(), after, bound, painters.get(i)));
    }
    return slices;
  }

  List<Slice> spread(SpreadLine block) {
    TextSetting setting = settings.get(block.style());
    Glyphs left = Glyphs.measure(block.left(), setting.fonts(), missing);
    Glyphs middle = Glyphs.measure(block.middle(), setting.fonts(), missing);
    Glyphs right = Glyphs.measure(block.right(), setting.fonts(), missing);
    double middleWidth = setting.points(middle.width());
    double rightX = room - setting.points(right.width());
    double gap = GAP * setting.style().size();
    double farthest = rightX - (middle.count() > 0 ? gap + middleWidth : 0);
    double wished = Math.max((room - middleWidth) / 2, setting.points(left.width()) + gap);
    double middleX = Math.min(wished, farthest);
    double leftRoom = (middle.count() > 0 ? middleX : rightX) - gap;
    List<Line> lines =
        new LineBreaker(left).lines(setting.units(leftRoom), setting.units(leftRoom), false);
    List<Slice.Painter> painters = new ArrayList<>();
    lines.forEach(line -> painters.add(linePainter(setting, left, line, 0, true)));
    Slice.Painter lastOfLeft = painters.remove(painters.size() - 1);
    painters.add(
        (page, top) -> {
          lastOfLeft.paint(page, top);
          paintAt(setting, middle, page, middleX, top);
          paintAt(setting, right, page, rightX, top);
        });
    return slices(setting.style(), painters);
  }

  private static void paintAt(
      TextSetting setting, Glyphs glyphs, PageDraft page, double x, double top) {
    Line line = new Line(0, glyphs.count(), glyphs.width());
    new LinePainter(glyphs, setting.style().size(), false)
        .paint(page.marks(), line, page.left() + x, top - setting.baseline(), 0);
  }
}
