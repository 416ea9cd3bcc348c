package gongkai.annex;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.util.Matrix;

/** Makes a PDF page of a JPEG picture, turned as its camera was held. */
final class JpegPage {

  private JpegPage() {}

  static byte[] pdf(byte[] bytes) throws Refusal {
    JpegHeader header = JpegHeader.of(bytes);
    JpegProof.all(bytes);
    if (header.components() != 1 && header.components() != 3) {
      throw new Refusal("附件-类型", "是印刷用的图（CMYK）", "用看图程序另存为普通的 JPEG 或 PNG。");
    }
    COSName colours = header.components() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    try {
      return PicturePage.pdf(
          header.width(),
          header.height(),
          turn(header.orientation()),
          bytes,
          (document, image) -> {
            image.setItem(COSName.FILTER, COSName.DCT_DECODE);
            image.setItem(COSName.COLORSPACE, colours);
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the unit square of the picture goes, by the eight orientations of EXIF. */
  private static Matrix turn(int orientation) {
    return switch (orientation) {
      case 2 -> new Matrix(-1, 0, 0, 1, 1, 0);
      case 3 -> new Matrix(-1, 0, 0, -1, 1, 1);
      case 4 -> new Matrix(1, 0, 0, -1, 0, 1);
      case 5 -> new Matrix(0, -1, -1, 0, 1, 1);
      case 6 -> new Matrix(0, -1, 1, 0, 0, 1);
      case 7 -> new Matrix(0, 1, 1, 0, 0, 0);
      case 8 -> new Matrix(0, 1, -1, 0, 1, 0);
      default -> new Matrix(1, 0, 0, 1, 0, 0);
    };
  }
}
