package gongkai.annex;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF file in the making, as other programs would make one. */
public final class Pages implements AutoCloseable {

  public static final PDRectangle A4 = PDRectangle.A4;
  public static final PDRectangle A4_ACROSS =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  private final PDDocument document = new PDDocument();

  /** Draws on a page. */
  @FunctionalInterface
  public interface Drawing {
    void draw(PDPageContentStream content) throws IOException;
  }

  /** Does something to the file. */
  @FunctionalInterface
  public interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** A page with one line of text in an embedded font. */
  public Pages text(PDRectangle size, String line) throws IOException {
    File file = new File("fonts/song.ttf");
    return text(size, PDType0Font.load(document, file), line);
  }

  /** A page with one line of Latin text in a font that is not embedded. */
  public Pages latin(PDRectangle size, String line) throws IOException {
    return text(size, new PDType1Font(FontName.HELVETICA), line);
  }

  private Pages text(PDRectangle size, PDFont font, String line) throws IOException {
    return draw(
        size,
        content -> {
          content.beginText();
          content.setFont(font, 16);
          content.newLineAtOffset(72, size.getHeight() - 72);
          content.showText(line);
          content.endText();
          content.addRect(20, 20, size.getWidth() - 40, size.getHeight() - 40);
          content.stroke();
        });
  }

  /** A page with a drawing. */
  public Pages draw(PDRectangle size, Drawing drawing) throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.draw(content);
    }
    return this;
  }

  /** A page that is nothing but a picture, as a scanner makes it. */
  public Pages scan(BufferedImage image, boolean jpeg) throws IOException {
    var object =
        jpeg
            ? JPEGFactory.createFromImage(document, image)
            : LosslessFactory.createFromImage(document, image);
    return draw(A4, content -> content.drawImage(object, 0, 0, A4.getWidth(), A4.getHeight()));
  }

  /** A file whose only picture has colours that nobody knows. */
  public static byte[] undrawable() throws IOException {
    return new Pages()
        .scan(letter(60, 80, true), false)
        .change(
            document -> {
              PDResources resources = document.getPage(0).getResources();
              COSName name = resources.getXObjectNames().iterator().next();
              resources
                  .getXObject(name)
                  .getCOSObject()
                  .setItem(COSName.COLORSPACE, COSName.getPDFName("没有"));
            })
        .bytes();
  }

  /** Does something to the last page or the file. */
  public Pages change(Change change) throws IOException {
    change.make(document);
    return this;
  }

  /** The last page. */
  public PDPage last() {
    return document.getPage(document.getNumberOfPages() - 1);
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** A picture of black letters on white, with a red seal if wanted. */
  public static BufferedImage letter(int width, int height, boolean seal) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, width, height);
    brush.setColor(Color.BLACK);
    brush.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, height / 40));
    for (int i = 1; i < 20; i++) {
      brush.drawString("scan " + i + " of a letter, line by line", width / 10, i * height / 22);
    }
    if (seal) {
      brush.setColor(Color.RED);
      brush.fillOval(width / 2, height * 2 / 3, width / 4, width / 4);
    }
    brush.dispose();
    return image;
  }

  /** A picture as a file. */
  public static byte[] file(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
