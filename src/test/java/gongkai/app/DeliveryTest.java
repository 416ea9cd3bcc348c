package gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

  @TempDir private Path folder;

  private static Map<String, byte[]> two() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.docx", new byte[] {1});
    files.put("b.pdf", new byte[] {2});
    return files;
  }

  private List<String> names(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_folder_is_made_and_nothing_but_the_files_is_in_it() throws IOException {
    Path deep = folder.resolve("甲/乙");

    List<Path> written = new Delivery(deep).deliver(two());

    assertThat(written).containsExactly(deep.resolve("a.docx"), deep.resolve("b.pdf"));
    assertThat(names(deep)).containsExactly("a.docx", "b.pdf");
    assertThat(deep.resolve("b.pdf")).hasBinaryContent(new byte[] {2});
  }

  @Test
  void older_files_are_replaced() throws IOException {
    Files.write(folder.resolve("a.docx"), new byte[] {9, 9, 9});

    new Delivery(folder).deliver(two());

    assertThat(folder.resolve("a.docx")).hasBinaryContent(new byte[] {1});
  }

  @Test
  void if_one_file_cannot_be_written_no_file_is_touched() throws IOException {
    Files.write(folder.resolve("a.docx"), new byte[] {9});
    Files.createDirectory(folder.resolve("b.pdf"));

    assertThatThrownBy(() -> new Delivery(folder).deliver(two()))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("b.pdf");

    assertThat(folder.resolve("a.docx")).hasBinaryContent(new byte[] {9});
    assertThat(names(folder)).containsExactly("a.docx", "b.pdf");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_left_alone() throws IOException {
    Path file = Files.write(folder.resolve("out"), new byte[] {7});

    assertThatThrownBy(() -> new Delivery(file).deliver(two())).isInstanceOf(IOException.class);

    assertThat(file).hasBinaryContent(new byte[] {7});
  }
}
