package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.ForeignFile.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages are taken as the pictures that they are. */
class ScannedPageTest {

  private static final int WIDTH = 800;
  private static final byte[] SCAN = Pages.file(Pages.letter(600, 848, true), "jpeg");

  @TempDir private Path temp;

  /** Draws on a page of the size of the scan. */
  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream content, PDImageXObject scan)
        throws IOException;
  }

  private static void whole(PDPageContentStream content, PDImageXObject scan) throws IOException {
    content.drawImage(scan, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
  }

  private Picture picture(byte[] jpeg, Drawing drawing) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pages pages = new Pages();
    pages
        .draw(Pages.A4, content -> {})
        .change(
            document -> {
              PDImageXObject scan =
                  JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg));
              try (PDPageContentStream content =
                  new PDPageContentStream(document, document.getPage(0))) {
                drawing.draw(document, content, scan);
              }
            });
    pdf.writeBytes(pages.bytes());
    return new AnnexFolder(temp)
        .with("扫描.pdf", pdf.toByteArray())
        .annexes()
        .get(0)
        .file()
        .picture(0, WIDTH);
  }

  private Picture picture(Drawing drawing) throws IOException {
    return picture(SCAN, drawing);
  }

  @Test
  void a_scan_is_taken_byte_for_byte() throws IOException {
    Picture picture = picture((document, content, scan) -> whole(content, scan));

    assertThat(picture.kind()).isEqualTo(Picture.Kind.JPEG);
    assertThat(picture.bytes()).isEqualTo(SCAN);
  }

  @Test
  void so_is_a_picture_file() throws IOException {
    Picture picture =
        new AnnexFolder(temp).with("图.jpg", SCAN).annexes().get(0).file().picture(0, WIDTH);

    assertThat(picture.bytes()).isEqualTo(SCAN);
  }

  @Test
  void letters_that_are_not_seen_and_a_cut_round_the_page_change_nothing() throws IOException {
    Picture picture =
        picture(
            (document, content, scan) -> {
              content.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
              content.clip();
              whole(content, scan);
              words(document, content, RenderingMode.NEITHER);
            });

    assertThat(picture.bytes()).isEqualTo(SCAN);
  }

  private static void words(PDDocument document, PDPageContentStream content, RenderingMode mode)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(PDType0Font.load(document, new File("fonts/song.ttf")), 40);
    content.newLineAtOffset(100, 400);
    content.showText("看得见吗");
    content.endText();
  }

  @Test
  void what_lies_on_a_scan_is_drawn_with_it() throws IOException {
    Drawing[] more = {
      (document, content, scan) -> words(document, content, RenderingMode.FILL),
      (document, content, scan) -> {
        content.addRect(100, 100, 50, 50);
        content.fill();
      },
      (document, content, scan) -> {
        content.moveTo(100, 100);
        content.lineTo(400, 400);
        content.stroke();
      },
      (document, content, scan) -> content.drawImage(scan, 0, 0, 100, 100)
    };
    for (Drawing drawing : more) {
      Picture picture =
          picture(
              (document, content, scan) -> {
                whole(content, scan);
                drawing.draw(document, content, scan);
              });
      assertThat(width(picture)).isEqualTo(WIDTH);
    }
  }

  @Test
  void a_scan_that_leaves_a_margin_or_is_cut_or_mirrored_is_drawn() throws IOException {
    Drawing[] others = {
      (document, content, scan) -> content.drawImage(scan, 20, 20, 550, 800),
      (document, content, scan) -> {
        content.addRect(0, 0, 300, 842);
        content.clip();
        whole(content, scan);
      },
      (document, content, scan) -> {
        content.transform(new Matrix(-1, 0, 0, 1, 595.28f, 0));
        whole(content, scan);
      }
    };
    for (Drawing drawing : others) {
      assertThat(width(picture(drawing))).isEqualTo(WIDTH);
    }
  }

  @Test
  void a_scan_that_shows_through_a_group_is_drawn() throws IOException {
    Drawing drawing =
        (document, content, scan) -> {
          PDFormXObject group = new PDFormXObject(document);
          group.setBBox(Pages.A4);
          group.setResources(new PDResources());
          String name = group.getResources().add(scan).getName();
          COSDictionary kind = new COSDictionary();
          kind.setItem(COSName.S, COSName.TRANSPARENCY);
          group.getCOSObject().setItem(COSName.GROUP, kind);
          try (OutputStream out = group.getStream().createOutputStream()) {
            out.write(
                ("595.28 0 0 841.89 0 0 cm /" + name + " Do").getBytes(StandardCharsets.US_ASCII));
          }
          content.drawForm(group);
        };
    assertThat(picture(drawing).bytes()).isEqualTo(SCAN);
    assertThat(
            width(
                picture(
                    (document, content, scan) -> {
                      PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
                      faint.setNonStrokingAlphaConstant(0.3f);
                      content.setGraphicsStateParameters(faint);
                      drawing.draw(document, content, scan);
                    })))
        .isEqualTo(WIDTH);
  }

  /** At 200 dpi wanted, 300 dpi are taken as they are, 400 are not. */
  @Test
  void a_scan_that_is_much_finer_than_wanted_is_drawn() throws IOException {
    Drawing drawing = (document, content, scan) -> whole(content, scan);
    byte[] finer = Pages.file(Pages.letter(1200, 1697, false), "jpeg");
    byte[] finest = Pages.file(Pages.letter(1600, 2263, false), "jpeg");

    assertThat(picture(finer, drawing).bytes()).isEqualTo(finer);
    assertThat(width(picture(finest, drawing))).isEqualTo(WIDTH);
  }

  private static int width(Picture picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    return image.getWidth();
  }
}
