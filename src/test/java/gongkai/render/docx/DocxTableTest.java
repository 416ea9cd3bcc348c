package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Cell;
import gongkai.document.ReportDocument;
import gongkai.document.Table;
import gongkai.document.Table.Row;
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class DocxTableTest {
  private static final String LONG = "(//w:tbl)[2]";

  private final DocxFile file = DocxFile.report();

  @Test
  void the_cells_of_every_row_fill_the_grid() {
    for (Node table : file.nodes("word/document.xml", "//w:tbl")) {
      long grid = sum(DocxFile.find(table, "w:tblGrid/w:gridCol/@w:w"));
      int columns = DocxFile.nodes(table, "w:tblGrid/w:gridCol").size();
      for (Node row : DocxFile.nodes(table, "w:tr")) {
        int cells = DocxFile.nodes(row, "w:tc").size();
        long spanned = sum(DocxFile.find(row, "w:tc/w:tcPr/w:gridSpan/@w:val"));
        int spans = DocxFile.nodes(row, "w:tc/w:tcPr/w:gridSpan").size();
        assertThat(cells - spans + spanned).isEqualTo(columns);
        assertThat(sum(DocxFile.find(row, "w:tc/w:tcPr/w:tcW/@w:w"))).isEqualTo(grid);
      }
      assertThat(DocxFile.find(table, "w:tblPr/w:tblW/@w:w")).containsExactly(String.valueOf(grid));
    }
  }

  @Test
  void a_cell_over_two_rows_goes_on_empty_in_the_second() {
    assertThat(file.find(LONG + "/w:tr[1]/w:tc[w:tcPr/w:vMerge/@w:val='restart']//w:t"))
        .containsExactly("本年支出合计", "基本支出");
    assertThat(file.find(LONG + "/w:tr[2]/w:tc[3]//w:vMerge/@w:val")).containsExactly("continue");
    assertThat(file.find(LONG + "/w:tr[2]/w:tc[w:tcPr/w:vMerge]//w:t")).isEmpty();
    assertThat(file.find(LONG + "/w:tr[2]//w:t")).containsExactly("科目编码", "科目名称", "小计", "其中：基本建设");
    assertThat(file.find(LONG + "/w:tr[3]//w:vMerge")).isEmpty();
  }

  @Test
  void header_rows_are_repeated_and_no_row_is_torn() {
    assertThat(file.find(LONG + "/w:tr[w:trPr/w:tblHeader]")).hasSize(2);
    assertThat(file.find(LONG + "/w:tr[3]//w:tblHeader")).isEmpty();
    assertThat(file.find("//w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
  }

  @Test
  void rows_are_a_hair_lower_than_laid_out_and_grow_rather_than_cut_a_text() {
    assertThat(file.find(LONG + "/w:tr/w:trPr/w:trHeight/@w:val")).containsOnly("458");
    assertThat(file.find("//w:trHeight/@w:hRule")).containsOnly("atLeast");
  }

  @Test
  void a_new_page_begins_where_the_layout_began_one() {
    assertThat(file.find(LONG + "/w:tr[.//w:pageBreakBefore]//w:t")).startsWith("20126");
    assertThat(file.nodes("word/document.xml", LONG + "/w:tr[15]//w:pageBreakBefore")).hasSize(1);
    assertThat(file.nodes("word/document.xml", LONG + "/w:tr[14]//w:keepNext")).isEmpty();
  }

  @Test
  void a_new_page_below_a_cell_that_goes_on_is_asked_for_in_a_cell_that_is_seen() {
    Cell label = new Cell("表文字", 1, 2, "甲", Optional.empty());
    Table table =
        new Table(
            "决算表",
            "表",
            2,
            0,
            List.of(
                new Row(false, List.of(label, SampleTables.name("乙"))),
                new Row(false, List.of(SampleTables.name("丙")))));
    TableGeometry geometry =
        new TableGeometry(10, List.of(50.0, 50.0), List.of(20.0, 20.0), List.of(1), List.of());
    ReportDocument report = Sample.of(table);
    DocxFile broken = DocxFile.of(report, Sample.pages(report, geometry));

    assertThat(broken.find("//w:p[w:pPr/w:pageBreakBefore]//w:t")).containsExactly("丙");
  }

  @Test
  void a_row_with_a_long_text_may_be_torn_and_paragraphs_begin_lines() {
    Table table =
        new Table(
            "决算表",
            "表",
            1,
            0,
            List.of(
                new Row(false, List.of(SampleTables.name("甲\n乙"))),
                new Row(false, List.of(SampleTables.name("丙")))));
    TableGeometry geometry =
        new TableGeometry(10, List.of(100.0), List.of(900.0, 20.0), List.of(), List.of(0));
    ReportDocument report = Sample.of(table);
    DocxFile torn = DocxFile.of(report, Sample.pages(report, geometry));

    assertThat(torn.nodes("word/document.xml", "//w:tr[1]/w:trPr/*")).isEmpty();
    assertThat(torn.nodes("word/document.xml", "//w:tr[2]/w:trPr/w:cantSplit")).hasSize(1);
    assertThat(torn.nodes("word/document.xml", "//w:keepNext")).isEmpty();
    assertThat(torn.nodes("word/document.xml", "//w:tr[1]//w:p/w:r/w:br")).hasSize(1);
    assertThat(torn.find("//w:tr[1]//w:p/w:r/w:t")).containsExactly("甲", "乙");
    assertThat(torn.find("word/styles.xml", "//w:style[w:name/@w:val='表文字 10']//w:spacing/@w:line"))
        .containsExactly("230");
  }

  @Test
  void the_header_stays_with_the_first_row_and_a_group_in_one_piece() {
    assertThat(file.nodes("word/document.xml", LONG + "/w:tr[2]/w:tc[1]//w:keepNext")).hasSize(1);
    assertThat(file.nodes("word/document.xml", LONG + "/w:tr[3]/w:tc[1]//w:keepNext")).hasSize(1);
    assertThat(file.nodes("word/document.xml", LONG + "/w:tr[6]/w:tc[1]//w:keepNext")).isEmpty();
  }

  @Test
  void a_screen_reader_is_told_what_the_table_is() {
    assertThat(file.find("//w:tblCaption/@w:val")).startsWith("公开01表　收入支出决算总表", "公开03表　支出决算表");
  }

  @Test
  void rules_and_room_come_from_the_style_of_the_table() {
    String style = file.find(LONG + "/w:tblPr/w:tblStyle/@w:val").get(0);
    String path = "//w:style[@w:styleId='" + style + "']";
    assertThat(file.find("word/styles.xml", path + "/w:name/@w:val")).containsExactly("决算表");
    assertThat(file.find("word/styles.xml", path + "//w:tblBorders/*/@w:sz"))
        .hasSize(6)
        .containsOnly("4");
    assertThat(file.find("word/styles.xml", path + "//w:tblCellMar/w:left/@w:w"))
        .containsExactly("80");
    assertThat(file.find("//w:tblLayout/@w:type")).containsOnly("fixed");
  }

  private static long sum(List<String> numbers) {
    return numbers.stream().mapToLong(Long::parseLong).sum();
  }
}
