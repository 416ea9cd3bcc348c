package gongkai.render.pdf;

import gongkai.document.Block;
import gongkai.document.DocumentInfo;
import gongkai.document.Heading;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.StyleSheet;
import gongkai.font.FontFile;
import gongkai.layout.Mark;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import gongkai.layout.PagedDocument.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report of five pages as the layout would hand it over: cover, contents, two pages upright with
 * a page lying on its side between them.
 */
final class SampleReport {

  static final String TITLE = "某某县<教育局>2024年度部门决算公开 & 说明";

  private static final FontFile SONG = TestFonts.song();
  private static final FontFile BOLD = TestFonts.bold();

  private final Optional<String> watermark;
  private final List<List<Mark>> marks = new ArrayList<>();

  private SampleReport(Optional<String> watermark) {
    this.watermark = watermark;
    for (int i = 0; i < 5; i++) {
      marks.add(new ArrayList<>());
      watermark.ifPresent(words -> add(marks.size() - 1, watermark(words)));
    }
    add(0, run(BOLD, 150, 600, 22, "某某县教育局"));
    add(0, run(BOLD, 150, 560, 22, "2024年度部门决算公开"));
    add(1, run(SONG, 90, 700, 16, "第一部分 概况"));
    add(1, new Mark.Link(90, 695, 400, 20, 0));
    add(1, run(SONG, 90, 670, 16, "一、收入支出决算总表"));
    add(1, new Mark.Link(90, 665, 400, 20, 2));
    add(2, run(BOLD, 90, 750, 16, "第一部分 概况"));
    add(2, run(SONG, 122, 700, 16, "一、主要职责"));
    // The second half stands left of the first: what counts is the order of the marks.
    add(2, new Mark.Run(300, 650, SONG, 16, 0.37, "贯彻执行国家", false));
    add(2, new Mark.Run(90, 622, SONG, 16, 0.37, "教育方针，𡐓村𬭚材。", false));
    add(3, run(BOLD, 300, 540, 16, "收入支出决算总表"));
    add(3, new Mark.Run(90, 500, SONG, 10, 0, "重复的表头", true));
    add(3, new Mark.Rule(80, 520, 760, 520, 0.5));
    add(3, new Mark.Rule(80, 490, 760, 490, 0.5));
    add(3, new Mark.Rule(80, 490, 80, 520, 1.5));
    add(3, run(SONG, 90, 470, 10, "250.70"));
    add(4, run(BOLD, 90, 750, 16, "第二部分 说明"));
    add(4, run(SONG, 90, 700, 16, "本年收入合计1,234.56万元。"));
    for (int i = 2; i < 5; i++) {
      add(i, new Mark.Run(290, 40, SONG, 12, 0, "— " + (i - 1) + " —", true));
    }
  }

  /** Writes the draft to a file, so that a test can have it from another process. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), draft().render());
  }

  static SampleReport published() {
    return new SampleReport(Optional.empty());
  }

  static SampleReport draft() {
    return new SampleReport(Optional.of("草稿"));
  }

  /** With one more mark on the last page. */
  SampleReport with(Mark mark) {
    add(4, mark);
    return this;
  }

  /** Without the marks of a page, but for its watermark. */
  SampleReport emptied(int page) {
    marks.get(page).removeIf(mark -> !(mark instanceof Mark.Watermark));
    return this;
  }

  /** Without the watermark of a page. */
  SampleReport unmarked(int page) {
    marks.get(page).removeIf(Mark.Watermark.class::isInstance);
    return this;
  }

  byte[] render() {
    return render(new PdfRenderer());
  }

  byte[] render(PdfRenderer renderer) {
    StyleSheet styles = new StyleSheet(Map.of(), List.of(), Map.of(), Map.of(), Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.write(document(), styles, pages(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private ReportDocument document() {
    List<Block> blocks =
        List.of(
            new Heading("一级", 1, "第一部分 概况", "第一部分 概况"),
            new Heading("二级", 2, "一、主要职责", "一、主要职责"),
            new Heading("表题", 2, "收入支出决算总表", "一、收入支出决算总表"),
            new Heading("一级", 1, "第二部分 说明", "第二部分 说明"));
    return new ReportDocument(
        new DocumentInfo(TITLE, "某某县教育局", "部门决算公开", "zh-CN"),
        watermark,
        List.of(new Section("正文", Section.Numbering.RESTART, blocks)));
  }

  private PagedDocument pages() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      boolean lying = i == 3;
      pages.add(
          new Page(
              lying ? 841.89 : 595.28, lying ? 595.28 : 841.89, Math.max(0, i - 1), marks.get(i)));
    }
    List<HeadingPlace> places =
        List.of(
            new HeadingPlace(2, 1, 768, Start.FLOWING),
            new HeadingPlace(2, 1, 718, Start.FLOWING),
            new HeadingPlace(3, 2, 558, Start.FLOWING),
            new HeadingPlace(4, 3, 768, Start.FLOWING));
    return new PagedDocument(pages, places, List.of(), List.of(), List.of());
  }

  private void add(int page, Mark mark) {
    marks.get(page).add(mark);
  }

  private static Mark run(FontFile font, double x, double y, double size, String text) {
    return new Mark.Run(x, y, font, size, 0, text, false);
  }

  private static Mark watermark(String words) {
    return new Mark.Watermark(180, 300, 45, BOLD, 120, words);
  }
}
