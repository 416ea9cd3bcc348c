package gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import gongkai.document.Block;
import gongkai.document.PageStyle;
import gongkai.document.Paragraph;
import gongkai.document.Section;
import gongkai.document.Table;
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLayoutTest {

  private static final PagedDocument REPORT = Layouts.layOut(SampleReport.report());

  private static PagedDocument layOut(String page, Block... blocks) {
    return Layouts.layOut(Layouts.document(page, List.of(blocks)));
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(value -> value).sum();
  }

  @Test
  void the_three_dense_tables_stand_on_one_page_each() {
    for (int table : new int[] {0, 3, 5}) {
      TableGeometry geometry = REPORT.tables().get(table);
      assertThat(geometry.breaks()).isEmpty();
      assertThat(geometry.size()).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void the_first_table_shares_its_page_with_the_part_title() {
    assertThat(REPORT.headings().get(3).page()).isEqualTo(REPORT.headings().get(4).page());
    assertThat(REPORT.tables().get(0).size()).isEqualTo(10.5);
  }

  @Test
  void a_table_fills_the_width_of_its_page() {
    List<Section> sections = SampleReport.report().sections();
    int table = 0;
    for (Section section : sections) {
      if (section.blocks().stream().anyMatch(Table.class::isInstance)) {
        PageStyle style = Layouts.STYLES.page(section.page());
        assertThat(sum(REPORT.tables().get(table).columnWidths()))
            .isCloseTo(style.textWidth(), offset(0.01));
        table++;
      }
    }
    assertThat(table).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 25, 28, 30, 33, 36, 40, 44, 47, 50, 60, 75, 99})
  void a_long_table_breaks_well_whatever_its_length(int codes) {
    for (int figures : new int[] {3, 7}) {
      Table table = SampleTables.byFunction(figures, codes);
      PagedDocument pages =
          layOut(figures > 5 ? "表横页" : "表竖页", table, new Paragraph("表注", "注：本表反映部门本年度取得的各项收入情况。"));
      List<Integer> breaks = pages.tables().get(0).breaks();
      assertThat(pages.pages()).hasSize(breaks.size() + 1);
      List<Integer> edges = new ArrayList<>(List.of(table.headRows()));
      edges.addAll(breaks);
      edges.add(table.rows().size());
      for (int i = 1; i < edges.size(); i++) {
        assertThat(edges.get(i) - edges.get(i - 1)).isGreaterThanOrEqualTo(4);
      }
      assertThat(Layouts.text(pages.pages().get(breaks.size()))).last().asString().startsWith("注：");
      for (int row : breaks.subList(0, Math.max(0, breaks.size() - 1))) {
        assertThat(table.rows().get(row).group()).isTrue();
      }
    }
  }

  @Test
  void the_header_is_repeated_as_no_part_of_the_text() {
    PagedDocument pages = layOut("表横页", SampleTables.byFunction(7, 60));
    assertThat(pages.pages().size()).isGreaterThan(1);
    List<String> repeated =
        Layouts.runs(pages.pages().get(1)).stream()
            .filter(Mark.Run::artifact)
            .map(Mark.Run::text)
            .toList();
    assertThat(repeated).startsWith("项目", "本年收入合计").contains("科目名称", "栏次");
    assertThat(Layouts.text(pages.pages().get(1))).doesNotContain("科目名称");
  }

  @Test
  void codes_and_figures_never_wrap() {
    for (int page = 0; page < REPORT.pages().size(); page++) {
      for (Mark.Run run : Layouts.runs(REPORT.pages().get(page))) {
        assertThat(run.text()).doesNotMatch("\\d+\\.|\\.\\d+|\\d+\\.\\d");
      }
    }
  }

  @Test
  void no_name_is_set_in_a_column_of_single_characters() {
    String name = "机关事业单位基本养老保险缴费支出和职业年金缴费支出等其他各项支出";
    String[] figures = new String[13];
    Arrays.fill(figures, "数字:1234567.89");
    figures[0] = "代码:2080505";
    figures[1] = "名称:" + name;
    Table table = new TableBuilder().row(figures).build("分页表", "宽表", 13);
    PagedDocument pages = layOut("表横页", table);
    List<String> lines =
        Layouts.runs(pages.pages().get(0)).stream()
            .map(Mark.Run::text)
            .filter(name::contains)
            .toList();
    assertThat(String.join("", lines)).isEqualTo(name);
    assertThat(lines).allMatch(line -> line.length() >= 4);
  }

  @Test
  void a_short_table_keeps_the_wished_row_height() {
    PagedDocument pages = layOut("表竖页", SampleTables.statistics());
    double wished = Layouts.STYLES.table("分页表").rowHeight();
    assertThat(pages.tables().get(0).rowHeights()).allMatch(height -> height == wished);
  }

  @Test
  void rules_do_not_cross_merged_cells() {
    Table table = new TableBuilder().head("甲|1|2", "乙|2").head("丙", "丁").build("分页表", "合并", 3);
    PagedDocument pages = layOut("表竖页", table);
    List<Mark.Rule> rules =
        pages.pages().get(0).marks().stream()
            .filter(Mark.Rule.class::isInstance)
            .map(Mark.Rule.class::cast)
            .toList();
    double left = Layouts.STYLES.page("表竖页").left();
    List<Double> widths = pages.tables().get(0).columnWidths();
    Mark.Rule middle =
        rules.stream()
            .filter(rule -> rule.y1() == rule.y2())
            .sorted((one, other) -> Double.compare(other.y1(), one.y1()))
            .skip(1)
            .findFirst()
            .orElseThrow();
    assertThat(middle.x1()).isCloseTo(left + widths.get(0), offset(0.01));
    Mark.Rule inner =
        rules.stream()
            .filter(rule -> rule.x1() == rule.x2())
            .filter(rule -> Math.abs(rule.x1() - left - widths.get(0) - widths.get(1)) < 0.01)
            .findFirst()
            .orElseThrow();
    assertThat(inner.y1()).isCloseTo(middle.y1(), offset(0.01));
    assertThat(rules).hasSize(3 + 4);
  }

  @Test
  void figures_stand_right_and_names_left_with_air() {
    PagedDocument pages = layOut("表竖页", SampleTables.statistics());
    PageStyle style = Layouts.STYLES.page("表竖页");
    double padding = Layouts.STYLES.table("分页表").padding();
    Mark.Run figure =
        Layouts.runs(pages.pages().get(0)).stream()
            .filter(run -> run.text().matches("\\d+\\.\\d\\d"))
            .findFirst()
            .orElseThrow();
    assertThat(Layouts.rightEnd(figure))
        .isCloseTo(style.width() - style.right() - padding, offset(0.1));
    assertThat(Layouts.runs(pages.pages().get(0)).get(0).x())
        .isCloseTo(style.left() + padding, offset(0.1));
  }
}
