package gongkai.annex;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** JPEG files that lack something. */
final class Jpegs {

  static final int QUANTITIES = 0xDB;
  static final int CODES = 0xC4;
  static final int FRAME = 0xC0;
  private static final int SCAN = 0xDA;

  private Jpegs() {}

  static byte[] good() {
    return Pages.file(Pages.letter(600, 848, true), "jpeg");
  }

  /** Without its segments of this kind. */
  static byte[] without(int marker) {
    byte[] jpeg = good();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    int at = 2;
    while (kind(jpeg, at) != SCAN) {
      int next = next(jpeg, at);
      if (kind(jpeg, at) != marker) {
        out.write(jpeg, at, next - at);
      }
      at = next;
    }
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }

  /** With another byte in the frame: 1 is its kind, 4 the bits of a colour. */
  static byte[] withFrame(int offset, int value) {
    byte[] jpeg = good();
    jpeg[find(jpeg, FRAME) + offset] = (byte) value;
    return jpeg;
  }

  /** The tables that say how the pixels are packed are nonsense. */
  static byte[] withNonsense() {
    byte[] jpeg = good();
    int at = find(jpeg, CODES);
    Arrays.fill(jpeg, at + 5, at + 21, (byte) 0xFF);
    return jpeg;
  }

  /** The lower half of the pixels is lost, the end is there. */
  static byte[] half() {
    byte[] jpeg = good();
    byte[] half = Arrays.copyOf(jpeg, jpeg.length / 2);
    half[half.length - 2] = (byte) 0xFF;
    half[half.length - 1] = (byte) 0xD9;
    return half;
  }

  private static int find(byte[] jpeg, int marker) {
    int at = 2;
    while (kind(jpeg, at) != marker) {
      at = next(jpeg, at);
    }
    return at;
  }

  private static int kind(byte[] jpeg, int at) {
    return jpeg[at + 1] & 0xFF;
  }

  private static int next(byte[] jpeg, int at) {
    return at + 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
  }
}
