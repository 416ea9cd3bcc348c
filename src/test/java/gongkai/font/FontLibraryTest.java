package gongkai.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontLibraryTest {

  private static final Path FONTS = Path.of("fonts");
  private static final String ADDED = "family:公开楷体";

  @TempDir private Path folder;

  private static String firstFile(FontChain chain) {
    return chain.fonts().get(0).path().getFileName().toString();
  }

  @Test
  void the_first_candidate_that_exists_is_used() {
    FontLibrary library = FontLibrary.open(List.of(FONTS));
    FontChain chain =
        library.chain(List.of("none.ttf", "family:仿宋", "kai.ttf", "hei.ttf"), List.of());
    assertThat(firstFile(chain)).isEqualTo("kai.ttf");
  }

  @Test
  void a_character_is_found_in_the_first_font_that_has_it() {
    FontLibrary library = FontLibrary.open(List.of(FONTS));
    FontChain chain =
        library.chain(List.of("hei.ttf"), List.of("fallback.ttf", "fallback-2.ttf", "none.ttf"));
    assertThat(chain.fontFor('字').orElseThrow().path()).hasFileName("hei.ttf");
    assertThat(chain.fontFor(0x3447).orElseThrow().path().getFileName().toString())
        .isIn("hei.ttf", "fallback.ttf");
    assertThat(chain.fontFor(0xE123)).isEmpty();
  }

  @Test
  void a_font_that_the_user_added_is_found_by_any_of_its_names() throws IOException {
    Files.copy(FONTS.resolve("kai.ttf"), folder.resolve("我的楷体.TTF"));
    FontLibrary library = FontLibrary.open(List.of(folder, FONTS));
    FontChain chain = library.chain(List.of(ADDED, "song.ttf"), List.of());
    assertThat(firstFile(chain)).isEqualTo("我的楷体.TTF");
  }

  @Test
  void fonts_of_the_program_and_of_the_system_are_not_found_by_family() throws IOException {
    Files.copy(FONTS.resolve("kai.ttf"), folder.resolve("系统楷体.ttf"));
    FontLibrary library = FontLibrary.open(List.of(FONTS, folder));
    assertThat(firstFile(library.chain(List.of(ADDED, "song.ttf"), List.of())))
        .isEqualTo("song.ttf");
    assertThat(firstFile(library.chain(List.of("系统楷体.ttf"), List.of()))).isEqualTo("系统楷体.ttf");
  }

  @Test
  void a_broken_file_that_the_user_added_is_named() throws IOException {
    Files.writeString(folder.resolve("坏的.ttf"), "no font at all");
    FontLibrary library = FontLibrary.open(List.of(folder, FONTS));
    assertThatThrownBy(() -> library.chain(List.of(ADDED, "song.ttf"), List.of()))
        .isInstanceOf(FontException.class)
        .hasMessageContaining("坏的.ttf");
  }

  @Test
  void a_face_without_any_file_is_refused() {
    FontLibrary library = FontLibrary.open(List.of(folder));
    assertThatThrownBy(() -> library.chain(List.of("song.ttf", "kai.ttf"), List.of()))
        .isInstanceOf(FontException.class)
        .hasMessageContaining("song.ttf、kai.ttf");
  }

  @Test
  void the_same_question_has_the_same_answer() {
    FontLibrary library = FontLibrary.open(List.of(FONTS));
    assertThat(library.chain(List.of("kai.ttf"), List.of()))
        .isSameAs(library.chain(List.of("kai.ttf"), List.of()));
  }

  @Test
  void each_system_keeps_its_fonts_elsewhere() throws IOException {
    Path windows = Files.createDirectories(folder.resolve("Fonts"));
    Path nested = Files.createDirectories(folder.resolve(".fonts/truetype"));
    assertThat(SystemFonts.folders("Windows 11", Map.of("WINDIR", folder.toString()), folder))
        .containsExactly(windows);
    assertThat(SystemFonts.folders("Linux", Map.of(), folder)).contains(nested, nested.getParent());
  }
}
