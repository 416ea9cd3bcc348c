package gongkai.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.pack.Pack;
import gongkai.read.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Units of departments, and their sums. */
final class Departments {

  static final Pack PACK = Sample.PACK;

  /** The hand-made file of a department, with its units beside it. */
  static final Path EXAMPLE = Path.of("examples/county-office");

  private Departments() {}

  /** The statement of a data file, which must be readable; it may name others. */
  static Statement derive(Path file) {
    return derive(Examples.open(file));
  }

  private static Statement derive(Checked<DataFile> file) {
    return Deriver.derive(
            PACK, file.value().orElseThrow().read(PACK.schema()).value().orElseThrow())
        .value()
        .orElseThrow();
  }

  /** A unit made of the small sample, called so, with pieces of it replaced. */
  static UnitYear unit(String name, String... edits) {
    String text = Sample.with("云岭县档案馆", name);
    for (int i = 0; i < edits.length; i += 2) {
      assertThat(text).contains(edits[i]);
      text = text.replace(edits[i], edits[i + 1]);
    }
    return of(derive(DataFile.parse(name + ".yaml", text, List.of())));
  }

  private static UnitYear of(Statement statement) {
    return UnitYear.of(PACK, PACK.rollUp().orElseThrow(), statement);
  }

  /** The units of the example. */
  static List<UnitYear> units() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE.resolve("单位"))) {
      List<UnitYear> units = new ArrayList<>();
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .forEach(file -> units.add(of(derive(file))));
      return units;
    }
  }

  /** What the units of the example paid each other. */
  static InternalList internal() {
    Path list = EXAMPLE.resolve("单位/内部往来.csv");
    return InternalList.read(list, list.toString()).value().orElseThrow();
  }

  /** Adds up units. */
  static Checked<RolledUp> sum(List<UnitYear> units, Optional<InternalList> list) {
    return RollUp.of(PACK, units, new RollUp.Order("单位", "部门.yaml", Optional.of("云岭县文化局"), list));
  }

  /** Adds up units that go together and pay each other nothing that is not clear. */
  static RolledUp sum(UnitYear... units) {
    Checked<RolledUp> sum = sum(List.of(units), Optional.empty());
    assertThat(sum.findings()).noneMatch(Finding::isError);
    return sum.value().orElseThrow();
  }

  /** What forbids to add these up. */
  static List<String> refusal(List<UnitYear> units, Optional<InternalList> list) {
    Checked<RolledUp> sum = sum(units, list);
    assertThat(sum.value()).isEmpty();
    return sum.findings().stream().map(Finding::toString).toList();
  }
}
