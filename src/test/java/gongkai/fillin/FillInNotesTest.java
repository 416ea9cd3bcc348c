package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The comments (批注) of the workbook say what each entry is and where its figure is found. */
class FillInNotesTest {

  /** Tables and papers in which figures are found. */
  private static final String FOUND = "公开\\d\\d表|《机构运行信息表》|批复的部门预算|绩效自评材料|部门评价报告|合同台账";

  private static Filled blank;

  @BeforeAll
  static void write() throws IOException {
    blank = Filled.blank();
  }

  @AfterAll
  static void close() throws IOException {
    blank.close();
  }

  /** What stands in the comment beside or above each entry, found by the hidden keys. */
  private static Map<String, String> told() {
    Map<String, String> told = new HashMap<>();
    for (Sheet sheet : blank.book()) {
      Row columns = null;
      for (Row row : sheet) {
        String key = row.getCell(0) == null ? "" : row.getCell(0).toString();
        if (key.startsWith("[")) {
          list(key.replaceFirst("^\\[.*?]", ""), row, told);
        } else if (key.equals("{}")) {
          columns = row;
        } else if (key.startsWith("*")) {
          matrix(key.substring(1).split("!")[0], columns, told);
        } else if (note(row, 1) != null) {
          told.put(key.replaceFirst("^#", ""), note(row, 1));
        }
      }
    }
    return told;
  }

  private static void list(String path, Row keys, Map<String, String> told) {
    for (Cell key : keys) {
      String name = key.toString().replaceFirst("^[~#]+", "");
      if (name.equals("¶")) {
        told.put(path, note(above(keys), 1));
      } else if (key.getColumnIndex() > 0 && !name.isEmpty()) {
        Row head = above(keys);
        boolean sums = note(head, key.getColumnIndex()) == null;
        told.put(path + "/" + name, note(sums ? above(head) : head, key.getColumnIndex()));
      }
    }
  }

  private static void matrix(String line, Row keys, Map<String, String> told) {
    for (Cell key : keys) {
      String name = key.toString().replaceFirst("^#", "").replace("*", line);
      told.put(name, note(above(keys), key.getColumnIndex()));
    }
  }

  private static Row above(Row row) {
    return row.getSheet().getRow(row.getRowNum() - 1);
  }

  private static String note(Row row, int column) {
    Cell cell = row.getCell(column);
    Comment comment = cell == null ? null : cell.getCellComment();
    return comment == null ? null : comment.getString().getString();
  }

  /** Every entry with its description, and that of its list. */
  private static Map<String, String> descriptions() {
    Map<String, String> all = new LinkedHashMap<>();
    Sample.PACK
        .schema()
        .leaves("")
        .forEach(
            (path, leaf) -> {
              if (leaf.kind() == Kind.ROWS) {
                leaf.item()
                    .children()
                    .forEach(
                        (key, schema) ->
                            all.put(path + "/" + key, schema.description() + leaf.description()));
              } else if (leaf.kind() == Kind.STATED) {
                StatedSheet.COLUMNS.forEach(key -> all.put(path + "/" + key, leaf.description()));
              } else if (!path.equals("格式") && !path.startsWith("$")) {
                all.put(path, leaf.description());
              }
            });
    return all;
  }

  @Test
  void every_entry_has_a_comment_that_is_its_description() {
    Map<String, String> told = told();

    assertThat(descriptions()).hasSizeGreaterThan(140);
    descriptions()
        .forEach(
            (path, description) -> {
              assertThat(description).as(path).isNotBlank();
              assertThat(told.get(path)).as(path).contains(description);
            });
  }

  @Test
  void figures_are_told_with_the_table_or_paper_where_they_are_found() {
    Map<String, String> told = told();

    assertThat(told.get("政府采购/货物")).isEqualTo("政府采购货物支出，公开10表行次2。没有就填 0。");
    assertThat(told.get("支出/一般公共预算财政拨款/基本支出")).isEqualTo("基本支出。一般公共预算财政拨款支出，每个项级科目一行（公开05表）。");
    figures().forEach(path -> assertThat(told.get(path)).as(path).containsPattern(FOUND));
  }

  private static List<String> figures() {
    return descriptions().keySet().stream()
        .filter(
            path -> {
              Schema schema = Sample.PACK.schema().find(path).orElse(null);
              return schema != null && EntrySums.isFigure(schema);
            })
        .toList();
  }

  @Test
  void the_figures_of_lists_are_among_those_that_have_to_say_it() {
    assertThat(figures()).contains("政府采购/货物", "收入/其他收入", "预算绩效/自评/等级/优").hasSizeGreaterThan(90);
  }

  @Test
  void where_the_lines_of_a_column_differ_the_comment_tells_them_apart() {
    assertThat(told().get("结转结余/年末结转和结余/国有资本经营预算财政拨款"))
        .startsWith("一般公共预算财政拨款：公开04表行次60栏次3。\n政府性基金预算财政拨款：公开04表行次60栏次4，")
        .contains("\n国有资本经营预算财政拨款：公开04表行次60栏次5。\n其他资金：财政拨款以外资金的年末结转和结余");
  }

  @Test
  void comments_are_hidden_are_not_printed_and_bear_the_programs_name() {
    for (Sheet sheet : blank.book()) {
      for (XSSFComment comment :
          ((XSSFSheet) sheet)
              .getCellComments().values().stream().map(XSSFComment.class::cast).toList()) {
        assertThat(comment.isVisible()).isFalse();
        assertThat(comment.getAuthor()).isEqualTo("公开");
        XSSFRichTextString words = comment.getString();
        assertThat(words.getFontOfFormattingRun(0).getFontName()).isEqualTo("微软雅黑");
      }
      assertThat(((XSSFSheet) sheet).getCTWorksheet().getPageSetup().isSetCellComments()).isFalse();
    }
  }

  @Test
  void the_box_of_a_comment_is_as_big_as_its_words() {
    XSSFClientAnchor box =
        (XSSFClientAnchor)
            above(blank.entry("#政府采购/工程").getRow()).getCell(1).getCellComment().getClientAnchor();

    assertThat(List.of(box.getCol1(), box.getCol2(), box.getRow2() - box.getRow1()))
        .containsExactly((short) 2, (short) 4, 1);
  }
}
