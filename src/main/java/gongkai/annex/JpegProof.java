package gongkai.annex;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Proves that a JPEG picture can be shown, by unpacking it: other programs leave a blank where they
 * cannot.
 */
final class JpegProof {

  /** What the library says of lost rows; other warnings are about what nobody sees. */
  private static final Pattern LOST = Pattern.compile("premature end|bad Huffman code");

  private JpegProof() {}

  /** Proves all of it. */
  static void all(byte[] bytes) throws Refusal {
    AtomicBoolean lost = new AtomicBoolean();
    ImageReader reader = reader();
    reader.addIIOReadWarningListener(
        (source, warning) -> lost.compareAndSet(false, LOST.matcher(warning).find()));
    read(reader, bytes, reader.getDefaultReadParam());
    if (lost.get()) {
      throw JpegHeader.damaged();
    }
  }

  /** Proves that it begins well, which takes a hundredth of the time. */
  static void beginning(byte[] bytes) throws Refusal {
    ImageReader reader = reader();
    ImageReadParam corner = reader.getDefaultReadParam();
    corner.setSourceRegion(new Rectangle(1, 1));
    read(reader, bytes, corner);
  }

  private static ImageReader reader() {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.canReadRaster()) {
        return reader;
      }
    }
    throw new IllegalStateException("every Java reads JPEG");
  }

  private static void read(ImageReader reader, byte[] bytes, ImageReadParam what) throws Refusal {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      reader.readRaster(0, what);
    } catch (IOException | RuntimeException e) {
      throw JpegHeader.damaged();
    } finally {
      reader.dispose();
    }
  }
}
