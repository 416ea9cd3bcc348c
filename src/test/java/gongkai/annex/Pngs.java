package gongkai.annex;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A PNG file in the making, chunk by chunk. */
final class Pngs {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  Pngs() {
    file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
  }

  Pngs chunk(String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
    return this;
  }

  /** Size and kind; {@code kind} is 0 grey, 2 colours, 3 palette, 4 grey and see-through. */
  Pngs head(int width, int height, int bits, int kind, int interlaced) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) bits).put((byte) kind).put(new byte[] {0, 0, (byte) interlaced});
    return chunk("IHDR", head.array());
  }

  /** So many bytes of pixels, all 0. */
  Pngs pixels(int count) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(new byte[count]);
    }
    return chunk("IDAT", packed.toByteArray());
  }

  byte[] bytes() throws IOException {
    chunk("IEND", new byte[0]);
    return file.toByteArray();
  }
}
