package gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.layout.Mark;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Where on the page things come to stand, and in which colour. */
class PdfPictureTest {

  /** Pixels per point: the thinnest rule covers two. */
  private static final int SCALE = 4;

  @Test
  void spacing_follows_each_character_and_a_character_of_two_surrogates_counts_once()
      throws IOException {
    Mark.Run run = new Mark.Run(90, 90, TestFonts.song(), 16, 0.75, "村𡐓材𬭚村", false);

    List<Float> lefts = lefts(SampleReport.published().emptied(4).with(run).render());

    assertThat(lefts).containsExactly(90f, 106.75f, 123.5f, 140.25f, 157f);
  }

  @Test
  void rules_are_black_and_close_the_corner_where_they_meet() throws IOException {
    BufferedImage page = picture(SampleReport.published().render(), 3);

    // The upper rule lies 595.28 - 520 below the upper edge; its corner with the left one at x =
    // 80.
    assertThat(brightness(page, 400, 75.28)).isLessThan(60);
    assertThat(brightness(page, 79.5, 75.16)).isLessThan(60);
    assertThat(brightness(page, 400, 90)).isEqualTo(255);
  }

  @Test
  void the_watermark_is_grey_so_light_that_text_over_it_can_be_read() throws IOException {
    BufferedImage page = picture(SampleReport.draft().emptied(1).render(), 1);

    int[] values =
        IntStream.range(0, page.getWidth() * page.getHeight())
            .map(i -> page.getRGB(i % page.getWidth(), i / page.getWidth()) & 0xFF)
            .toArray();
    assertThat(values).contains(224);
    assertThat(IntStream.of(values).min().orElseThrow()).isGreaterThanOrEqualTo(220);
  }

  private static List<Float> lefts(byte[] pdf) throws IOException {
    List<Float> lefts = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            lefts.add(text.getX());
          }
        };
    try (PDDocument document = Loader.loadPDF(pdf)) {
      stripper.setStartPage(5);
      stripper.getText(document);
    }
    return lefts;
  }

  private static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(page, SCALE);
    }
  }

  /** Of the pixel at a distance in points from the left and upper edges. */
  private static int brightness(BufferedImage picture, double x, double y) {
    return picture.getRGB((int) (x * SCALE), (int) (y * SCALE)) & 0xFF;
  }
}
