package gongkai.annex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Lets the program's own fonts stand in for those that a file names but does not bring. Left alone,
 * the library would search the whole computer, and the same file would look otherwise elsewhere.
 */
final class SubstituteFonts implements FontMapper {

  private static final Pattern UPRIGHT_STROKES =
      Pattern.compile("hei|黑|gothic|sans|arial|helvet|yahei|雅黑|calibri|verdana|tahoma");
  private static final Pattern BRUSH = Pattern.compile("kai|楷");

  private final Path folder;
  private final Map<String, TrueTypeFont> fonts = new ConcurrentHashMap<>();

  private SubstituteFonts(Path folder) {
    this.folder = folder;
  }

  /** Makes the fonts of this folder stand in from now on; they are read once. */
  static void use(Path folder) {
    boolean same =
        FontMappers.instance() instanceof SubstituteFonts now && now.folder.equals(folder);
    if (!same) {
      FontMappers.set(new SubstituteFonts(folder));
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(name, descriptor), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font(name, descriptor), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
    return new CIDFontMapping(null, font(name, descriptor), true);
  }

  private TrueTypeFont font(String name, PDFontDescriptor descriptor) {
    String wanted = name == null ? "" : name.toLowerCase(Locale.ROOT);
    if (BRUSH.matcher(wanted).find()) {
      return fonts.computeIfAbsent("kai.ttf", this::load);
    }
    if (UPRIGHT_STROKES.matcher(wanted).find()) {
      return fonts.computeIfAbsent("hei.ttf", this::load);
    }
    boolean bold =
        wanted.contains("bold") || descriptor != null && descriptor.getFontWeight() >= 600;
    return fonts.computeIfAbsent(bold ? "song-bold.ttf" : "song.ttf", this::load);
  }

  private TrueTypeFont load(String file) {
    try {
      return new TTFParser().parse(new RandomAccessReadBufferedFile(folder.resolve(file).toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("读不到字体文件 " + file, e);
    }
  }
}
