package gongkai.annex;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Photographs as cameras write them. */
final class Cameras {

  private Cameras() {}

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
