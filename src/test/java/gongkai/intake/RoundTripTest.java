package gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.RandomYear;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import gongkai.sheet.Paper;
import gongkai.write.DataWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that were exported and imported again print every figure as before. */
class RoundTripTest {

  static Stream<YearData> examples() {
    return Examples.FILES.stream().map(Examples::read);
  }

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  private static Statement derive(YearData data) {
    return Deriver.derive(Sample.PACK, data).value().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_figure_of_the_examples_comes_back(YearData data) {
    Statement statement = derive(data);

    comesBack(statement, new TableBook(statement, MoneyUnit.WAN, 2));
    comesBack(statement, new TableBook(statement, MoneyUnit.WAN, 6));
    comesBack(statement, new TableBook(statement, MoneyUnit.YUAN, 2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_figure_of_random_data_comes_back(long seed) {
    Statement statement = derive(RandomYear.of(seed));

    if (seed % 2 == 0) {
      comesBack(statement, new TableBook(statement, MoneyUnit.WAN, 2));
    } else {
      Imported exact = comesBack(statement, new TableBook(statement, MoneyUnit.YUAN, 2));
      assertThat(exact.data().stated()).isEmpty();
    }
  }

  private static Imported comesBack(Statement statement, TableBook book) {
    List<Paper> papers = List.copyOf(book.papers().values());
    Checked<Imported> imported = Intake.read(Sample.PACK, List.of(Paper.grid("公开表.xlsx", papers)));
    assertThat(imported.findings()).noneMatch(Finding::isError);
    Imported back = imported.value().orElseThrow();
    Statement printed = derive(written(back));
    List<String> differ = new ArrayList<>();
    for (CellRef ref : cells(statement, printed)) {
      BigDecimal after = printed.cell(ref).flatMap(cell -> cell.value()).orElse(BigDecimal.ZERO);
      if (book.shown(ref).compareTo(after) != 0) {
        differ.add(ref + ": " + book.shown(ref) + " -> " + after);
      }
    }
    assertThat(differ).isEmpty();
    for (String entry : List.of("基本信息/单位名称", "基本信息/口径")) {
      FactKey key = FactKey.of(entry);
      assertThat(back.data().words(key)).isEqualTo(statement.data().words(key));
    }
    return back;
  }

  /** The data file that is written, read again. */
  private static YearData written(Imported imported) {
    String text = DataWriter.yaml(imported.data(), Sample.PACK.schema(), imported.wanted());
    Checked<YearData> data =
        DataFile.parse("单位.yaml", text, List.of())
            .value()
            .orElseThrow()
            .readIncomplete(Sample.PACK.schema());
    assertThat(data.findings()).isEmpty();
    return data.value().orElseThrow();
  }

  private static Set<CellRef> cells(Statement one, Statement other) {
    Set<CellRef> cells = new LinkedHashSet<>();
    one.tables().values().forEach(table -> cells.addAll(table.cells().keySet()));
    other.tables().values().forEach(table -> cells.addAll(table.cells().keySet()));
    return cells;
  }
}
