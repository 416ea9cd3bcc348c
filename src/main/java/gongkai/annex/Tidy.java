package gongkai.annex;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Takes out of a PDF file what changes nothing on paper but would break PDF/A-2b or tell what is
 * not printed: private data of programs, other versions of a picture, layers that are all on.
 */
final class Tidy {

  private static final List<COSName> NEEDLESS =
      List.of(
          COSName.METADATA,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("Alternates"),
          COSName.getPDFName("OPI"),
          COSName.INTERPOLATE,
          // Optional in PDF/A-2, and wrong as often as not.
          COSName.CID_SET,
          COSName.CHAR_SET,
          COSName.OC);

  private Tidy() {}

  static void clean(PDDocument document) {
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      clean(object.getObject());
    }
  }

  /** Cleans an object and what stands in it; what it refers to is cleaned by itself. */
  private static void clean(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      NEEDLESS.forEach(dictionary::removeItem);
      if (COSName.CID_FONT_TYPE2.equals(dictionary.getCOSName(COSName.SUBTYPE))
          && !dictionary.containsKey(COSName.CID_TO_GID_MAP)) {
        // What holds without it, said aloud as PDF/A wants it.
        dictionary.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
      }
      dictionary.getValues().forEach(Tidy::clean);
    } else if (object instanceof COSArray array) {
      array.forEach(Tidy::clean);
    }
  }
}
