package gongkai.annex;

import gongkai.document.ForeignFile;
import gongkai.document.ForeignFile.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Draws pages as pictures. What has no colours is written in sixteen shades of grey, which keep
 * letters smooth; what does not pack well that way, a photograph, as JPEG.
 */
final class PagePicture {

  /** Colours nearer to grey than this are the noise of a scanner. */
  private static final int NOISE = 8;

  private static final int SHADES = 16;
  private static final float QUALITY = 0.8f;

  private PagePicture() {}

  /**
   * A page of a file.
   *
   * @param page counted from 0
   * @param width in pixels
   */
  static Picture of(ForeignFile file, int page, int width) {
    try (PDDocument document = Loader.loadPDF(file.pdf())) {
      PDFRenderer renderer = new PDFRenderer(document);
      // A scan has more pixels than are asked for: less is unpacked.
      renderer.setSubsamplingAllowed(true);
      float scale = (float) (width / file.pages().get(page).width());
      return packed(renderer.renderImage(page, scale, ImageType.RGB));
    } catch (IOException e) {
      throw new UncheckedIOException("附件“" + file.name() + "”第 " + (page + 1) + " 页画不出来", e);
    }
  }

  private static Picture packed(BufferedImage image) throws IOException {
    BufferedImage small = isGrey(image) ? shades(image) : image;
    byte[] png = png(small);
    long pixels = (long) image.getWidth() * image.getHeight();
    // More than one bit a pixel: not letters on white.
    if (png.length > pixels / 8) {
      byte[] jpeg = jpeg(small == image ? image : grey(image));
      if (jpeg.length < png.length) {
        return new Picture(Picture.Kind.JPEG, jpeg);
      }
    }
    return new Picture(Picture.Kind.PNG, png);
  }

  private static boolean isGrey(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int colour : row) {
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        if (Math.abs(red - green) > NOISE || Math.abs(green - blue) > NOISE) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage shades(BufferedImage image) {
    byte[] greys = new byte[SHADES];
    for (int i = 0; i < SHADES; i++) {
      greys[i] = (byte) (i * 255 / (SHADES - 1));
    }
    IndexColorModel colours = new IndexColorModel(4, SHADES, greys, greys, greys);
    int width = image.getWidth();
    BufferedImage shades =
        new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, colours);
    WritableRaster raster = shades.getRaster();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        row[x] = ((row[x] >> 8 & 0xFF) * (SHADES - 1) + 127) / 255;
      }
      raster.setPixels(0, y, width, 1, row);
    }
    return shades;
  }

  private static BufferedImage grey(BufferedImage image) {
    int width = image.getWidth();
    BufferedImage grey = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        row[x] = row[x] >> 8 & 0xFF;
      }
      grey.getRaster().setPixels(0, y, width, 1, row);
    }
    return grey;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    return written(image, "png", -1);
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    return written(image, "jpeg", QUALITY);
  }

  private static byte[] written(BufferedImage image, String format, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    // In memory: left alone, the library would write a temporary file.
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      if (quality > 0) {
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
