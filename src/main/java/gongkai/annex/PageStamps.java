package gongkai.annex;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * What lies on a page: stamps, seals of signatures, filled fields, strokes of a marker. Their looks
 * are printed; remarks that a reader opens, films and attached files are not.
 */
final class PageStamps {

  /** They show nothing when the page is printed. */
  private static final Set<String> SILENT = Set.of("Link", "Popup", "PrinterMark", "TrapNet");

  /** They are not of the paper. */
  private static final Map<String, String> DROPPED =
      Map.of(
          "Text", "批注",
          "FileAttachment", "夹带的文件",
          "Sound", "声音",
          "Movie", "影片",
          "Screen", "影片",
          "RichMedia", "影片",
          "3D", "立体图");

  private final List<Look> looks = new ArrayList<>();
  private final Map<String, Integer> left = new LinkedHashMap<>();
  private final int number;

  PageStamps(PDPage page, int number) throws IOException {
    this.number = number;
    for (PDAnnotation annotation : page.getAnnotations()) {
      take(annotation);
    }
  }

  /**
   * How something looks.
   *
   * @param form its picture in vectors
   * @param at where on the page
   */
  record Look(PDFormXObject form, Matrix at) {}

  /** In the order in which they lie on each other. */
  List<Look> looks() {
    return looks;
  }

  /** What is not printed, {@code 第 2 页的批注}. */
  List<String> dropped() {
    return left.keySet().stream().map(what -> "第 " + number + " 页的" + what).toList();
  }

  private void take(PDAnnotation annotation) {
    String kind = annotation.getSubtype();
    if (kind == null || SILENT.contains(kind) || annotation.isHidden() || annotation.isNoView()) {
      return;
    }
    String what = DROPPED.get(kind);
    if (what != null) {
      left.merge(what, 1, Integer::sum);
      return;
    }
    PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
    PDRectangle rectangle = annotation.getRectangle();
    if (appearance != null && rectangle != null && appearance.getBBox() != null) {
      place(appearance, rectangle);
    } else if (!kind.equals("Widget")) {
      // A field without looks is an empty one; a drawing without looks would have been seen.
      left.merge("标注", 1, Integer::sum);
    }
  }

  private void place(PDAppearanceStream appearance, PDRectangle rectangle) {
    Rectangle2D box = appearance.getBBox().transform(appearance.getMatrix()).getBounds2D();
    if (box.getWidth() <= 0 || box.getHeight() <= 0) {
      return;
    }
    Matrix at = Matrix.getTranslateInstance(rectangle.getLowerLeftX(), rectangle.getLowerLeftY());
    at.scale(
        (float) (rectangle.getWidth() / box.getWidth()),
        (float) (rectangle.getHeight() / box.getHeight()));
    at.translate((float) -box.getX(), (float) -box.getY());
    appearance.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
    appearance.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
    looks.add(new Look(appearance, at));
  }
}
