package gongkai.annex;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Looks whether all that is seen of a page is one upright picture from edge to edge, as scanners
 * make them. Letters that are not seen, by which a scan can be searched, may lie on it.
 */
final class ScannedPage extends PDFGraphicsStreamEngine {

  /** Points that a picture may miss an edge by: programs round. */
  private static final double SLACK = 1;

  private static final int PROFILE_HEAD = 128;

  private final Rectangle2D page;
  private Optional<PDImageXObject> picture = Optional.empty();
  private boolean seenOther;
  private boolean pathIsWide;

  private ScannedPage(PDPage page) {
    super(page);
    this.page = page.getCropBox().toGeneralPath().getBounds2D();
  }

  /**
   * The file of the picture.
   *
   * @param page a plain page
   * @param most pixels that it may be wide
   * @return empty unless it is a JPEG file that shows everywhere what it shows in PDF
   */
  static Optional<byte[]> jpeg(PDPage page, int most) throws IOException {
    ScannedPage scan = new ScannedPage(page);
    scan.processPage(page);
    if (scan.seenOther || scan.picture.isEmpty()) {
      return Optional.empty();
    }
    PDImageXObject picture = scan.picture.get();
    if (picture.getWidth() > most || !isPlainJpeg(picture)) {
      return Optional.empty();
    }
    try (InputStream in = picture.getCOSObject().createRawInputStream()) {
      byte[] bytes = in.readAllBytes();
      JpegHeader header = JpegHeader.of(bytes);
      boolean same =
          header.width() == picture.getWidth()
              && header.height() == picture.getHeight()
              && header.orientation() == 1
              && header.components() == picture.getColorSpace().getNumberOfComponents();
      return same ? Optional.of(bytes) : Optional.empty();
    } catch (Refusal e) {
      return Optional.empty();
    }
  }

  /** A JPEG in common colours, of which PDF says nothing that the file itself does not say. */
  private static boolean isPlainJpeg(PDImageXObject picture) throws IOException {
    COSStream stream = picture.getCOSObject();
    return Filters.of(stream).equals(List.of(COSName.DCT_DECODE.getName()))
        && isCommon(stream.getDictionaryObject(COSName.COLORSPACE))
        && List.of(COSName.DECODE, COSName.DECODE_PARMS, COSName.MASK, COSName.SMASK).stream()
            .noneMatch(stream::containsKey);
  }

  private static boolean isCommon(COSBase colours) throws IOException {
    if (colours instanceof COSArray array && array.getObject(1) instanceof COSStream profile) {
      try (InputStream in = profile.createInputStream()) {
        byte[] head = in.readNBytes(PROFILE_HEAD);
        // The model of the device, by which sRGB is known (ICC.1, 7.2.13).
        return new String(head, StandardCharsets.ISO_8859_1).startsWith("sRGB", 52);
      }
    }
    return COSName.DEVICERGB.equals(colours) || COSName.DEVICEGRAY.equals(colours);
  }

  /** Once it is known not to be a scan, nothing more is looked at. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (!seenOther) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void drawImage(PDImage image) {
    seenOther |= picture.isPresent() || !(image instanceof PDImageXObject) || !isFromEdgeToEdge();
    picture = image instanceof PDImageXObject object ? Optional.of(object) : Optional.empty();
  }

  private boolean isFromEdgeToEdge() {
    PDGraphicsState state = getGraphicsState();
    Matrix at = state.getCurrentTransformationMatrix();
    Rectangle2D inner = grown(-SLACK);
    return at.getScaleX() > 0
        && at.getScaleY() > 0
        && at.getShearX() == 0
        && at.getShearY() == 0
        && isNear(at.getTranslateX(), page.getMinX())
        && isNear(at.getTranslateY(), page.getMinY())
        && isNear(at.getTranslateX() + at.getScaleX(), page.getMaxX())
        && isNear(at.getTranslateY() + at.getScaleY(), page.getMaxY())
        && state.getCurrentClippingPath().contains(inner)
        && isOpaque();
  }

  private boolean isOpaque() {
    PDGraphicsState state = getGraphicsState();
    return state.getNonStrokeAlphaConstant() == 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL;
  }

  /** Within a group all begins opaque; how the group itself is laid on the page counts as well. */
  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    seenOther |= !isOpaque();
    super.showTransparencyGroup(form);
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= SLACK;
  }

  private Rectangle2D grown(double by) {
    return new Rectangle2D.Double(
        page.getX() - by, page.getY() - by, page.getWidth() + 2 * by, page.getHeight() + 2 * by);
  }

  @Override
  protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement) {
    seenOther |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
    box.add(p2);
    boolean upright = p0.getY() == p1.getY() && p1.getX() == p2.getX();
    pathIsWide = upright && box.contains(grown(-SLACK));
  }

  /** To cut by a rectangle as large as the page is to cut nothing; any other may cut. */
  @Override
  public void clip(int windingRule) {
    seenOther |= !pathIsWide;
  }

  @Override
  public void moveTo(float x, float y) {
    pathIsWide = false;
  }

  @Override
  public void lineTo(float x, float y) {
    pathIsWide = false;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    pathIsWide = false;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double();
  }

  @Override
  public void closePath() {
    // Changes nothing here.
  }

  @Override
  public void endPath() {
    pathIsWide = false;
  }

  @Override
  public void strokePath() {
    seenOther = true;
  }

  @Override
  public void fillPath(int windingRule) {
    seenOther = true;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    seenOther = true;
  }

  @Override
  public void shadingFill(COSName shadingName) {
    seenOther = true;
  }
}
