package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.MoneyUnit;
import gongkai.sheet.Grid;
import gongkai.sheet.GridReader;
import gongkai.sheet.Paper;
import gongkai.sheet.Paper.Formula;
import gongkai.sheet.Workbooks;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However the same ten tables are arranged in workbooks, they give the same figures. */
class ShapesTest {

  private static final Statement STATEMENT = derive("examples/county-office/data.yaml");
  private static final TableBook BOOK = new TableBook(STATEMENT, MoneyUnit.WAN, 2);
  private static final Map<String, BigDecimal> FIGURES =
      figures(importOf(List.of(Paper.grid("公开表.xlsx", List.copyOf(BOOK.papers().values())))));

  @TempDir private Path folder;

  private static Statement derive(String file) {
    return Deriver.derive(Sample.PACK, Examples.read(file)).value().orElseThrow();
  }

  private static Checked<Imported> importOf(List<Grid> grids) {
    return Intake.read(Sample.PACK, grids);
  }

  /** Every cell of every table that is not zero, in 元. */
  private static Map<String, BigDecimal> figures(Checked<Imported> imported) {
    assertThat(imported.findings()).noneMatch(Finding::isError);
    Map<String, BigDecimal> figures = new TreeMap<>();
    Statement statement = imported.value().orElseThrow().statement();
    statement
        .tables()
        .values()
        .forEach(
            table ->
                table
                    .cells()
                    .forEach(
                        (ref, cell) ->
                            cell.value()
                                .filter(value -> value.signum() != 0)
                                .ifPresent(
                                    value ->
                                        figures.put(ref.toString(), value.stripTrailingZeros()))));
    return figures;
  }

  private static Arguments shape(String name, Consumer<Map<String, Paper>> change) {
    return Arguments.of(name, "公开表.xlsx", change);
  }

  private static Consumer<Map<String, Paper>> each(Consumer<Paper> change) {
    return papers -> papers.values().forEach(change);
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("as the form has it", papers -> {}),
        Arguments.of("an old workbook", "公开表.xls", each(paper -> {})),
        shape("blank rows above and blank columns at the left", each(p -> p.shift(3, 2))),
        shape("blank rows within", each(ShapesTest::blankRows)),
        shape("headers not merged", each(Paper::unmerge)),
        shape("headers of one row", Shapes::flatHeaders),
        shape("numbers as texts with blanks and commas", each(p -> p.numbers(Shapes::spaced))),
        shape("numbers as texts in full width", each(p -> p.numbers(Shapes::fullWidth))),
        shape("codes as numbers", each(Paper::codes)),
        shape("code and name in one cell", Shapes::codesWithNames),
        shape("a column for each level of the codes", Shapes::codesInThreeColumns),
        shape("a column for each level, as numbers", Shapes::codesAsThreeNumbers),
        shape("公开06表 as one list", Shapes::oneList),
        shape("other names of sheets, titles, columns and lines", Shapes::otherNames),
        shape("names of sheets that say nothing", each(p -> p.name("Sheet" + p.hashCode()))),
        shape("no titles, only names of sheets", Shapes::noTitles),
        shape("no 行次, only labels", Shapes::noNumbers),
        shape("no row of 栏次 and no empty lines", Shapes::withoutEmptyLines),
        shape("a column of 序号 and one of 备注", Shapes::moreColumns),
        shape("notes above and below", each(Shapes::notes)),
        shape("hidden sheets, a cover and a contents page", Shapes::otherSheets),
        shape("formulas with the values they had", each(p -> p.numbers(Shapes::formula))),
        shape("the caption in one cell", each(Shapes::captionInOneCell)),
        shape("the caption in six cells", each(Shapes::captionInSixCells)),
        shape("元 instead of 万元", each(Shapes::inYuan)),
        shape("元 in some tables", Shapes::someInYuan),
        shape("headers repeated on every page", Shapes::repeatedHeaders),
        shape("sheets in another order", Pages::oddOrder),
        shape("all tables on one sheet", Pages::allOnOneSheet),
        shape("all tables on one sheet below a list of them", Pages::allBelowTheirList),
        shape("two tables on a sheet", Pages::twoOnOneSheet),
        shape("pages of a table on sheets", Pages::pagesOnSheets),
        shape("pages of a table on sheets that say only 续表", Pages::pagesWithoutTitles),
        shape("pages of a table below one another", Pages::pagesOnOneSheet));
  }

  private static void blankRows(Paper paper) {
    paper.insertRow(paper.height() - 2).insertRow(3).insertRow(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void a_workbook_of_this_shape_gives_the_same_figures(
      String name, String file, Consumer<Map<String, Paper>> change) {
    Map<String, Paper> papers = BOOK.papers();
    change.accept(papers);
    Path path =
        Workbooks.write(
            folder.resolve(file), workbook -> papers.values().forEach(p -> p.write(workbook)));

    Checked<Imported> imported = importOf(List.of(open(path)));

    assertThat(figures(imported)).isEqualTo(FIGURES);
    assertThat(imported.findings())
        .filteredOn(finding -> finding.severity() == Severity.WARNING)
        .filteredOn(finding -> !finding.code().equals("导入-没有导入"))
        .isEmpty();
  }

  private static Grid open(Path path) {
    Checked<Grid> grid = GridReader.open(path, path.getFileName().toString());
    assertThat(grid.findings()).isEmpty();
    return grid.value().orElseThrow();
  }

  @Test
  void a_file_for_each_table_gives_the_same_figures() {
    List<Grid> grids = new ArrayList<>();
    Map<String, Paper> papers = new LinkedHashMap<>(BOOK.papers());
    papers.forEach(
        (key, paper) -> {
          String file = paper.name() + (grids.size() % 2 == 0 ? ".xls" : ".xlsx");
          // A table that only the name of its file names.
          paper.name("Sheet1").texts(text -> text.matches("公开..表|.*决算.*表") ? "" : text);
          grids.add(open(Workbooks.write(folder.resolve(file), paper::write)));
        });

    assertThat(figures(importOf(grids))).isEqualTo(FIGURES);
  }

  @Test
  void a_unit_without_funds_gives_empty_tables_without_a_total() {
    Statement small = derive("examples/small-unit/data.yaml");
    TableBook book = new TableBook(small, MoneyUnit.YUAN, 2);
    Map<String, Paper> papers = book.papers();
    Map<String, BigDecimal> before =
        figures(importOf(List.of(Paper.grid("公开表.xlsx", List.copyOf(papers.values())))));
    for (String key : List.of("基金表", "国资表")) {
      Paper paper = papers.get(key);
      paper.removeRow(paper.rowOf("合计")).add("说明：本表无数据");
    }
    assertThat(figures(importOf(List.of(Paper.grid("公开表.xlsx", List.copyOf(papers.values()))))))
        .isEqualTo(before);
    papers.get("基金表").add("", "无", "无", "0.00", "—", "不涉及", "/", new BigDecimal("0.00"));
    papers.get("国资表").add("合计", "", "无", "-", "").add("本单位无国有资本经营预算财政拨款支出");

    Checked<Imported> imported =
        importOf(List.of(Paper.grid("公开表.xlsx", List.copyOf(papers.values()))));

    assertThat(figures(imported)).isEqualTo(before);
    assertThat(imported.value().orElseThrow().data().unit()).isEqualTo(MoneyUnit.YUAN);
    assertThat(imported.value().get().data().stated()).isEmpty();
  }

  @Test
  void a_figure_that_was_worked_out_loses_the_tail_of_its_arithmetic() {
    Map<String, Paper> papers = BOOK.papers();
    papers
        .values()
        .forEach(
            paper ->
                paper.numbers(
                    number -> {
                      double value = ((BigDecimal) number).doubleValue();
                      return new Formula("1*" + value, new BigDecimal(value + 0.1 - 0.1));
                    }));

    Checked<Imported> imported =
        importOf(List.of(Paper.grid("公开表.xlsx", List.copyOf(papers.values()))));

    assertThat(figures(imported)).isEqualTo(FIGURES);
    assertThat(imported.findings()).noneMatch(finding -> finding.code().equals("导入-小数"));
  }
}
