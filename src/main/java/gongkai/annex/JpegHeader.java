package gongkai.annex;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * What a JPEG file says of itself.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param components 1 for grey, 3 for colours
 * @param orientation EXIF number from 1 to 8, by which the picture is turned and mirrored
 */
record JpegHeader(int width, int height, int components, int orientation) {

  private static final int START_OF_SCAN = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int QUANTITIES = 0xDB;
  private static final int CODES = 0xC4;

  /** The kinds that every program can show: baseline, extended, progressive. */
  private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

  /** Reads it; refuses a file without end and a picture with too many pixels. */
  static JpegHeader of(byte[] bytes) throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int orientation = 1;
    JpegHeader frame = new JpegHeader(0, 0, 0, 1);
    boolean quantities = false;
    boolean codes = false;
    int at = 2;
    int length = length(in, at);
    while (length > 0) {
      int marker = in.get(at + 1) & 0xFF;
      if (isFrame(marker) && length >= 8) {
        frame = frame(in, at, FRAMES.contains(marker));
      } else if (marker == APP1 && orientation == 1) {
        orientation = ExifOrientation.of(bytes, at + 4, length - 2);
      }
      quantities |= marker == QUANTITIES;
      codes |= marker == CODES;
      at += 2 + length;
      length = length(in, at);
    }
    boolean whole = quantities && codes && isScan(in, at) && hasEnd(bytes, at);
    if (frame.width == 0 || frame.height == 0 || !whole) {
      throw damaged();
    }
    PackedStreams.provePixels(frame.width, frame.height);
    return new JpegHeader(frame.width, frame.height, frame.components, orientation);
  }

  /** A picture of which a part is missing or cannot be read. */
  static Refusal damaged() {
    return Refusal.damaged("里面的图损坏了，或者缺了一截");
  }

  private static JpegHeader frame(ByteBuffer in, int at, boolean common) throws Refusal {
    if (!common || in.get(at + 4) != 8) {
      throw new Refusal(
          "附件-类型", "里面的图用了少见的 JPEG，多数程序显示不出来", "用看图程序另存为普通的 JPEG；在 PDF 里的，就重新打印成 PDF。");
    }
    int height = in.getShort(at + 5) & 0xFFFF;
    return new JpegHeader(in.getShort(at + 7) & 0xFFFF, height, in.get(at + 9), 1);
  }

  /** Length of the segment here; 0 where the scan begins or no segment is. */
  private static int length(ByteBuffer in, int at) {
    if (at + 4 > in.limit() || in.get(at) != (byte) 0xFF) {
      return 0;
    }
    int length = in.getShort(at + 2) & 0xFFFF;
    return isScan(in, at) || length < 2 || at + 2 + length > in.limit() ? 0 : length;
  }

  private static boolean isScan(ByteBuffer in, int at) {
    return at + 4 <= in.limit()
        && in.get(at) == (byte) 0xFF
        && (in.get(at + 1) & 0xFF) == START_OF_SCAN;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != CODES && marker != 0xC8 && marker != 0xCC;
  }

  /** Phones put more behind the end, so it may stand anywhere behind the scan. */
  private static boolean hasEnd(byte[] bytes, int scan) {
    for (int i = bytes.length - 2; i > scan; i--) {
      if (bytes[i] == (byte) 0xFF && bytes[i + 1] == (byte) 0xD9) {
        return true;
      }
    }
    return false;
  }
}
