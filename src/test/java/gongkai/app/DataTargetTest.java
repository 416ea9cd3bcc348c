package gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTargetTest {

  @TempDir private Path folder;

  @Test
  void a_file_made_since_it_was_asked_for_is_not_touched() throws IOException {
    Path file = folder.resolve("部门.yaml");
    DataTarget target = new DataTarget(file);
    assertThat(target.refused()).isEmpty();
    Files.writeString(file, "别动");

    assertThat(target.writeBlank(Sample.PACK))
        .extracting(Finding::toString)
        .containsExactly("错误 " + file + "：文件已经存在，没有改动它 怎么办：换一个文件名，或先把原来的文件移走。 [文件-已存在]");
    assertThat(file).hasContent("别动");
    assertThat(folder).isDirectoryContaining("glob:**部门.yaml");
    assertThat(folder.toFile().list()).hasSize(1);
  }
}
