package gongkai.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {

  private static final Path FONTS = Path.of("fonts");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "song.ttf",
        "song-bold.ttf",
        "hei.ttf",
        "kai.ttf",
        "fallback.ttf",
        "fallback-2.ttf"
      })
  void characters_and_widths_are_those_that_another_reader_finds(String name) throws IOException {
    FontFile font = FontFile.open(FONTS.resolve(name));
    try (TrueTypeFont other =
        new TTFParser().parse(new RandomAccessReadBufferedFile(FONTS.resolve(name).toFile()))) {
      CmapLookup characters = other.getUnicodeCmapLookup();
      double scale = 1000.0 / other.getUnitsPerEm();
      for (int code = 0x20; code < 0x32000; code += code < 0x3000 ? 1 : 7) {
        int glyph = characters.getGlyphId(code);
        assertThat(font.has(code)).as("%x", code).isEqualTo(glyph != 0);
        assertThat(font.advance(code))
            .isEqualTo((int) Math.round(other.getAdvanceWidth(glyph) * scale));
      }
      assertThat(font.ascent())
          .isEqualTo((int) Math.round(other.getHorizontalHeader().getAscender() * scale));
      assertThat(font.descent())
          .isEqualTo((int) -Math.round(other.getHorizontalHeader().getDescender() * scale));
    }
  }

  @Test
  void a_font_knows_its_family_in_every_language() {
    FontFile font = FontFile.open(FONTS.resolve("song.ttf"));
    assertThat(font.family()).isEqualTo("Gongkai Song");
    assertThat(font.families()).contains("公开宋体");
  }

  @Test
  void fonts_are_equal_by_path() {
    FontFile song = FontFile.open(FONTS.resolve("song.ttf"));
    assertThat(song)
        .isEqualTo(FontFile.open(FONTS.toAbsolutePath().resolve("../fonts/song.ttf")))
        .isNotEqualTo(FontFile.open(FONTS.resolve("kai.ttf")));
  }

  @ParameterizedTest
  @CsvSource({
    "4F54544F0001000000000000, CFF",
    "747463660001000000000001, TTC",
    "504B03040000000000000000, 不是 TrueType",
    "000100000009000000000000, 已损坏",
    "0001, 已损坏",
    "'', 已损坏",
  })
  void a_file_of_no_use_is_refused_by_name(String hexadecimal, String reason) throws IOException {
    Path file = folder.resolve("我的字体.ttf");
    Files.write(file, HexFormat.of().parseHex(hexadecimal));
    assertThatThrownBy(() -> FontFile.open(file))
        .isInstanceOf(FontException.class)
        .hasMessageContaining("我的字体.ttf")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({"2, true", "0x200, true", "0x100, true", "0, false", "4, false", "8, false"})
  void a_font_that_must_not_be_embedded_is_refused(String rights, boolean refused)
      throws IOException {
    Path file = folder.resolve("受限.ttf");
    byte[] bytes = Files.readAllBytes(FONTS.resolve("kai.ttf"));
    ByteBuffer font = ByteBuffer.wrap(bytes);
    font.putShort(offset(font, "OS/2") + 8, Short.decode(rights));
    Files.write(file, bytes);
    if (refused) {
      assertThatThrownBy(() -> FontFile.open(file)).hasMessageContaining("“受限.ttf”的授权不允许嵌入");
    } else {
      assertThat(FontFile.open(file).has('字')).isTrue();
    }
  }

  @Test
  void a_font_cut_short_is_told_to_be_damaged() throws IOException {
    Path file = folder.resolve("半个.ttf");
    byte[] bytes = Files.readAllBytes(FONTS.resolve("song.ttf"));
    for (int length : new int[] {100, 400, 5000, 200_000}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> FontFile.open(file)).hasMessageContaining("半个.ttf");
    }
  }

  @Test
  void a_font_whose_tables_hold_nonsense_is_told_to_be_damaged() throws IOException {
    byte[] good = Files.readAllBytes(FONTS.resolve("kai.ttf"));
    for (String table : new String[] {"cmap", "name", "hmtx", "hhea", "head"}) {
      byte[] bytes = good.clone();
      ByteBuffer font = ByteBuffer.wrap(bytes);
      int start = offset(font, table);
      for (int i = 0; i < 36; i++) {
        bytes[start + i] = (byte) (table.equals("head") ? 0 : 0x7F);
      }
      Path file = folder.resolve(table + ".ttf");
      Files.write(file, bytes);
      try {
        FontFile.open(file).advance('字'); // some nonsense is still a font
      } catch (FontException refused) {
        assertThat(refused).hasMessageContaining(table + ".ttf");
      }
    }
  }

  private static int offset(ByteBuffer font, String table) {
    for (int place = 12; ; place += 16) {
      byte[] tag = new byte[4];
      font.get(place, tag);
      if (new String(tag, StandardCharsets.US_ASCII).equals(table)) {
        return font.getInt(place + 8);
      }
    }
  }
}
