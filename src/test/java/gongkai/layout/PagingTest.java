package gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.SpreadLine;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import gongkai.layout.PagedDocument.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  /** Lines of body text on a page of 文字页. */
  private static final int PAGE = 22;

  private static PagedDocument after(int lines, Block... blocks) {
    List<Block> all = Layouts.lines(lines);
    all.addAll(List.of(blocks));
    return Layouts.layOut(Layouts.document("文字页", all));
  }

  private static Heading heading(String text) {
    return new Heading("一级标题", 2, text, text);
  }

  private static Paragraph paragraph(int lines) {
    return new Paragraph("正文", "字".repeat(26 * lines - 4));
  }

  @Test
  void a_page_holds_twenty_two_lines() {
    assertThat(after(PAGE).pages()).hasSize(1);
    assertThat(after(PAGE + 1).pages()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 22})
  void a_heading_is_never_alone_at_the_foot_of_a_page(int before) {
    PagedDocument pages = after(before, heading("一、标题"), paragraph(3));
    assertThat(Layouts.text(pages.pages().get(1)).get(0)).isEqualTo("一、标题");
    assertThat(pages.headings().get(0).page()).isEqualTo(1);
  }

  @Test
  void a_chain_of_headings_stands_with_the_first_two_lines_of_the_paragraph() {
    Heading second = new Heading("二级标题", 3, "（一）标题", "（一）标题");
    PagedDocument fits = after(18, heading("一、标题"), second, paragraph(4));
    PagedDocument moved = after(19, heading("一、标题"), second, paragraph(4));
    assertThat(fits.headings()).allMatch(place -> place.page() == 0);
    assertThat(Layouts.text(fits.pages().get(1))).hasSize(2);
    assertThat(moved.headings()).allMatch(place -> place.page() == 1);
  }

  /** A heading that 目录 lists below so many lines, and a paragraph of one line. */
  private static HeadingPlace listed(int before) {
    List<Block> blocks = Layouts.lines(before);
    blocks.addAll(List.of(heading("一、标题"), paragraph(1)));
    return Layouts.layOut(
            Layouts.document(
                List.of(
                    new Section("目录", Numbering.NONE, List.of(new Contents("目录", 2))),
                    new Section("文字页", Numbering.RESTART, blocks))))
        .headings()
        .get(0);
  }

  @Test
  void two_lines_are_left_below_a_heading_that_the_contents_list() {
    assertThat(listed(18))
        .extracting(HeadingPlace::number, HeadingPlace::start)
        .containsExactly(1, Start.FLOWING);
    assertThat(listed(19))
        .extracting(HeadingPlace::number, HeadingPlace::start)
        .containsExactly(2, Start.BREAK);
    assertThat(listed(20))
        .extracting(HeadingPlace::number, HeadingPlace::start)
        .containsExactly(2, Start.KEPT);
    assertThat(listed(22))
        .extracting(HeadingPlace::number, HeadingPlace::start)
        .containsExactly(2, Start.FLOWING);
    assertThat(after(20, heading("一、标题"), paragraph(1)).headings().get(0).page()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 18, 19, 20, 21})
  void no_line_of_a_long_paragraph_stands_alone(int before) {
    PagedDocument pages = after(before, paragraph(5));
    int onFirst = Layouts.text(pages.pages().get(0)).size() - before;
    int onSecond = pages.pages().size() == 1 ? 0 : Layouts.text(pages.pages().get(1)).size();
    assertThat(onFirst + onSecond).isEqualTo(5);
    assertThat(onFirst).isNotEqualTo(1);
    assertThat(onSecond).isNotEqualTo(1);
  }

  @Test
  void a_paragraph_longer_than_a_page_is_divided() {
    PagedDocument pages = after(0, paragraph(50));
    assertThat(pages.pages()).hasSize(3);
    assertThat(Layouts.text(pages.pages().get(0))).hasSize(PAGE);
  }

  @Test
  void the_cover_begins_where_its_style_says_and_other_pages_at_the_margin() {
    Page cover =
        Layouts.layOut(Layouts.document("封面", List.of(new Paragraph("封面单位", "某局")))).pages().get(0);
    double baseline = Layouts.runs(cover).get(0).y();
    assertThat(1 - baseline / cover.height()).isBetween(0.26, 0.30);
  }

  @Test
  void a_justified_line_ends_at_the_margin_and_the_last_one_does_not() {
    Page page =
        after(0, new Paragraph("正文", "支出12,345.67万元，" + "字".repeat(40) + "，共计2,345.60万元。"))
            .pages()
            .get(0);
    double margin = page.width() - Layouts.STYLES.page("文字页").right();
    List<Mark.Run> body = Layouts.runs(page).stream().filter(run -> !run.artifact()).toList();
    double last = body.get(body.size() - 1).y();
    for (double y : body.stream().mapToDouble(Mark.Run::y).distinct().toArray()) {
      double right =
          body.stream()
              .filter(run -> run.y() == y)
              .mapToDouble(Layouts::rightEnd)
              .max()
              .orElseThrow();
      if (y == last) {
        assertThat(right).isLessThan(margin - 10);
      } else {
        assertThat(right).isCloseTo(margin, offset(0.2));
      }
    }
  }

  @Test
  void numbers_count_from_where_they_restart_and_stand_in_the_middle() {
    List<Section> sections =
        List.of(
            new Section("封面", Numbering.NONE, Layouts.lines(1)),
            new Section("文字页", Numbering.RESTART, Layouts.lines(30)),
            new Section("表横页", Numbering.CONTINUE, Layouts.lines(1)));
    PagedDocument pages = Layouts.layOut(Layouts.document(sections));
    assertThat(pages.pages()).extracting(Page::number).containsExactly(0, 1, 2, 3);
    Page last = pages.pages().get(3);
    Mark.Run number = Layouts.runs(last).get(1);
    assertThat(number.text()).isEqualTo("3");
    assertThat(number.artifact()).isTrue();
    assertThat((number.x() + Layouts.rightEnd(number)) / 2)
        .isCloseTo(last.width() / 2, offset(0.1));
    assertThat(last.width()).isGreaterThan(last.height());
  }

  @Test
  void a_spread_line_has_its_parts_left_middle_and_right() {
    Page page = after(0, new SpreadLine("表头行", "部门名称：某局", "2024年度", "万元")).pages().get(0);
    List<Mark.Run> runs = Layouts.runs(page);
    assertThat(runs.get(0).x()).isEqualTo(Layouts.STYLES.page("文字页").left());
    assertThat((runs.get(1).x() + Layouts.rightEnd(runs.get(1))) / 2)
        .isCloseTo(page.width() / 2, offset(0.1));
    assertThat(Layouts.rightEnd(runs.get(2)))
        .isCloseTo(page.width() - Layouts.STYLES.page("文字页").right(), offset(0.1));
  }

  @Test
  void a_long_left_part_wraps_in_its_own_room() {
    Page page =
        after(0, new SpreadLine("表头行", "部门名称：" + "长".repeat(60), "2024年度", "金额单位：万元"))
            .pages()
            .get(0);
    assertThat(Layouts.text(page))
        .hasSizeGreaterThan(1)
        .last()
        .asString()
        .endsWith("2024年度金额单位：万元");
  }
}
