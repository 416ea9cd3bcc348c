package gongkai.app;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers a file in memory, piece by piece: a report with scans has tens of megabytes, and an array
 * that grows by doubling would need them three times.
 */
final class Gathering extends OutputStream {

  private static final int PIECE = 1 << 16;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] piece = new byte[PIECE];
  private int used;

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    int done = 0;
    while (done < length) {
      if (used == PIECE) {
        full.add(piece);
        piece = new byte[PIECE];
        used = 0;
      }
      int some = Math.min(length - done, PIECE - used);
      System.arraycopy(bytes, from + done, piece, used, some);
      used += some;
      done += some;
    }
  }

  /** All that was written. */
  byte[] bytes() {
    byte[] all = new byte[Math.addExact(Math.multiplyExact(full.size(), PIECE), used)];
    int at = 0;
    for (byte[] each : full) {
      System.arraycopy(each, 0, all, at, PIECE);
      at += PIECE;
    }
    System.arraycopy(piece, 0, all, at, used);
    return all;
  }
}
