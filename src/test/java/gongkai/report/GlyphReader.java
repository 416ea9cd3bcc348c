package gongkai.report;

import gongkai.render.pdf.MarkedStripper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Reads every character of a PDF with its place, in the order of the file; blanks are left out. */
final class GlyphReader extends MarkedStripper {

  private final List<Glyph> glyphs = new ArrayList<>();

  private GlyphReader() {}

  static List<Glyph> read(PDDocument pdf) throws IOException {
    GlyphReader reader = new GlyphReader();
    reader.setSuppressDuplicateOverlappingText(false);
    reader.getText(pdf);
    return List.copyOf(reader.glyphs);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    boolean slants = matrix.getShearY() != 0;
    Glyph.Role role = inArtifact() ? Glyph.Role.ARTIFACT : Glyph.Role.TEXT;
    Glyph glyph =
        new Glyph(
            getCurrentPageNo() - 1,
            matrix.getTranslateX(),
            matrix.getTranslateX() + position.getWidth(),
            matrix.getTranslateY(),
            position.getFontSizeInPt(),
            position.getUnicode(),
            position.getFont().getName(),
            slants ? Glyph.Role.WATERMARK : role);
    if (!Piece.bare(glyph.text()).isEmpty()) {
      glyphs.add(glyph);
    }
  }
}
