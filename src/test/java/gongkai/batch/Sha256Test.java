package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hash of a folder is of all that is read through it, by links as well. */
@DisabledOnOs(OS.WINDOWS)
class Sha256Test {

  @TempDir private Path folder;
  private Path real;
  private Path file;

  @BeforeEach
  void writeFiles() throws IOException {
    real = Files.createDirectories(folder.resolve("真的/里"));
    file = Files.writeString(real.resolve("一.txt"), "一");
  }

  private void assertSeesTheFileBelow(Path root) throws IOException {
    String before = Sha256.ofTree(root);
    assertThat(Sha256.ofTree(root)).isEqualTo(before);
    Files.writeString(file, "二");
    assertThat(Sha256.ofTree(root)).isNotEqualTo(before);
  }

  @Test
  void a_folder_that_is_a_link_is_entered() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("链接"), real);
    assertThat(Sha256.ofTree(link)).isEqualTo(Sha256.ofTree(real));
    assertSeesTheFileBelow(link);
  }

  @Test
  void a_folder_linked_from_within_is_entered() throws IOException {
    Path root = Files.createDirectory(folder.resolve("模板"));
    Files.createSymbolicLink(root.resolve("格式"), real);
    assertSeesTheFileBelow(root);
  }

  @Test
  void links_that_lead_in_a_circle_or_nowhere_are_no_trouble() throws IOException {
    Files.createSymbolicLink(real.resolve("回头"), folder.resolve("真的"));
    Files.createSymbolicLink(real.resolve("自己"), real.resolve("自己"));
    Files.createSymbolicLink(real.resolve("无"), folder.resolve("没有"));
    assertSeesTheFileBelow(folder.resolve("真的"));
  }
}
