package gongkai.annex;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a camera was held, as it wrote into the JPEG (EXIF). */
final class ExifOrientation {

  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  /** Other programs put other things into segments of the same kind. */
  private static final byte[] HEAD = {'E', 'x', 'i', 'f', 0, 0};

  private ExifOrientation() {}

  /**
   * The number from 1 to 8 by which the picture is turned and mirrored; 1 where none is written.
   *
   * @param from where the segment's content begins
   * @param length of the content
   */
  static int of(byte[] bytes, int from, int length) {
    if (length < HEAD.length + 14
        || !Arrays.equals(bytes, from, from + HEAD.length, HEAD, 0, HEAD.length)) {
      return 1;
    }
    // A TIFF file within: byte order, then a directory of entries of twelve bytes.
    ByteBuffer tiff = ByteBuffer.wrap(bytes, from + HEAD.length, length - HEAD.length).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int count = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry + ENTRY > tiff.limit()) {
        return 1;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
