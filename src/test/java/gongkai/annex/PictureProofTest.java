package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.document.ForeignFile;
import gongkai.document.UnprintableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that would be a blank, or not whole, in the report are refused. */
class PictureProofTest {

  private static final String AGAIN = "|打开看看是否正常；不正常就换一份好的，正常就重新打印（另存）成 PDF 再用。|附件-损坏";
  private static final String DAMAGED = "里面的图损坏了，或者缺了一截" + AGAIN;
  private static final String RARE =
      "里面的图用了少见的 JPEG，多数程序显示不出来|用看图程序另存为普通的 JPEG；在 PDF 里的，就重新打印成 PDF。|附件-类型";
  private static final String NOT_WHOLE = "附件“图.png”损坏了，图不完整" + AGAIN;

  @TempDir private Path temp;

  private String refusal(String name, byte[] bytes) throws IOException {
    return new AnnexFolder(temp).with(name, bytes).refusal();
  }

  @Test
  void a_jpeg_that_lacks_what_is_needed_to_unpack_it() throws IOException {
    for (int marker : new int[] {Jpegs.QUANTITIES, Jpegs.CODES, Jpegs.FRAME}) {
      assertThat(refusal("图.jpg", Jpegs.without(marker)))
          .as(Integer.toHexString(marker))
          .isEqualTo("附件“图.jpg”" + DAMAGED);
    }
    assertThat(refusal("图.jpg", Jpegs.withNonsense())).isEqualTo("附件“图.jpg”" + DAMAGED);
    assertThat(refusal("图.jpg", Jpegs.half())).isEqualTo("附件“图.jpg”" + DAMAGED);
  }

  @Test
  void a_jpeg_of_a_kind_that_few_programs_know() throws IOException {
    // Lossless, arithmetic coding, twelve bits.
    assertThat(refusal("图.jpg", Jpegs.withFrame(1, 0xC3))).isEqualTo("附件“图.jpg”" + RARE);
    assertThat(refusal("图.jpg", Jpegs.withFrame(1, 0xC9))).isEqualTo("附件“图.jpg”" + RARE);
    assertThat(refusal("图.jpg", Jpegs.withFrame(4, 12))).isEqualTo("附件“图.jpg”" + RARE);
  }

  @Test
  void a_scan_within_a_pdf_likewise() throws IOException {
    assertThat(refusal("扫描.pdf", scan(Jpegs.without(Jpegs.QUANTITIES)))).contains(DAMAGED);
    assertThat(refusal("扫描.pdf", scan(Jpegs.withNonsense()))).contains(DAMAGED);
    assertThat(refusal("扫描.pdf", scan(Jpegs.withFrame(1, 0xC9)))).contains(RARE);
  }

  private static byte[] scan(byte[] jpeg) throws IOException {
    return new Pages()
        .draw(Pages.A4, content -> {})
        .change(
            document -> {
              PDImageXObject image =
                  JPEGFactory.createFromStream(document, new ByteArrayInputStream(Jpegs.good()));
              try (OutputStream out = image.getCOSObject().createRawOutputStream()) {
                out.write(jpeg);
              }
              try (PDPageContentStream content =
                  new PDPageContentStream(document, document.getPage(0))) {
                content.drawImage(image, 0, 0, 595, 842);
              }
            })
        .bytes();
  }

  @Test
  void a_png_with_fewer_or_more_pixels_than_it_says() throws IOException {
    int whole = 40 * (1 + 30 * 3);
    assertThat(refusal("图.png", png(2, whole - 1))).isEqualTo(NOT_WHOLE);
    assertThat(refusal("图.png", png(2, whole + 1))).isEqualTo(NOT_WHOLE);
    assertThat(refusal("图.png", png(5, whole))).isEqualTo(NOT_WHOLE);
    assertThat(new AnnexFolder(temp).with("图.png", png(2, whole)).annexes()).hasSize(1);
  }

  private static byte[] png(int kind, int pixels) throws IOException {
    return new Pngs().head(30, 40, 8, kind, 0).pixels(pixels).bytes();
  }

  /** Thirty by forty in passes: 4×5, 4×5, 8×5, 7×10, 15×10, 15×20 and 30×20 pixels. */
  @Test
  void an_interlaced_png_has_its_pixels_in_seven_passes() throws IOException {
    int whole = 5 * 5 + 5 * 5 + 5 * 9 + 10 * 8 + 10 * 16 + 20 * 16 + 20 * 31;
    byte[] good = new Pngs().head(30, 40, 8, 0, 1).pixels(whole).bytes();
    byte[] bad = new Pngs().head(30, 40, 8, 0, 1).pixels(whole - 1).bytes();

    assertThat(new AnnexFolder(temp).with("图.png", good).annexes()).hasSize(1);
    assertThat(refusal("图.png", bad)).isEqualTo(NOT_WHOLE);
  }

  @Test
  void a_png_of_a_palette_that_is_not_there() throws IOException {
    int pixels = 40 * (1 + 30);
    byte[] bad = new Pngs().head(30, 40, 8, 3, 0).pixels(pixels).bytes();
    byte[] good =
        new Pngs().head(30, 40, 8, 3, 0).chunk("PLTE", new byte[3]).pixels(pixels).bytes();

    assertThat(refusal("图.png", bad)).isEqualTo(NOT_WHOLE);
    assertThat(new AnnexFolder(temp).with("图.png", good).annexes()).hasSize(1);
  }

  @Test
  void a_png_whose_head_is_too_short() throws IOException {
    for (int length = 0; length < 13; length++) {
      byte[] bad = new Pngs().chunk("IHDR", new byte[length]).pixels(9).bytes();
      assertThat(refusal("图.png", bad)).startsWith("附件“图.png”损坏了，").endsWith(AGAIN);
    }
  }

  /** The library's own reader would make a file there. */
  @Test
  void a_png_is_unpacked_in_memory() throws IOException {
    byte[] seeThrough = Pages.file(new BufferedImage(30, 40, BufferedImage.TYPE_INT_ARGB), "png");
    Path gone = Files.createDirectory(temp.resolve("gone"));
    ImageIO.setCacheDirectory(gone.toFile());
    Files.delete(gone);
    try {
      assertThat(new AnnexFolder(temp).with("图.png", seeThrough).annexes()).hasSize(1);
    } finally {
      ImageIO.setCacheDirectory(null);
    }
  }

  /** The library would leave the picture out and say nothing. */
  @Test
  void a_picture_that_cannot_be_drawn_is_not_left_out() throws IOException {
    ForeignFile file =
        new AnnexFolder(temp).with("报告.pdf", Pages.undrawable()).annexes().get(0).file();

    assertThatThrownBy(() -> file.picture(0, 800))
        .isInstanceOf(UnprintableException.class)
        .hasMessage("附件“报告.pdf”第 1 页画不出来");
  }
}
