package gongkai.render.docx;

import static gongkai.render.docx.DocxUnits.twips;

import gongkai.document.SpreadLine;
import gongkai.office.Xml;

/**
 * Writes the tab stops and the words of a line with texts at the left, in the middle and at the
 * right. Only the reader's fonts say how long these are; here Han counts as one character, Latin as
 * half of one.
 */
final class DocxSpreadLine {
  private final Xml out;
  private final SpreadLine line;
  private final double width;
  private final double middle;
  private final double right;
  private final double leftEnd;
  private final boolean wraps;

  DocxSpreadLine(Xml out, SpreadLine line, double width, double size) {
    this.out = out;
    this.line = line;
    this.width = width;
    this.middle = length(line.middle()) * size;
    this.right = length(line.right()) * size;
    double left = length(line.left()) * size % width;
    this.wraps = left + middle + right + 2 * size > width;
    this.leftEnd = wraps ? 0 : left + size;
  }

  void tabStops() {
    if (line.middle().isEmpty() && line.right().isEmpty()) {
      return;
    }
    out.open("w:tabs");
    if (!line.middle().isEmpty()) {
      boolean free = leftEnd <= (width - middle) / 2;
      double place = free ? width / 2 : (leftEnd + width - right) / 2;
      out.leaf("w:tab", "w:val", "center", "w:pos", twips(place));
    }
    out.leaf("w:tab", "w:val", "right", "w:pos", twips(width)).close();
  }

  void words() {
    DocxRuns.words(out, line.left());
    if (wraps) {
      DocxRuns.lineBreak(out);
    }
    for (String text : new String[] {line.middle(), line.right()}) {
      if (!text.isEmpty()) {
        DocxRuns.tab(out);
        DocxRuns.words(out, text);
      }
    }
  }

  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.5 : 1).sum();
  }
}
