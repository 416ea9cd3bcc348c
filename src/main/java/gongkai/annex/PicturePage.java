package gongkai.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Makes a PDF of one page of a picture, whose bytes stay as they are. */
final class PicturePage {

  private PicturePage() {}

  /** Fills in what the picture is; its size is there already. */
  @FunctionalInterface
  interface Filling {
    void fill(PDDocument document, COSStream image) throws IOException;
  }

  /**
   * The page: as large as A4 allows, but no point of the picture is larger than 1/72 inch.
   *
   * @param turn the picture's corners on the page, of a picture that is one wide and one high
   */
  static byte[] pdf(int width, int height, Matrix turn, byte[] content, Filling filling)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSStream image = document.getDocument().createCOSStream();
      image.setItem(COSName.TYPE, COSName.XOBJECT);
      image.setItem(COSName.SUBTYPE, COSName.IMAGE);
      image.setInt(COSName.WIDTH, width);
      image.setInt(COSName.HEIGHT, height);
      image.setInt(COSName.BITS_PER_COMPONENT, 8);
      filling.fill(document, image);
      try (OutputStream out = image.createRawOutputStream()) {
        out.write(content);
      }
      boolean across = turn.getScaleX() == 0;
      PDRectangle size = across ? size(height, width) : size(width, height);
      document.addPage(page(document, image, turn, size));
      document.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 2000);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static PDRectangle size(double width, double height) {
    double shorter = PDRectangle.A4.getWidth();
    double longer = PDRectangle.A4.getHeight();
    double roomAcross = width > height ? longer : shorter;
    double roomUp = width > height ? shorter : longer;
    double scale = Math.min(1, Math.min(roomAcross / width, roomUp / height));
    return new PDRectangle((float) (width * scale), (float) (height * scale));
  }

  private static PDPage page(PDDocument document, COSStream image, Matrix turn, PDRectangle size)
      throws IOException {
    PDPage page = new PDPage(size);
    COSDictionary images = new COSDictionary();
    images.setItem("I", image);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, images);
    page.setResources(new PDResources(resources));
    float w = size.getWidth();
    float h = size.getHeight();
    String content =
        String.format(
            Locale.ROOT,
            "q %.4f %.4f %.4f %.4f %.4f %.4f cm /I Do Q",
            turn.getScaleX() * w,
            turn.getShearY() * h,
            turn.getShearX() * w,
            turn.getScaleY() * h,
            turn.getTranslateX() * w,
            turn.getTranslateY() * h);
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    return page;
  }
}
