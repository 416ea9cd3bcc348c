package gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.PageStyle;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.layout.PagedDocument.MissingGlyph;
import gongkai.layout.PagedDocument.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private static final PagedDocument REPORT = Layouts.layOut(SampleReport.report());

  @Test
  void every_heading_stands_on_the_page_that_is_said() {
    List<Heading> headings = SampleReport.report().headings();
    assertThat(REPORT.headings()).hasSameSizeAs(headings);
    for (int i = 0; i < headings.size(); i++) {
      Page page = REPORT.pages().get(REPORT.headings().get(i).page());
      assertThat(Layouts.text(page)).contains(headings.get(i).text());
      assertThat(REPORT.headings().get(i).number()).isEqualTo(page.number());
    }
  }

  @Test
  void the_contents_name_the_page_of_each_heading() {
    List<String> lines = Layouts.text(REPORT.pages().get(1));
    List<Heading> headings = SampleReport.report().headings();
    int line = 1;
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).level() <= 2) {
        String entry = headings.get(i).contentsText() + REPORT.headings().get(i).number();
        assertThat(lines.get(line)).isEqualTo(entry);
        line++;
      }
    }
    assertThat(lines).hasSize(line);
  }

  @Test
  void numbers_and_leaders_of_the_contents_stand_in_line() {
    Page contents = REPORT.pages().get(1);
    PageStyle style = Layouts.STYLES.page("目录");
    List<Mark.Run> runs = Layouts.runs(contents);
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i - 1).artifact()) {
        assertThat(Layouts.rightEnd(runs.get(i)))
            .isCloseTo(style.width() - style.right(), offset(0.1));
      }
    }
    long links = contents.marks().stream().filter(Mark.Link.class::isInstance).count();
    assertThat(links).isEqualTo(runs.stream().filter(Mark.Run::artifact).count());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 24, 29, 31, 50, 90})
  void nothing_is_printed_outside_the_margins(int codes) {
    ReportDocument document = SampleReport.report(codes, Optional.empty());
    for (Page page : Layouts.layOut(document).pages()) {
      PageStyle style = styleOf(page);
      for (Mark.Run run : Layouts.runs(page)) {
        assertThat(run.x()).isGreaterThanOrEqualTo(style.left() - 0.01);
        assertThat(Layouts.rightEnd(run)).isLessThan(style.width() - style.right() + 0.3);
        assertThat(run.y()).isLessThan(style.height() - style.top());
        boolean footer = run.artifact() && run.y() < style.bottom();
        assertThat(footer || run.y() > style.bottom()).as(run.text()).isTrue();
      }
    }
  }

  /** The page style with this size and the smallest margins. */
  private static PageStyle styleOf(Page page) {
    String name = page.width() > page.height() ? "表横页" : "表竖页";
    return Layouts.STYLES.page(name);
  }

  @Test
  void the_text_of_the_pages_is_the_text_of_the_report_in_order() {
    StringBuilder text = new StringBuilder();
    for (Page page : REPORT.pages().subList(2, REPORT.pages().size())) {
      Layouts.text(page).forEach(text::append);
    }
    StringBuilder expected = new StringBuilder();
    SampleReport.report().sections().stream()
        .skip(2)
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> expected.append(BlockText.of(block)));
    assertThat(text.toString()).isEqualTo(expected.toString());
  }

  @Test
  void an_own_table_of_contents_lists_its_headings_with_their_pages_and_no_others() {
    List<Block> annex = new ArrayList<>(List.of(listed(3, "一、概况")));
    annex.addAll(Layouts.lines(30));
    annex.addAll(List.of(listed(4, "（一）甲"), listed(5, "1.乙")));
    PagedDocument pages =
        Layouts.layOut(
            Layouts.document(
                List.of(
                    new Section("目录", Numbering.NONE, List.of(new Contents("目录", 2))),
                    new Section(
                        "文字页",
                        Numbering.RESTART,
                        List.of(
                            new Heading("部分标题", 1, "附件", "附件"),
                            new Heading("二级标题", 4, "（一）丙", "（一）丙"),
                            new Contents("报告目录", 3, 4, "乙"))),
                    new Section("文字页", Numbering.CONTINUE, annex))));

    assertThat(words(pages.pages().get(0))).matches("附件1");
    assertThat(words(pages.pages().get(1))).isEqualTo("附件（一）丙一、概况2（一）甲3");
    assertThat(pages.headings().get(3).number()).isEqualTo(3);
    assertThat(pages.pages().get(1).marks())
        .filteredOn(Mark.Link.class::isInstance)
        .extracting(mark -> ((Mark.Link) mark).heading())
        .containsExactly(2, 3);
  }

  private static Heading listed(int level, String text) {
    return new Heading("二级标题", level, text, text, "乙");
  }

  private static String words(PagedDocument.Page page) {
    return String.join("", Layouts.text(page));
  }

  @Test
  void the_same_report_gives_the_same_pages() {
    assertThat(Layouts.layOut(SampleReport.report())).isEqualTo(REPORT);
  }

  @Test
  void a_character_that_no_font_has_is_told_once_under_its_heading() {
    String unknown = Character.toString(0xE123);
    PagedDocument pages =
        Layouts.layOut(
            Layouts.document(
                "文字页",
                List.of(
                    new Heading("一级标题", 2, "一、概况", "一、概况"),
                    new Paragraph("正文", "张" + unknown + "和李" + unknown + "两位\u3000同志"),
                    new Heading("一级标题", 2, "二、其他", "二、其他"),
                    new Paragraph("正文", "又见" + unknown))));
    assertThat(pages.missing())
        .containsExactly(
            new MissingGlyph(0xE123, "一、概况", "张" + unknown + "和李" + unknown + "两位\u3000同志"),
            new MissingGlyph(0xE123, "二、其他", "又见" + unknown));
    assertThat(Layouts.text(pages.pages().get(0))).contains("张和李两位\u3000同志");
  }

  @Test
  void a_rare_character_is_set_in_another_font() {
    String rare = Character.toString(0x2000B);
    PagedDocument pages =
        Layouts.layOut(Layouts.document("文字页", List.of(new Paragraph("正文", "张" + rare + "等"))));
    assertThat(pages.missing()).isEmpty();
    assertThat(Layouts.runs(pages.pages().get(0)))
        .filteredOn(run -> !run.artifact())
        .extracting(Mark.Run::text)
        .containsExactly("张", rare, "等");
  }

  @Test
  void a_draft_has_its_words_first_on_every_page() {
    PagedDocument draft = Layouts.layOut(SampleReport.report(5, Optional.of("仅供内部审核")));
    for (Page page : draft.pages()) {
      assertThat(page.marks().get(0)).isInstanceOf(Mark.Watermark.class);
    }
    assertThat(REPORT.pages())
        .allMatch(page -> page.marks().stream().noneMatch(Mark.Watermark.class::isInstance));
  }
}
