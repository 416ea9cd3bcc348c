package gongkai.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfName;
import gongkai.font.FontFile;
import gongkai.layout.Mark;

/** Draws the marks of one page, in their order. */
final class PdfCanvas {

  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final float WATERMARK_GREY = 0.88f;

  /** What the operators written last belong to. */
  private enum Piece {
    NOTHING,
    TEXT,
    ARTIFACT_TEXT,
    RULES
  }

  private final PdfContentByte content;
  private final PdfFonts fonts;
  private Piece piece = Piece.NOTHING;
  private FontFile font;
  private double size;
  private double spacing;
  private double thickness;
  private boolean covered;

  PdfCanvas(PdfContentByte content, PdfFonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  void draw(Mark.Run run) {
    if (run.text().isEmpty()) {
      return;
    }
    go(run.artifact() ? Piece.ARTIFACT_TEXT : Piece.TEXT);
    BaseFont base = proved(run.font(), run.text());
    if (!run.font().equals(font) || run.size() != size) {
      font = run.font();
      size = run.size();
      content.setFontAndSize(base, (float) size);
    }
    if (run.spacing() != spacing) {
      spacing = run.spacing();
      content.setCharacterSpacing((float) spacing);
    }
    content.setTextMatrix((float) run.x(), (float) run.y());
    content.showText(run.text());
  }

  void draw(Mark.Rule rule) {
    go(Piece.RULES);
    if (rule.width() != thickness) {
      thickness = rule.width();
      content.setLineWidth((float) thickness);
    }
    content.moveTo((float) rule.x1(), (float) rule.y1());
    content.lineTo((float) rule.x2(), (float) rule.y2());
    content.stroke();
  }

  /**
   * Draws a page of another file.
   *
   * @param page its lower left corner is its origin
   */
  void draw(Mark.Copy mark, PdfImportedPage page) {
    go(Piece.NOTHING);
    covered = true;
    float across = (float) mark.width() / page.getWidth();
    float up = (float) mark.height() / page.getHeight();
    content.addTemplate(page, across, 0, 0, up, (float) mark.x(), (float) mark.y());
  }

  void draw(Mark.Watermark mark) {
    go(Piece.NOTHING);
    PdfDictionary kind = new PdfDictionary();
    kind.put(PdfName.TYPE, new PdfName("Pagination"));
    kind.put(PdfName.SUBTYPE, new PdfName("Watermark"));
    content.beginMarkedContentSequence(ARTIFACT, kind, true);
    content.saveState();
    if (covered) {
      // Over a scanned page only what is light becomes darker, and its letters stay as they are.
      PdfGState darken = new PdfGState();
      darken.setBlendMode(PdfGState.BM_MULTIPLY);
      content.setGState(darken);
    }
    content.setGrayFill(WATERMARK_GREY);
    content.beginText();
    content.setFontAndSize(proved(mark.font(), mark.text()), (float) mark.size());
    content.setCharacterSpacing(0);
    float cosine = (float) Math.cos(Math.toRadians(mark.angle()));
    float sine = (float) Math.sin(Math.toRadians(mark.angle()));
    content.setTextMatrix(cosine, sine, -sine, cosine, (float) mark.x(), (float) mark.y());
    content.showText(mark.text());
    content.endText();
    content.restoreState();
    content.endMarkedContentSequence();
  }

  /** Closes what is open. */
  void finish() {
    go(Piece.NOTHING);
  }

  private void go(Piece next) {
    if (next == piece) {
      return;
    }
    close(piece);
    open(next);
    piece = next;
  }

  private void open(Piece next) {
    if (next == Piece.ARTIFACT_TEXT || next == Piece.RULES) {
      content.beginMarkedContentSequence(ARTIFACT);
    }
    if (next == Piece.ARTIFACT_TEXT || next == Piece.TEXT) {
      content.beginText();
    }
    if (next == Piece.RULES) {
      // Rules of a grid meet in their middle: without the caps a corner lacks a quarter.
      content.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
    }
  }

  private void close(Piece last) {
    if (last == Piece.ARTIFACT_TEXT || last == Piece.TEXT) {
      content.endText();
    }
    if (last == Piece.ARTIFACT_TEXT || last == Piece.RULES) {
      content.endMarkedContentSequence();
    }
  }

  /** OpenPDF drops a character without a glyph in silence; here it is a failure. */
  private BaseFont proved(FontFile file, String text) {
    BaseFont base = fonts.get(file);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (!base.charExists(character) || !file.has(character)) {
        throw new IllegalStateException(
            "字体 %s 没有字符 U+%04X，文字为“%s”".formatted(file.path().getFileName(), character, text));
      }
    }
    return base;
  }
}
