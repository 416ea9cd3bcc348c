package gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import gongkai.document.Cell;
import gongkai.document.PageStyle;
import gongkai.document.Table;
import gongkai.document.Table.Form;
import gongkai.document.Table.Row;
import gongkai.layout.PagedDocument.Page;
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with texts in them stand on one page while they can, and go on to the next one whole. */
class FormLayoutTest {

  private static final PageStyle PAGE = Layouts.STYLES.page("表竖页");

  private static Cell cell(String style, int columns, int rows, String text) {
    return new Cell(style, columns, rows, text, Optional.empty());
  }

  private static Row row(Cell... cells) {
    return new Row(false, List.of(cells));
  }

  private static Table form(List<Integer> widths, List<Row> rows) {
    return new Table("自评表", "表", widths.size(), 0, rows, Optional.of(new Form(widths)));
  }

  private static PagedDocument layOut(Table table) {
    return Layouts.layOut(Layouts.document("表竖页", List.of(table)));
  }

  /** Different characters one after the other, so that a lost one is noticed. */
  private static String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> Character.toString("一二三四五六七八九十".codePointAt(i % 10)))
        .collect(Collectors.joining());
  }

  /** A head, a label over two rows, and a label beside two texts. */
  private static Table withTexts(int left, int right) {
    return form(
        List.of(20, 40, 40),
        List.of(
            row(cell("表头", 1, 1, "项目名称"), cell("表居中", 2, 1, "档案库房")),
            row(cell("表头", 1, 2, "绩效目标"), cell("表头", 1, 1, "左"), cell("表头", 1, 1, "右")),
            row(cell("表名称", 1, 1, text(left)), cell("表名称", 1, 1, text(right))),
            row(cell("表头", 1, 1, "末"), cell("表名称", 2, 1, "完"))));
  }

  private static String words(Page page, boolean artifact) {
    return Layouts.runs(page).stream()
        .filter(run -> run.artifact() == artifact)
        .map(Mark.Run::text)
        .collect(Collectors.joining());
  }

  private static String words(PagedDocument pages, boolean artifact) {
    return pages.pages().stream().map(page -> words(page, artifact)).collect(Collectors.joining());
  }

  private static String column(PagedDocument pages, double from, double to) {
    return pages.pages().stream()
        .flatMap(page -> Layouts.runs(page).stream())
        .filter(run -> !run.artifact() && run.x() >= from && run.x() < to)
        .map(Mark.Run::text)
        .collect(Collectors.joining());
  }

  @Test
  void a_short_form_has_the_wished_size_and_widths() {
    TableGeometry geometry = layOut(withTexts(30, 20)).tables().get(0);
    assertThat(geometry.size()).isEqualTo(10.5);
    assertThat(geometry.columnWidths().get(0)).isCloseTo(PAGE.textWidth() * 0.2, offset(0.01));
    assertThat(geometry.columnWidths().get(2)).isCloseTo(PAGE.textWidth() * 0.4, offset(0.01));
    assertThat(geometry.divisible()).isEmpty();
  }

  @Test
  void a_column_too_narrow_for_its_figure_takes_from_the_others() {
    Table table =
        form(
            List.of(5, 45, 50),
            List.of(
                row(cell("表居中", 1, 1, "12,345.67"), cell("表名称", 1, 1, ""), cell("表头", 1, 1, ""))));
    List<Double> widths = layOut(table).tables().get(0).columnWidths();
    assertThat(widths.get(0)).isGreaterThan(PAGE.textWidth() * 0.05 + 5);
    assertThat(widths.stream().mapToDouble(width -> width).sum())
        .isCloseTo(PAGE.textWidth(), offset(0.01));
  }

  @Test
  void a_longer_form_is_set_smaller_to_stand_on_one_page() {
    PagedDocument pages = layOut(withTexts(1300, 1300));
    assertThat(pages.pages().size()).isEqualTo(1);
    assertThat(pages.tables().get(0).size()).isLessThan(10.5).isGreaterThanOrEqualTo(7.5);
  }

  @Test
  void paragraphs_of_a_cell_begin_lines_of_their_own() {
    Table table = form(List.of(1), List.of(row(cell("表名称", 1, 1, "甲甲\n乙\n\n丙"))));
    assertThat(Layouts.text(layOut(table).pages().get(0))).startsWith("甲甲", "乙", "丙");
  }

  @Test
  void a_long_text_runs_on_and_its_label_is_repeated() {
    PagedDocument pages = layOut(withTexts(4000, 300));
    assertThat(pages.pages().size()).isEqualTo(4);
    assertThat(words(pages.pages().get(0), false)).contains("绩效目标", "左", "右");
    assertThat(words(pages.pages().get(1), true)).isEqualTo("绩效目标2");
    assertThat(words(pages, false)).containsOnlyOnce("绩效目标").endsWith("末完");
    TableGeometry geometry = pages.tables().get(0);
    assertThat(geometry.divisible()).containsExactly(2);
    assertThat(geometry.breaks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 700, 1400, 1900, 2000, 2100, 2200, 2600, 3300, 4100, 5000, 9000})
  void nothing_of_a_text_is_lost_and_nothing_leaves_the_page(int length) {
    for (int right : new int[] {0, 17, length / 3, length}) {
      PagedDocument pages = layOut(withTexts(length, right));
      double[] lefts = {PAGE.left() + PAGE.textWidth() * 0.2, PAGE.left() + PAGE.textWidth() * 0.6};
      assertThat(column(pages, lefts[0], lefts[1])).contains(text(length));
      assertThat(column(pages, lefts[1], PAGE.width())).contains(text(right));
      for (Page page : pages.pages()) {
        assertThat(Layouts.runs(page))
            .filteredOn(run -> run.y() > PAGE.footer() + 1)
            .allMatch(run -> run.y() > PAGE.bottom())
            .allMatch(run -> run.y() + 0.8 * run.size() < PAGE.height() - PAGE.top() + 0.6);
      }
    }
  }

  /** A label over a head and so many rows; the head names their columns. */
  private static Table withHead(int count) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            true,
            true,
            List.of(
                cell("表头", 1, count + 1, "绩效指标"),
                cell("表头", 1, 1, "一级指标"),
                cell("表头", 1, 1, "名称"))));
    for (int i = 0; i < count; i++) {
      List<Cell> cells = new ArrayList<>();
      if (i % 20 == 0) {
        cells.add(cell("表居中", 1, Math.min(20, count - i), "第" + i / 20 + "类"));
      }
      cells.add(cell("表居中", 1, 1, "指标" + i + "甲"));
      rows.add(new Row(false, cells));
    }
    return form(List.of(10, 20, 70), rows);
  }

  @Test
  void a_page_is_not_left_half_empty_to_keep_a_label_whole() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      rows.add(row(cell("表居中", 1, 1, "甲"), cell("表居中", 1, 1, "乙")));
    }
    rows.add(new Row(true, List.of(cell("表头", 1, 77, "分析"), cell("表居中", 1, 1, "丙"))));
    for (int i = 1; i < 77; i++) {
      rows.add(row(cell("表居中", 1, 1, "丙")));
    }
    // 23 of the 41 rows of a page would stand alone.
    assertThat(layOut(form(List.of(1, 1), rows)).tables().get(0).breaks().get(0)).isEqualTo(41);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 45, 60, 70, 77, 100, 140})
  void a_page_that_begins_within_a_label_repeats_label_and_head(int count) {
    PagedDocument pages = layOut(withHead(count));
    for (Page page : pages.pages().subList(1, pages.pages().size())) {
      assertThat(words(page, true)).contains("绩效指标").contains("一级指标名称");
      assertThat(words(page, false)).doesNotContain("绩效指标");
    }
    String text = words(pages, false);
    for (int i = 0; i < count; i++) {
      assertThat(text).containsOnlyOnce("指标" + i + "甲");
    }
    assertThat(pages.pages().size()).isEqualTo(pages.tables().get(0).breaks().size() + 1);
  }
}
