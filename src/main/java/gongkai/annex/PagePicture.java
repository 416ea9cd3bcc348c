package gongkai.annex;

import gongkai.document.ForeignFile;
import gongkai.document.ForeignFile.Picture;
import gongkai.document.UnprintableException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes pictures of pages. A scan is a picture already. Of what is drawn, that without colours is
 * written in sixteen shades of grey, which keep letters smooth; what would not pack well that way,
 * a photograph, as JPEG.
 */
final class PagePicture {

  /** Colours nearer to grey than this are the noise of a scanner. */
  private static final int NOISE = 8;

  /** A scan of up to 300 dpi is taken as it is where 200 dpi are asked for. */
  private static final double FINER = 1.6;

  /** What of a colour counts as a change of it. */
  private static final int COARSE = 0xF0F0F0;

  private static final float QUALITY = 0.8f;

  private PagePicture() {}

  /**
   * A page of a file.
   *
   * @param page counted from 0
   * @param width in pixels, unless the page is a scan
   * @throws UnprintableException if something on it cannot be drawn
   */
  static Picture of(ForeignFile file, int page, int width) {
    try (PDDocument document = Loader.loadPDF(file.pdf())) {
      Optional<byte[]> scan = ScannedPage.jpeg(document.getPage(page), (int) (width * FINER));
      if (scan.isPresent()) {
        return new Picture(Picture.Kind.JPEG, scan.get());
      }
      PDFRenderer renderer = new StrictRenderer(document);
      // A scan has more pixels than are asked for: less is unpacked.
      renderer.setSubsamplingAllowed(true);
      float scale = (float) (width / file.pages().get(page).width());
      return packed(renderer.renderImage(page, scale, ImageType.RGB));
    } catch (IOException | RuntimeException e) {
      // The library answers a broken page in many ways.
      Refusal why = Refusal.damaged("第 " + (page + 1) + " 页画不出来");
      String message = "附件“" + file.name() + "”" + why.getMessage();
      throw new UnprintableException(why.code(), message, why.advice(), e);
    }
  }

  private static Picture packed(BufferedImage image) throws IOException {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    boolean grey = isGrey(pixels);
    byte[] png = {};
    if (!isPhotograph(pixels)) {
      PngFile file = new PngFile(pixels, image.getWidth());
      png = grey ? file.shades() : file.colours();
      // Up to one bit a pixel: letters on white.
      if (png.length <= pixels.length / 8) {
        return new Picture(Picture.Kind.PNG, png);
      }
    }
    byte[] jpeg = jpeg(grey ? grey(image, pixels) : image);
    return png.length > 0 && png.length <= jpeg.length
        ? new Picture(Picture.Kind.PNG, png)
        : new Picture(Picture.Kind.JPEG, jpeg);
  }

  private static boolean isGrey(int[] pixels) {
    for (int colour : pixels) {
      int red = colour >> 16 & 0xFF;
      int green = colour >> 8 & 0xFF;
      int blue = colour & 0xFF;
      if (Math.abs(red - green) > NOISE || Math.abs(green - blue) > NOISE) {
        return false;
      }
    }
    return true;
  }

  /** Letters and drawings have runs of one colour; in a photograph or a coarse scan all changes. */
  private static boolean isPhotograph(int[] pixels) {
    int changes = 0;
    for (int i = 1; i < pixels.length; i++) {
      changes += ((pixels[i] ^ pixels[i - 1]) & COARSE) == 0 ? 0 : 1;
    }
    return changes > pixels.length / 5;
  }

  private static BufferedImage grey(BufferedImage image, int[] pixels) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] plain = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      plain[i] = (byte) (pixels[i] >> 8);
    }
    return grey;
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    // In memory: left alone, the library would write a temporary file.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
