package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.check.Checks;
import gongkai.compose.Composer;
import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.document.ReportDocument;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example becomes, without a complaint, the report that lies beside it. {@code -Dupdate=true}
 * rewrites the reports; read the difference before committing it.
 */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("examples");
  private static final Path PACKS = Path.of("templates");
  private static final String EXPECTED = "expected/report.txt";
  private static final boolean UPDATE = Boolean.getBoolean("update");

  static List<Path> examples() throws IOException {
    try (Stream<Path> entries = Files.list(EXAMPLES)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_becomes_the_report_beside_it(Path example) throws IOException {
    Path expected = example.resolve(EXPECTED);
    List<Finding> findings = new ArrayList<>();

    String text = DocumentText.of(report(data(example), findings));

    assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTE);
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, text);
    }
    assertThat(expected).exists();
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  @Test
  void every_file_belongs_to_an_example() throws IOException {
    List<Path> pairs = new ArrayList<>();
    for (Path example : examples()) {
      pairs.addAll(files(data(example)));
      pairs.add(example.resolve(EXPECTED));
    }

    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      assertThat(files.filter(Files::isRegularFile).filter(file -> !isUnit(file)))
          .hasSameElementsAs(pairs);
    }
    assertThat(pairs).isNotEmpty();
  }

  /** Of a department's units there is a test of their own. */
  private static boolean isUnit(Path file) {
    return file.getParent().endsWith("单位");
  }

  /** The one data file of an example. */
  private static Path data(Path example) throws IOException {
    try (Stream<Path> files = Files.list(example)) {
      List<Path> data =
          files.filter(file -> file.getFileName().toString().startsWith("data.")).toList();
      assertThat(data).as("data files of %s", example).hasSize(1);
      return data.get(0);
    }
  }

  /** A data file and those that it names. */
  private static List<Path> files(Path data) {
    return Examples.read(data.toString()).all().stream()
        .map(fact -> Path.of(fact.place().file()))
        .distinct()
        .toList();
  }

  private static ReportDocument report(Path file, List<Finding> findings) {
    DataFile source = value(Examples.open(file), findings);
    Pack pack = PackLoader.load(PACKS.resolve(source.format().orElseThrow()));
    YearData data = value(source.read(pack.schema()), findings);
    Statement statement = value(Deriver.derive(pack, data), findings);
    findings.addAll(Checks.run(pack, statement).findings());
    return new Composer(pack).compose(statement, Composer.Purpose.FINAL);
  }

  private static <T> T value(Checked<T> checked, List<Finding> findings) {
    findings.addAll(checked.findings());
    assertThat(checked.value()).as("%s", checked.findings()).isPresent();
    return checked.value().get();
  }
}
