package gongkai.annex;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The layers of a PDF file (optional content, ISO 32000-1, 8.11); a page taken over shows all that
 * is in them.
 */
final class Layers {

  private static final COSName RULE = COSName.getPDFName("VE");
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final Set<String> ALL_ON = Set.of("ON", "Unchanged");

  /** With all layers on, these conditions hold; no condition means the first. */
  private static final Set<String> SHOWING = Set.of("AnyOn", "AllOn");

  private Layers() {}

  /** Why showing them all would show too much, for people; empty if it would not. */
  static Optional<String> fault(PDDocument document) {
    COSDictionary layers =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    if (layers == null) {
      return Optional.empty();
    }
    if (anyOff(layers.getCOSDictionary(COSName.D))) {
      return Optional.of("有隐藏的图层");
    }
    if (anyForOneUse(layers.getCOSArray(COSName.OCGS))) {
      return Optional.of("有只给看或只给印的图层");
    }
    return anyCondition(document) ? Optional.of("有按条件显示的图层") : Optional.empty();
  }

  /** Whether a layer is not seen when the file is opened. */
  private static boolean anyOff(COSDictionary usual) {
    if (usual == null) {
      return false;
    }
    COSArray off = usual.getCOSArray(COSName.OFF);
    return off != null && off.size() > 0
        || !ALL_ON.contains(usual.getNameAsString(COSName.BASE_STATE, "ON"));
  }

  private static boolean anyForOneUse(COSArray layers) {
    for (int i = 0; layers != null && i < layers.size(); i++) {
      if (layers.getObject(i) instanceof COSDictionary layer) {
        COSDictionary usage = layer.getCOSDictionary(USAGE);
        if (usage != null && (isOff(usage, "Print") || isOff(usage, "View"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOff(COSDictionary usage, String use) {
    COSDictionary one = usage.getCOSDictionary(COSName.getPDFName(use));
    return one != null && "OFF".equals(one.getNameAsString(COSName.getPDFName(use + "State")));
  }

  private static boolean anyCondition(PDDocument document) {
    for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
      if (anyCondition(document.getDocument().getObjectFromPool(key).getObject())) {
        return true;
      }
    }
    return false;
  }

  /** In an object and what stands in it; what it refers to is looked at by itself. */
  private static boolean anyCondition(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      boolean hiding =
          COSName.OCMD.equals(dictionary.getCOSName(COSName.TYPE))
              && (dictionary.containsKey(RULE)
                  || !SHOWING.contains(dictionary.getNameAsString(COSName.P, "AnyOn")));
      return hiding || dictionary.getValues().stream().anyMatch(Layers::anyCondition);
    }
    return object instanceof COSArray array
        && array.toList().stream().anyMatch(Layers::anyCondition);
  }
}
