package gongkai.annex;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The layers of a PDF file (optional content); a page taken over shows them all. */
final class Layers {

  private Layers() {}

  /** Whether a layer is not seen when the file is opened. */
  static boolean anyHidden(COSDictionary catalog) {
    COSDictionary layers = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    if (layers == null) {
      return false;
    }
    COSDictionary usual = layers.getCOSDictionary(COSName.D);
    if (usual == null) {
      return false;
    }
    COSArray off = usual.getCOSArray(COSName.OFF);
    String base = usual.getNameAsString(COSName.BASE_STATE, "ON");
    return off != null && off.size() > 0 || !List.of("ON", "Unchanged").contains(base);
  }
}
