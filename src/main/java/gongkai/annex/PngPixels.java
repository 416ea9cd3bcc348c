package gongkai.annex;

import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The size of a PNG picture (ISO/IEC 15948), by which its pixels can be proved.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bits of a channel
 * @param kind colour type, as PNG numbers them
 * @param interlaced whether it is stored in seven passes (Adam7)
 */
record PngPixels(int width, int height, int bits, int kind, boolean interlaced) {

  /** Channels of the kinds. */
  private static final Map<Integer, Integer> CHANNELS = Map.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);

  private static final Map<Integer, Set<Integer>> BITS =
      Map.of(
          0, Set.of(1, 2, 4, 8, 16),
          2, Set.of(8, 16),
          3, Set.of(1, 2, 4, 8),
          4, Set.of(8, 16),
          6, Set.of(8, 16));

  /** Of each pass the first column and row, and the steps to the next ones. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  /** Whether this unpacks to all the pixels and nothing else. */
  boolean isWhole(byte[] packed) {
    return BITS.getOrDefault(kind, Set.of()).contains(bits) && unpacked(packed) == length();
  }

  private long length() {
    if (!interlaced) {
      return length(width, height);
    }
    long all = 0;
    for (int[] pass : PASSES) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      int rows = (height - pass[1] + pass[3] - 1) / pass[3];
      all += columns > 0 && rows > 0 ? length(columns, rows) : 0;
    }
    return all;
  }

  /** Before each row stands how it is reckoned. */
  private long length(long columns, long rows) {
    return rows * (1 + (columns * CHANNELS.get(kind) * bits + 7) / 8);
  }

  /** How much it unpacks to, or more than is wanted; -1 if it cannot be unpacked. */
  private long unpacked(byte[] packed) {
    long wanted = length();
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try {
      inflater.setInput(packed);
      int count = 1;
      while (count > 0 && total <= wanted) {
        count = inflater.inflate(buffer);
        total += count;
      }
      return total;
    } catch (DataFormatException e) {
      return -1;
    } finally {
      inflater.end();
    }
  }
}
