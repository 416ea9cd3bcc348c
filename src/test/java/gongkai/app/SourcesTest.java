package gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Checked;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a data file draws in are noted as they were before they were read. */
class SourcesTest {

  private static final String PROJECTS = "附件:\n  项目:\n    - 文件: 项目/01.yaml\n";

  @TempDir private Path folder;
  private final Sources sources = new Sources();
  private Path project;

  @BeforeEach
  void writeProject() throws IOException {
    project = Files.createDirectory(folder.resolve("项目")).resolve("01.yaml");
    Files.writeString(project, "名称: 档案保护\n");
  }

  private DataFile open(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return DataFiles.open(file, name, sources).value().orElseThrow();
  }

  private void assertNoted(Path file) throws IOException {
    assertThat(sources.list()).extracting(Source::path).contains(file);
    assertThat(sources.list()).allMatch(Source::isUnchanged);
    Files.writeString(file, Files.readString(file) + "# 读过以后改的\n");
    assertThat(sources.list())
        .filteredOn(source -> !source.isUnchanged())
        .extracting(Source::path)
        .containsExactly(file);
  }

  @Test
  void the_file_of_a_project() throws IOException {
    DataFile file = open("今年.yaml", Sample.TEXT + PROJECTS);
    assertThat(sources.list()).isEmpty();
    Checked<YearData> data = file.readIncomplete(Sample.PACK.schema());
    assertThat(data.value()).as("%s", data.findings()).isPresent();
    assertNoted(project);
  }

  @Test
  void last_years_file_and_the_files_that_it_names() throws IOException {
    Path last = folder.resolve("去年.yaml");
    Files.writeString(last, Sample.with("年度: 2024", "年度: 2023") + PROJECTS);
    DataFile file = open("今年.yaml", "上年: 去年.yaml\n" + Sample.TEXT);
    Packs packs = new Packs(Home.find(), Optional.empty());
    Checked<PriorYear> prior =
        new LastYears(packs, Optional.empty())
            .of(folder.resolve("今年.yaml"), file, Sample.PACK, sources);
    assertThat(prior.value()).as("%s", prior.findings()).isPresent();
    assertThat(sources.list()).extracting(Source::path).containsExactly(last, project);
    assertNoted(last);
  }
}
