package gongkai.annex;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes a PDF page of a PNG picture. PDF packs pixels as PNG does, so that they are taken over as
 * they are; only a picture that is interlaced or has see-through parts is painted anew, on white.
 */
final class PngPage {

  private static final Matrix UPRIGHT = new Matrix(1, 0, 0, 1, 0, 0);
  private static final int PALETTE = 3;
  private static final int RGB = 2;
  private static final int SIGNATURE = 8;

  private final byte[] bytes;
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int bits;
  private int kind;
  private boolean interlaced;
  private boolean seeThrough;
  private byte[] palette = {};

  private PngPage(byte[] bytes) {
    this.bytes = bytes;
  }

  static byte[] pdf(byte[] bytes) throws Refusal {
    PngPage picture = new PngPage(bytes);
    try {
      picture.readChunks();
      PackedStreams.provePixels(picture.width, picture.height);
      picture.proveWhole();
      return picture.isPlain() ? picture.plain() : picture.painted();
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged("损坏了，读不出来");
    }
  }

  private boolean isPlain() {
    return !interlaced && !seeThrough && kind <= PALETTE;
  }

  private void readChunks() throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(SIGNATURE);
    String type = "";
    while (!type.equals("IEND")) {
      int start = in.position();
      int length = in.remaining() < 12 ? -1 : in.getInt(start);
      if (length < 0 || length > in.remaining() - 12) {
        throw Refusal.damaged("损坏了，缺了一截");
      }
      type = new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1);
      CRC32 sum = new CRC32();
      sum.update(bytes, start + 4, length + 4);
      if ((int) sum.getValue() != in.getInt(start + 8 + length)) {
        throw Refusal.damaged("损坏了，有一段读不出来");
      }
      chunk(type, start + 8, length);
      in.position(start + 12 + length);
    }
    if (width <= 0 || height <= 0 || pixels.size() == 0) {
      throw Refusal.damaged("损坏了，里面没有图");
    }
  }

  private void proveWhole() throws Refusal {
    boolean coloured = kind != PALETTE || palette.length > 0 && palette.length % 3 == 0;
    PngPixels expected = new PngPixels(width, height, bits, kind, interlaced);
    if (!coloured || !expected.isWhole(pixels.toByteArray())) {
      throw Refusal.damaged("损坏了，图不完整");
    }
  }

  private void chunk(String type, int from, int length) {
    switch (type) {
      case "IHDR" -> {
        ByteBuffer head = ByteBuffer.wrap(bytes, from, length);
        width = head.getInt();
        height = head.getInt();
        bits = head.get();
        kind = head.get();
        interlaced = head.get(from + 12) != 0;
      }
      case "PLTE" -> palette = Arrays.copyOfRange(bytes, from, from + length);
      case "tRNS" -> seeThrough = true;
      case "IDAT" -> pixels.write(bytes, from, length);
      default -> {
        // Text, times and the like.
      }
    }
  }

  private byte[] plain() throws IOException {
    return PicturePage.pdf(
        width,
        height,
        UPRIGHT,
        pixels.toByteArray(),
        (document, image) -> {
          image.setInt(COSName.BITS_PER_COMPONENT, bits);
          image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
          image.setItem(COSName.COLORSPACE, colours());
          COSDictionary parameters = new COSDictionary();
          parameters.setInt(COSName.PREDICTOR, 15);
          parameters.setInt(COSName.COLORS, kind == RGB ? 3 : 1);
          parameters.setInt(COSName.BITS_PER_COMPONENT, bits);
          parameters.setInt(COSName.COLUMNS, width);
          image.setItem(COSName.DECODE_PARMS, parameters);
        });
  }

  private COSBase colours() {
    if (kind != PALETTE) {
      return kind == RGB ? COSName.DEVICERGB : COSName.DEVICEGRAY;
    }
    COSArray indexed = new COSArray();
    indexed.add(COSName.INDEXED);
    indexed.add(COSName.DEVICERGB);
    indexed.add(COSInteger.get(palette.length / 3 - 1));
    indexed.add(new COSString(palette));
    return indexed;
  }

  private byte[] painted() throws IOException {
    // In memory: left alone, the library would write a temporary file.
    BufferedImage read =
        ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    BufferedImage white = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D brush = white.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, width, height);
    brush.drawImage(read, 0, 0, null);
    brush.dispose();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] row = new byte[width * 3];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int colour = white.getRGB(x, y);
          row[x * 3] = (byte) (colour >> 16);
          row[x * 3 + 1] = (byte) (colour >> 8);
          row[x * 3 + 2] = (byte) colour;
        }
        out.write(row);
      }
    }
    return PicturePage.pdf(
        width,
        height,
        UPRIGHT,
        packed.toByteArray(),
        (document, image) -> {
          image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
          image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        });
  }
}
