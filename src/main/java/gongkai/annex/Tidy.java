package gongkai.annex;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
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

  /** Of these the keys are names that the file chose, which may be any. */
  private static final List<COSName> NAMING =
      List.of(
          COSName.RESOURCES,
          COSName.AP,
          COSName.CHAR_PROCS,
          COSName.getPDFName("Colorants"),
          COSName.getPDFName("DR"));

  private final Set<COSBase> names = Collections.newSetFromMap(new IdentityHashMap<>());

  private Tidy() {}

  static void clean(PDDocument document) {
    Tidy tidy = new Tidy();
    tidy.each(document, tidy::learn);
    tidy.each(document, tidy::clean);
  }

  private void each(PDDocument document, Consumer<COSDictionary> action) {
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      within(document.getDocument().getObjectFromPool(key).getObject(), action);
    }
  }

  /** An object and what stands in it; what it refers to is an object by itself. */
  private static void within(COSBase object, Consumer<COSDictionary> action) {
    if (object instanceof COSDictionary dictionary) {
      action.accept(dictionary);
      dictionary.getValues().forEach(value -> within(value, action));
    } else if (object instanceof COSArray array) {
      array.forEach(value -> within(value, action));
    }
  }

  /** Notes the dictionaries whose keys are names: that under such a key, and those in it. */
  private void learn(COSDictionary dictionary) {
    for (COSName key : NAMING) {
      if (isMap(dictionary.getDictionaryObject(key))) {
        COSDictionary kinds = dictionary.getCOSDictionary(key);
        names.add(kinds);
        kinds.keySet().stream()
            .map(kinds::getDictionaryObject)
            .filter(Tidy::isMap)
            .forEach(names::add);
      }
    }
  }

  private static boolean isMap(COSBase object) {
    return object instanceof COSDictionary && !(object instanceof COSStream);
  }

  private void clean(COSDictionary dictionary) {
    if (!names.contains(dictionary)) {
      NEEDLESS.forEach(dictionary::removeItem);
    }
    if (COSName.CID_FONT_TYPE2.equals(dictionary.getCOSName(COSName.SUBTYPE))
        && !dictionary.containsKey(COSName.CID_TO_GID_MAP)) {
      // What holds without it, said aloud as PDF/A wants it.
      dictionary.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    }
  }
}
