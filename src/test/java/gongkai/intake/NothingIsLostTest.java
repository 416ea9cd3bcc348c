package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.RandomYear;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Spot;
import gongkai.model.MoneyUnit;
import gongkai.sheet.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in any cell, it is printed, told or refused; nothing is dropped in silence. */
class NothingIsLostTest {

  private static final BigDecimal STRANGE = new BigDecimal("98765.43");
  private static final List<Object> CONTENTS =
      List.of(STRANGE, STRANGE, STRANGE, "98,765.43", "（98765.43）", STRANGE.negate());

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_number_in_any_cell_is_printed_or_told(long seed) {
    Random random = new Random(seed);
    List<Paper> papers = papers(seed % 8);
    int sheet = random.nextInt(papers.size());
    Paper paper = papers.get(sheet);
    int row = random.nextInt(paper.height() + 2);
    int column = random.nextInt(14);
    Object before = paper.at(row, column);
    paper.put(row, column, CONTENTS.get(random.nextInt(CONTENTS.size())));
    Spot spot = Spot.cell(sheet, paper.name(), row, column);

    Checked<Imported> imported = Intake.read(Sample.PACK, List.of(Paper.grid("公开表.xlsx", papers)));

    assertThat(isTold(imported, spot) || isPrinted(imported))
        .as("%s, which was %s: %s", spot.label(), before, imported.findings())
        .isTrue();
  }

  private static boolean isTold(Checked<Imported> imported, Spot spot) {
    return imported.findings().stream()
        .filter(f -> !f.advice().isEmpty())
        .anyMatch(
            f ->
                f.place().spot().equals(spot)
                    || f.isError() && f.place().spot().sheet().equals(spot.sheet()));
  }

  private static boolean isPrinted(Checked<Imported> imported) {
    return imported.value().orElseThrow().statement().tables().values().stream()
        .flatMap(table -> table.cells().values().stream())
        .anyMatch(cell -> cell.value().filter(v -> v.abs().compareTo(STRANGE) == 0).isPresent());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_is_written_over_some_cells_is_read_or_refused(long seed) {
    Random random = new Random(seed);
    List<Paper> papers = papers(seed % 8);
    List<Object> texts = new ArrayList<>(List.of("", "合计", "栏次", "项目", "201", "1", "———", "#"));
    texts.addAll(List.of("科目代码", "行次", "决算数", "单位：", "2023年度", "公开02表", new BigDecimal("7")));
    for (int i = 0; i < 6; i++) {
      Paper paper = papers.get(random.nextInt(papers.size()));
      paper.put(
          random.nextInt(paper.height() + 1),
          random.nextInt(13),
          texts.get(random.nextInt(texts.size())));
    }

    Checked<Imported> imported = Intake.read(Sample.PACK, List.of(Paper.grid("公开表.xlsx", papers)));

    assertThat(imported.value().isPresent())
        .isEqualTo(imported.findings().stream().noneMatch(Finding::isError));
  }

  private static List<Paper> papers(long seed) {
    return List.copyOf(
        new TableBook(
                Deriver.derive(Sample.PACK, RandomYear.of(seed)).value().orElseThrow(),
                MoneyUnit.YUAN,
                2)
            .papers()
            .values());
  }
}
