package gongkai.annex;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Files that a PDF file carries with it; they are not printed. */
final class Attachments {

  private Attachments() {}

  /** Whether there is one. */
  static boolean any(COSDictionary catalog) {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    return names != null && names.containsKey(COSName.EMBEDDED_FILES);
  }
}
