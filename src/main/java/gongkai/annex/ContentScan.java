package gongkai.annex;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * Goes through all that is drawn on the pages of a file, each piece once however often it is drawn:
 * reads the words, looks for what PDF/A-2b forbids and counts the steps.
 */
final class ContentScan {

  private final Watermark watermark;
  private final ArchiveRules rules = new ArchiveRules();
  private final Map<COSBase, Long> steps = new HashMap<>();
  private final Map<COSDictionary, PDFont> fonts = new HashMap<>();
  private final Set<COSBase> open = new HashSet<>();
  private StringBuilder words = new StringBuilder();

  ContentScan(Watermark watermark) {
    this.watermark = watermark;
  }

  /** The first thing found that PDF/A-2b forbids, with its page; empty if there is none. */
  Optional<String> archiveFault() {
    return rules.fault();
  }

  /**
   * Goes through a page.
   *
   * @param number of the page, from 1
   */
  void scan(PDPage page, int number) throws Refusal, IOException {
    rules.enter(number);
    words = new StringBuilder();
    long all = visit(page, page.getCOSObject(), page.getResources());
    if (all > Limits.STEPS) {
      throw Refusal.abnormal("第 " + number + " 页画得太复杂");
    }
    if (watermark.isIn(words)) {
      throw watermark.found("第 " + number + " 页");
    }
  }

  /** A font, made once: that costs more than all the rest. */
  PDFont font(COSDictionary dictionary) throws IOException {
    PDFont font = fonts.get(dictionary);
    if (font == null) {
      font = PDFontFactory.createFont(dictionary);
      fonts.put(dictionary, font);
    }
    return font;
  }

  /**
   * Goes through a piece and what it draws.
   *
   * @param key by which the piece is known again
   * @param outer what it may use if it says nothing itself
   * @return how many steps drawing it takes
   */
  long visit(PDContentStream piece, COSBase key, PDResources outer) throws IOException {
    Long known = steps.get(key);
    if (known != null) {
      return known;
    }
    if (!open.add(key)) {
      throw new IOException("a piece draws itself");
    }
    PDResources own = piece.getResources();
    if (own == null) {
      rules.found("有一部分没有写明用到什么");
    }
    long count = new PieceScan(this, rules, own == null ? outer : own, words).run(piece);
    open.remove(key);
    steps.put(key, count);
    return count;
  }
}
