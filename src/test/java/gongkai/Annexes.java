package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.finding.Checked;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import java.nio.file.Path;

/** An invented unit with projects, one of them in a file of its own, and a form C. */
public final class Annexes {

  /** Where it lies. */
  public static final Path FILE = Path.of("src/test/resources/annexes/data.yaml");

  private Annexes() {}

  /** What the file says. */
  public static YearData data() {
    DataFile file = DataFile.open(FILE, "data.yaml").value().orElseThrow();
    Checked<YearData> data =
        file.opening(name -> DataFile.open(FILE.resolveSibling(name), name))
            .read(Sample.PACK.schema());
    assertThat(data.findings()).isEmpty();
    return data.value().orElseThrow();
  }
}
