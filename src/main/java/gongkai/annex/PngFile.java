package gongkai.annex;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture as PNG (ISO/IEC 15948). The library's writer asks for each pixel by way of
 * several objects and takes five times as long.
 */
final class PngFile {

  /** As many shades of grey as keep letters smooth. */
  private static final int SHADES = 16;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int GREY = 0;
  private static final int RGB = 2;

  private final int[] pixels;
  private final int width;

  /**
   * A picture.
   *
   * @param pixels row by row from the top, each as 0xRRGGBB
   * @param width of a row
   */
  PngFile(int[] pixels, int width) {
    this.pixels = pixels;
    this.width = width;
  }

  /** The picture in sixteen shades of grey, after its green. */
  byte[] shades() throws IOException {
    return file(GREY, 4, (width + 1) / 2, this::shades);
  }

  /** The picture in all its colours. */
  byte[] colours() throws IOException {
    return file(RGB, 8, width * 3, this::colours);
  }

  /** Fills a row behind its first byte, which stays 0: nothing is reckoned from other rows. */
  @FunctionalInterface
  private interface Rows {
    void fill(byte[] row, int first);
  }

  private void shades(byte[] row, int first) {
    for (int x = 0; x < width; x += 2) {
      int right = x + 1 < width ? shade(pixels[first + x + 1]) : 0;
      row[1 + x / 2] = (byte) (shade(pixels[first + x]) << 4 | right);
    }
  }

  private static int shade(int colour) {
    return ((colour >> 8 & 0xFF) * (SHADES - 1) + 127) / 255;
  }

  private void colours(byte[] row, int first) {
    for (int x = 0; x < width; x++) {
      int colour = pixels[first + x];
      row[1 + x * 3] = (byte) (colour >> 16);
      row[2 + x * 3] = (byte) (colour >> 8);
      row[3 + x * 3] = (byte) colour;
    }
  }

  private byte[] file(int kind, int bits, int length, Rows rows) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
    file.writeBytes(SIGNATURE);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(head)) {
      out.writeInt(width);
      out.writeInt(pixels.length / width);
      out.write(new byte[] {(byte) bits, (byte) kind, 0, 0, 0});
    }
    chunk(file, "IHDR", head.toByteArray());
    chunk(file, "IDAT", packed(length, rows));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private byte[] packed(int length, Rows rows) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 17);
    byte[] row = new byte[1 + length];
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
      for (int first = 0; first < pixels.length; first += width) {
        rows.fill(row, first);
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.writeInt(content.length);
      out.write(name);
      out.write(content);
      out.writeInt((int) sum.getValue());
    }
  }
}
