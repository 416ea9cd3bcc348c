package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Examples;
import gongkai.Sample;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import gongkai.write.DataWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The units of the example, and what is made of them. */
final class DepartmentFiles {

  static final Path EXAMPLE = Path.of("examples/county-office");
  static final String NAME = "清源县工业信息化和商务局";

  private DepartmentFiles() {}

  static Path copy(Path folder) throws IOException {
    Path units = Files.createDirectories(folder.resolve("单位"));
    try (Stream<Path> files = Files.list(EXAMPLE.resolve("单位"))) {
      for (Path file : files.toList()) {
        Files.copy(file, units.resolve(file.getFileName().toString()));
      }
    }
    return units;
  }

  static void edit(Path file, String piece, String replacement) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(piece);
    Files.writeString(file, text.replace(piece, replacement));
  }

  /** One 分 more of income and of spending, so that the unit itself has no fault. */
  static void addOneFen(Path units) throws IOException {
    Path unit = units.resolve("招商促进中心.yaml");
    edit(unit, "一般公共预算财政拨款收入: 487316.28", "一般公共预算财政拨款收入: 487316.29");
    edit(unit, "项目支出: 487316.28", "项目支出: 487316.29");
  }

  static Path rolledUp(Path folder, Path units) {
    Path target = folder.resolve("部门.yaml");
    Run run = Run.of("rollup", units.toString(), "-o", target.toString(), "--name", NAME);
    assertThat(run.exit()).as(run.err()).isZero();
    return target;
  }

  static YearData read(Path file) {
    return DataFile.open(file, file.toString())
        .value()
        .orElseThrow()
        .readIncomplete(Sample.PACK.schema())
        .value()
        .orElseThrow();
  }

  /** The blanks filled in with the texts of the file that was made by hand. */
  static Path filled(Path folder, Path rolled) throws IOException {
    YearData data = read(rolled);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    for (Fact fact : Examples.read(EXAMPLE.resolve("data.yaml").toString()).all()) {
      boolean own = fact.key().isWithin("附件") || fact.key().isWithin("预算绩效");
      if (fact instanceof Fact.Words && !own) {
        facts.put(fact.key(), fact);
      }
    }
    put(facts, data, "预算绩效/部门评价/项目名称", "企业技术改造奖补资金");
    YearData whole = new YearData(data.file(), data.unit(), facts, List.of());
    Path file = folder.resolve("填好.yaml");
    return Files.writeString(file, DataWriter.yaml(whole, Sample.PACK.schema(), Map.of()));
  }

  private static void put(Map<FactKey, Fact> facts, YearData data, String path, String words) {
    FactKey key = FactKey.of(path);
    facts.put(key, new Fact.Words(key, List.of(words), data.place(key)));
  }

  static Map<FactKey, String> texts(YearData data) {
    Map<FactKey, String> texts = new LinkedHashMap<>();
    data.all()
        .forEach(
            fact ->
                texts.put(
                    fact.key(),
                    fact.figure()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> String.join("\n", data.words(fact.key())))));
    return texts;
  }
}
