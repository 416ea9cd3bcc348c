package gongkai.annex;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Makes pages plain: the page as it was and the looks of what lies on it (stamps, filled fields)
 * become pictures in vectors on a page that is upright, has no margin cut away and does nothing.
 */
final class PlainPages {

  private final PDDocument document;
  private final Map<COSDictionary, PDRectangle> made = new IdentityHashMap<>();
  private final List<String> dropped = new ArrayList<>();

  PlainPages(PDDocument document) {
    this.document = document;
  }

  /** What had to be left out, for people. */
  List<String> dropped() {
    return dropped;
  }

  /**
   * Makes a page plain.
   *
   * @param number of the page, from 1
   * @return its size as seen
   */
  PDRectangle make(PDPage page, int number) throws IOException {
    // A careless program may list one page twice.
    PDRectangle known = made.get(page.getCOSObject());
    if (known != null) {
      return known;
    }
    PDRectangle box = page.getCropBox();
    Matrix upright = upright(box, page.getRotation(), page.getUserUnit());
    Rectangle2D area = box.transform(upright).getBounds2D();
    PDRectangle seen = new PDRectangle((float) area.getWidth(), (float) area.getHeight());
    PDResources resources = new PDResources();
    StringBuilder content = new StringBuilder();
    draw(content, resources, upright, body(page, box));
    PageStamps stamps = new PageStamps(page, number);
    stamps
        .looks()
        .forEach(look -> draw(content, resources, look.at().multiply(upright), look.form()));
    dropped.addAll(stamps.dropped());
    COSDictionary own = page.getCOSObject();
    COSBase parent = own.getItem(COSName.PARENT);
    own.clear();
    own.setItem(COSName.TYPE, COSName.PAGE);
    own.setItem(COSName.PARENT, parent);
    own.setItem(COSName.MEDIA_BOX, seen.getCOSArray());
    own.setItem(COSName.CROP_BOX, seen.getCOSArray());
    own.setInt(COSName.ROTATE, 0);
    // Through the page, which remembers its resources.
    page.setResources(resources);
    own.setItem(COSName.CONTENTS, stream(content.toString()));
    made.put(own, seen);
    return seen;
  }

  /** Takes away what is of the file as a whole: it would act, or tell what nobody sees. */
  void finish() throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (Attachments.any(catalog)) {
      dropped.add("夹带的文件");
    }
    Set<COSName> kept = Set.of(COSName.TYPE, COSName.PAGES);
    for (COSName key : List.copyOf(catalog.keySet())) {
      if (!kept.contains(key)) {
        catalog.removeItem(key);
      }
    }
    document.getDocument().getTrailer().removeItem(COSName.INFO);
  }

  /** From the page's own coordinates to those of the page as seen. */
  private static Matrix upright(PDRectangle box, int rotation, float unit) {
    float left = box.getLowerLeftX();
    float low = box.getLowerLeftY();
    float right = box.getUpperRightX();
    float high = box.getUpperRightY();
    Matrix turn =
        switch (rotation) {
          case 90 -> new Matrix(0, -1, 1, 0, -low, right);
          case 180 -> new Matrix(-1, 0, 0, -1, right, high);
          case 270 -> new Matrix(0, 1, -1, 0, high, -left);
          default -> new Matrix(1, 0, 0, 1, -left, -low);
        };
    return turn.multiply(Matrix.getScaleInstance(unit, unit));
  }

  /** The page as it was, as one picture in vectors; what it leaves undone ends with it. */
  private PDFormXObject body(PDPage page, PDRectangle box) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    COSStream copy = document.getDocument().createCOSStream();
    if (contents instanceof COSStream stream) {
      copyPacked(stream, copy);
    } else {
      try (InputStream in = page.getContents();
          OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
        in.transferTo(out);
      }
    }
    PDFormXObject form = new PDFormXObject(copy);
    form.setBBox(box);
    form.setResources(page.getResources() == null ? new PDResources() : page.getResources());
    COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
    if (group != null) {
      copy.setItem(COSName.GROUP, group);
    }
    return form;
  }

  private static void copyPacked(COSStream from, COSStream to) throws IOException {
    for (COSName key : List.of(COSName.FILTER, COSName.DECODE_PARMS)) {
      if (from.containsKey(key)) {
        to.setItem(key, from.getItem(key));
      }
    }
    try (InputStream in = from.createRawInputStream();
        OutputStream out = to.createRawOutputStream()) {
      in.transferTo(out);
    }
  }

  private static void draw(
      StringBuilder content, PDResources resources, Matrix at, PDFormXObject form) {
    COSName name = resources.add(form);
    content.append(
        String.format(
            Locale.ROOT,
            "q %.5f %.5f %.5f %.5f %.3f %.3f cm /%s Do Q\n",
            at.getScaleX(),
            at.getShearY(),
            at.getShearX(),
            at.getScaleY(),
            at.getTranslateX(),
            at.getTranslateY(),
            name.getName()));
  }

  private COSStream stream(String content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }
}
