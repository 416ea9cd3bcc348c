package gongkai.layout;

import gongkai.document.Block;
import gongkai.document.DocumentInfo;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.StyleSheet;
import gongkai.font.FontLibrary;
import gongkai.layout.PagedDocument.Page;
import gongkai.pack.PackLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out small documents with the project's fonts and the styles of 山西 2024, for tests. */
public final class Layouts {

  public static final StyleSheet STYLES =
      PackLoader.load(Path.of("templates/shanxi-2024")).styles();

  public static final FontLibrary FONTS = FontLibrary.open(List.of(Path.of("fonts")));

  private Layouts() {}

  public static PagedDocument layOut(ReportDocument document) {
    return new Typesetter(FONTS).typeset(document, STYLES);
  }

  /** A document of one section. */
  public static ReportDocument document(String page, List<? extends Block> blocks) {
    return document(List.of(new Section(page, Numbering.RESTART, new ArrayList<>(blocks))));
  }

  static ReportDocument document(List<Section> sections) {
    return new ReportDocument(new DocumentInfo("题", "单位", "", "zh-CN"), Optional.empty(), sections);
  }

  /** So many one-line paragraphs. */
  static List<Block> lines(int count) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(new Paragraph("正文", "第" + (i + 1) + "行"));
    }
    return blocks;
  }

  /** The text of a page, line by line in the order of the marks, without artifacts. */
  public static List<String> text(Page page) {
    List<String> lines = new ArrayList<>();
    double y = Double.NaN;
    for (Mark mark : page.marks()) {
      if (mark instanceof Mark.Run run && !run.artifact()) {
        if (run.y() == y) {
          int last = lines.size() - 1;
          lines.set(last, lines.get(last) + run.text());
        } else {
          lines.add(run.text());
        }
        y = run.y();
      }
    }
    return lines;
  }

  static List<Mark.Run> runs(Page page) {
    return page.marks().stream()
        .filter(Mark.Run.class::isInstance)
        .map(Mark.Run.class::cast)
        .toList();
  }

  /** Right end of a run; a closing mark may stick out by its empty half. */
  static double rightEnd(Mark.Run run) {
    double units = run.text().codePoints().map(run.font()::advance).sum();
    int last = run.text().codePointBefore(run.text().length());
    double half = CharacterKind.is(last, CharacterKind.HALF) ? run.font().advance(last) / 2.0 : 0;
    int gaps = run.text().codePointCount(0, run.text().length()) - 1;
    return run.x() + (units - half) * run.size() / 1000 + gaps * run.spacing();
  }
}
