package gongkai.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import gongkai.font.FontFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that have been embedded so far, each read once for all reports and threads; what a
 * report uses of them is kept with the report.
 */
final class PdfFonts {

  private final Map<FontFile, BaseFont> loaded = new ConcurrentHashMap<>();
  private final SubsetTag tag = new SubsetTag();

  /** Where the names of the subsets come from. */
  SubsetTag tag() {
    return tag;
  }

  /** The font in OpenPDF's form. */
  BaseFont get(FontFile file) {
    return loaded.computeIfAbsent(file, this::load);
  }

  private BaseFont load(FontFile file) {
    try {
      byte[] bytes = Files.readAllBytes(file.path());
      // The name only has to end in .ttf; OpenPDF would find style words in a real one.
      BaseFont font =
          BaseFont.createFont(
              "font.ttf",
              BaseFont.IDENTITY_H,
              BaseFont.EMBEDDED,
              BaseFont.NOT_CACHED,
              bytes,
              null,
              false,
              true);
      // A CIDSet is optional in PDF/A-2, and OpenPDF's leaves out the .notdef glyph.
      font.setIncludeCidSet(false);
      // Outlines hardly shrink: level 6 saves 3 % of the file and costs as much time as all the
      // rest.
      font.setCompressionLevel(4);
      font.setSecureRandom(tag);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("读不到字体文件 " + file.path(), e);
    } catch (DocumentException e) {
      throw new IllegalStateException("字体文件 " + file.path() + " 不能嵌入：" + e.getMessage(), e);
    }
  }
}
