package gongkai.annex;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Photographs as cameras write them. */
final class Cameras {

  /** Where the segment with the position ends. */
  private static final int EXIF_END = 2 + 2 + 0x22;

  private Cameras() {}

  /** As {@link #photo}, with a description behind the position, as programs put it there. */
  static byte[] describedPhoto(int orientation) {
    byte[] photo = photo(orientation);
    byte[] words = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(photo, 0, EXIF_END);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
    out.writeBytes(words);
    out.write(photo, EXIF_END, photo.length - EXIF_END);
    return out.toByteArray();
  }

  /** A white picture, wider than high, dark in the upper left corner of what is stored. */
  static byte[] photo(int orientation) {
    BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, 400, 300);
    brush.setColor(Color.BLACK);
    brush.fillRect(0, 0, 80, 80);
    brush.dispose();
    byte[] jpeg = Pages.file(image, "jpeg");
    // A segment with a TIFF file of one entry, in hexadecimal.
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022457869660000"
                    + "4d4d002a00000008"
                    + ("0001" + "0112" + "0003" + "00000001" + "00%02x0000").formatted(orientation)
                    + "00000000");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
