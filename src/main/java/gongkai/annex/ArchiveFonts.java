package gongkai.annex;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Looks for fonts, and characters of them, that PDF/A-2b does not allow. */
final class ArchiveFonts {

  /** Widths in the file and in the font may differ by that much, in thousandths of the size. */
  private static final float TAIL = 1;

  private static final Set<String> LATIN = Set.of("WinAnsiEncoding", "MacRomanEncoding");
  private static final Set<String> IDENTITY = Set.of("Identity-H", "Identity-V");

  private final ArchiveRules rules;
  private final Map<COSDictionary, Set<Integer>> proved = new HashMap<>();
  private final Set<COSDictionary> bad = new HashSet<>();

  ArchiveFonts(ArchiveRules rules) {
    this.rules = rules;
  }

  /** Proves a font by a character that is set in it. */
  void glyph(PDFont font, int code) throws IOException {
    COSDictionary key = font.getCOSObject();
    Set<Integer> codes = proved.get(key);
    if (codes == null) {
      codes = new HashSet<>();
      proved.put(key, codes);
      String fault = fault(font);
      if (!fault.isEmpty()) {
        bad.add(key);
        rules.found("的字体“" + name(font) + "”" + fault);
      }
    }
    if (codes.add(code) && !bad.contains(key) && !isGood(font, code)) {
      bad.add(key);
      rules.found("的字体“" + name(font) + "”和文件里写的字宽、字形对不上");
    }
  }

  private static String name(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    return name.substring(name.indexOf('+') + 1);
  }

  private static boolean isGood(PDFont font, int code) throws IOException {
    boolean drawn = font instanceof PDVectorFont vector && vector.hasGlyph(code);
    return drawn && Math.abs(font.getWidth(code) - font.getWidthFromFont(code)) <= TAIL;
  }

  private static String fault(PDFont font) throws IOException {
    if (!font.isEmbedded()) {
      return "没有嵌入";
    }
    if (font.isDamaged() || isUntyped(font)) {
      return "损坏了";
    }
    String name = font.getName();
    if (name == null || !name.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
      return "的名称不合要求";
    }
    boolean coded =
        font instanceof PDType0Font composite
            ? isIdentity(composite)
            : font instanceof PDSimpleFont simple && hasWidths(simple) && isCoded(simple);
    return coded ? "" : "的编码不合要求";
  }

  private static boolean isUntyped(PDFont font) {
    COSDictionary descriptor =
        font.getFontDescriptor() == null ? null : font.getFontDescriptor().getCOSObject();
    return descriptor != null
        && descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream file
        && file.getCOSName(COSName.SUBTYPE) == null;
  }

  private static boolean isIdentity(PDType0Font font) {
    COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    COSDictionary descendant = font.getDescendantFont().getCOSObject();
    boolean mapped =
        !COSName.CID_FONT_TYPE2.equals(descendant.getCOSName(COSName.SUBTYPE))
            || descendant.containsKey(COSName.CID_TO_GID_MAP);
    return mapped && encoding instanceof COSName name && IDENTITY.contains(name.getName());
  }

  private static boolean hasWidths(PDSimpleFont font) {
    COSDictionary dictionary = font.getCOSObject();
    return dictionary.containsKey(COSName.WIDTHS)
        && dictionary.containsKey(COSName.FIRST_CHAR)
        && dictionary.containsKey(COSName.LAST_CHAR);
  }

  /** TrueType fonts must say how they are coded in exactly one way. */
  private static boolean isCoded(PDSimpleFont font) throws IOException {
    if (!(font instanceof PDTrueTypeFont trueType)) {
      return true;
    }
    COSBase encoding = font.getCOSObject().getDictionaryObject(COSName.ENCODING);
    boolean symbolic = font.getFontDescriptor() != null && font.getFontDescriptor().isSymbolic();
    if (symbolic) {
      return encoding == null && hasOneMap(trueType.getTrueTypeFont().getCmap());
    }
    return encoding instanceof COSName name && LATIN.contains(name.getName());
  }

  private static boolean hasOneMap(CmapTable maps) {
    if (maps == null) {
      return false;
    }
    CmapSubtable[] all = maps.getCmaps();
    return all.length == 1 || maps.getSubtable(3, 0) != null;
  }
}
