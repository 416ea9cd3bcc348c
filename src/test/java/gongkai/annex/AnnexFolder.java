package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.document.Annex;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.YearData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder with a data file and the files that it names. */
public final class AnnexFolder {

  private final Path folder;
  private final List<String> entries = new ArrayList<>();

  public AnnexFolder(Path folder) {
    this.folder = folder;
  }

  /** Puts a file there and names it in the data. */
  public AnnexFolder with(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return naming(name);
  }

  /** Names a file in the data, whether it is there or not. */
  public AnnexFolder naming(String name) {
    entries.add("    - {标题: 附件" + (entries.size() + 1) + ", 文件: '" + name + "'}\n");
    return this;
  }

  private String text() {
    return Sample.TEXT + "附件:\n  文件:\n" + String.join("", entries);
  }

  /** The data file, written. */
  public Path data() throws IOException {
    return Files.writeString(folder.resolve("单位.yaml"), text());
  }

  /** What reading the files gives. */
  public Checked<List<Annex>> read() {
    return read(OfficeProgram.installed());
  }

  Checked<List<Annex>> read(OfficeProgram office) {
    Checked<YearData> data = Sample.read(text());
    assertThat(data.findings()).isEmpty();
    return new AnnexReader(Path.of("fonts"), () -> office)
        .read(data.value().orElseThrow(), folder.resolve("单位.yaml"), "仅供内部审核");
  }

  /** The files, none of which may be refused. */
  public List<Annex> annexes() {
    Checked<List<Annex>> read = read();
    assertThat(read.findings()).noneMatch(Finding::isError);
    return read.value().orElseThrow();
  }

  /** What is said of the only file, without the place. */
  String refusal() {
    return refusal(OfficeProgram.installed());
  }

  String refusal(OfficeProgram office) {
    Checked<List<Annex>> read = read(office);
    assertThat(read.value()).isEmpty();
    assertThat(read.findings()).hasSize(1);
    Finding finding = read.findings().get(0);
    assertThat(finding.place().toString()).startsWith("单位.yaml 第").contains("“附件/文件/1/文件”");
    return finding.message() + "|" + finding.advice() + "|" + finding.code();
  }

  /** No office program. */
  static OfficeProgram none() {
    return new OfficeProgram(Optional.empty());
  }
}
