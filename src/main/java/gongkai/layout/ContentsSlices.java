package gongkai.layout;

import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.TextStyle;
import gongkai.layout.PagedDocument.HeadingPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a table of contents. The page numbers come last: their room is the same for all, so they
 * are filled in when every heading has its page.
 */
final class ContentsSlices {

  private static final String WIDEST_NUMBER = "000";
  private static final String DOT = ".";

  /** Distance of leader dots, and their distance from text and number, in em. */
  private static final double PITCH = 0.4;

  private final TextSettings settings;
  private final MissingGlyphs missing;
  private final List<Slot> slots = new ArrayList<>();

  ContentsSlices(TextSettings settings, MissingGlyphs missing) {
    this.settings = settings;
    this.missing = missing;
  }

  /** The place of a page number not yet known. */
  private record Slot(
      PageDraft page,
      int mark,
      double textEnd,
      double right,
      double y,
      int heading,
      TextSetting setting) {}

  List<Slice> contents(Contents contents, List<Heading> headings, double room) {
    List<Slice> slices = new ArrayList<>();
    for (int index : contents.entries(headings)) {
      Heading heading = headings.get(index);
      TextSetting setting = settings.get(contents.stylePrefix() + heading.level());
      slices.addAll(entry(setting, heading.contentsText(), index, room));
    }
    return slices;
  }

  private List<Slice> entry(TextSetting setting, String text, int heading, double room) {
    TextStyle style = setting.style();
    Glyphs glyphs = Glyphs.measure(text, setting.fonts(), missing);
    double reserved = width(setting, WIDEST_NUMBER) + 2 * PITCH * style.size();
    List<Line> lines = setting.lines(glyphs, room - reserved);
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      slices.add(
          new Slice(
              i == 0 ? style.before() : 0,
              style.leading(),
              last ? style.after() : 0,
              !last || style.keepWithNext(),
              painter(new EntryLine(setting, glyphs, lines.get(i), i == 0, last, heading), room)));
    }
    return slices;
  }

  /** One line of an entry. */
  private record EntryLine(
      TextSetting setting, Glyphs glyphs, Line line, boolean first, boolean last, int heading) {

    double indent() {
      TextStyle style = setting.style();
      return (first ? style.indent() : style.hanging()) * style.size();
    }
  }

  private Slice.Painter painter(EntryLine entry, double room) {
    TextStyle style = entry.setting().style();
    return (page, top) -> {
      double x = page.left() + entry.indent();
      double y = top - entry.setting().baseline();
      new LinePainter(entry.glyphs(), style.size(), false)
          .paint(page.marks(), entry.line(), x, y, 0);
      if (entry.last()) {
        double end = x + entry.setting().points(entry.line().width());
        double right = page.left() + room;
        int mark = page.marks().size();
        slots.add(new Slot(page, mark, end, right, y, entry.heading(), entry.setting()));
      }
      double low = top - style.leading();
      page.marks().add(new Mark.Link(page.left(), low, room, style.leading(), entry.heading()));
    };
  }

  /** Puts leaders and page numbers into the finished pages. */
  void fill(List<HeadingPlace> places) {
    for (int i = slots.size() - 1; i >= 0; i--) { // backwards, so that marks keep their index
      Slot slot = slots.get(i);
      int number = places.get(slot.heading()).number();
      if (number > 0) {
        slot.page().marks().addAll(slot.mark(), leaderAndNumber(slot, number));
      }
    }
  }

  private List<Mark> leaderAndNumber(Slot slot, int number) {
    List<Mark> marks = new ArrayList<>();
    TextSetting setting = slot.setting();
    double size = setting.style().size();
    String digits = Integer.toString(number);
    double numberX = slot.right() - width(setting, digits);
    double pitch = PITCH * size;
    // Counted from the right margin, so that the dots of all lines stand below each other.
    int nearest = (int) Math.ceil((slot.right() - numberX) / pitch + 1);
    int farthest = (int) Math.floor((slot.right() - slot.textEnd()) / pitch - 0.5);
    int dots = farthest - nearest + 1;
    if (dots > 0) {
      Glyphs dot = Glyphs.measure(DOT, setting.fonts(), missing);
      double x = slot.right() - farthest * pitch;
      double spacing = pitch - setting.points(dot.width());
      marks.add(new Mark.Run(x, slot.y(), dot.font(0), size, spacing, DOT.repeat(dots), true));
    }
    Glyphs glyphs = Glyphs.measure(digits, setting.fonts(), missing);
    Line line = new Line(0, glyphs.count(), glyphs.width());
    new LinePainter(glyphs, size, false).paint(marks, line, numberX, slot.y(), 0);
    return marks;
  }

  private double width(TextSetting setting, String text) {
    return setting.points(Glyphs.measure(text, setting.fonts(), missing).width());
  }
}
