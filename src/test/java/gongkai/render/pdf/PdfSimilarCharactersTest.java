package gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.font.FontFile;
import gongkai.layout.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A glyph in a PDF is read back as one character, so characters that look alike need their own. */
class PdfSimilarCharactersTest {

  private static final String ALIKE = "A·•‧-\u2011 \u00a0\u3000\u2003…⋯B";

  @Test
  void characters_that_look_alike_are_read_back_as_themselves() {
    List<FontFile> fonts =
        List.of(TestFonts.song(), TestFonts.bold(), TestFonts.hei(), TestFonts.kai());

    assertThat(fonts)
        .allSatisfy(font -> assertThat(PdfText.pages(report(font)).get(4)).endsWith("\n" + ALIKE));
  }

  private static byte[] report(FontFile font) {
    return SampleReport.published().with(new Mark.Run(90, 90, font, 12, 0, ALIKE, false)).render();
  }
}
