package gongkai.app;

import gongkai.document.FontFace;
import gongkai.document.ReportDocument;
import gongkai.document.StyleSheet;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.font.FontFile;
import gongkai.font.FontLibrary;
import gongkai.font.SystemFonts;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.MissingGlyph;
import gongkai.layout.Typesetter;
import gongkai.model.Fact;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.render.Renderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Lays a document out and renders it in memory; safe to share between threads. */
final class Press {

  private final FontLibrary fonts;
  private final Typesetter typesetter;
  private final Map<OutputFormat, Renderer> renderers = new ConcurrentHashMap<>();

  Press(Home home) {
    List<Path> folders = new ArrayList<>();
    folders.add(home.fonts());
    folders.addAll(
        SystemFonts.folders(
            System.getProperty("os.name"),
            System.getenv(),
            Path.of(System.getProperty("user.home"))));
    this.fonts = FontLibrary.open(folders);
    this.typesetter = new Typesetter(fonts);
  }

  /**
   * The font files that reports in these styles may use.
   *
   * @throws gongkai.font.FontException if a font is missing or of no use
   */
  Set<Path> fonts(StyleSheet styles) {
    Set<Path> files = new TreeSet<>();
    for (FontFace face : styles.faces().values()) {
      for (List<String> candidates : List.of(face.files(), face.boldFiles())) {
        if (!candidates.isEmpty()) {
          fonts.chain(candidates, styles.fallbackFiles()).fonts().stream()
              .map(FontFile::path)
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  /**
   * Prints a document.
   *
   * @return file contents by file name; without a value if a character has no font
   * @throws gongkai.font.FontException if a font file cannot be used
   */
  Checked<Map<String, byte[]>> print(
      ReportDocument document, Pack pack, YearData data, Set<OutputFormat> formats)
      throws IOException {
    PagedDocument pages = typesetter.typeset(document, pack.styles());
    boolean pdf = formats.contains(OutputFormat.PDF);
    // Word and Excel bring their own fonts, so there a character that we lack is only a warning.
    List<Finding> missing = missing(pages, data, pdf ? Severity.ERROR : Severity.WARNING);
    if (pdf && !missing.isEmpty()) {
      return Checked.none(missing);
    }
    String name =
        FileNames.of(document.info().title()) + document.watermark().map(w -> "（草稿）").orElse("");
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (OutputFormat format : OutputFormat.values()) {
      if (formats.contains(format)) {
        Gathering out = new Gathering();
        renderers
            .computeIfAbsent(format, OutputFormat::newRenderer)
            .write(document, pack.styles(), pages, out);
        files.put(name + "." + format.extension(), out.bytes());
      }
    }
    return Checked.of(files, missing);
  }

  /** One finding for each character that no font has. */
  private static List<Finding> missing(PagedDocument pages, YearData data, Severity severity) {
    Map<Integer, Finding> findings = new LinkedHashMap<>();
    for (MissingGlyph glyph : pages.missing()) {
      findings.computeIfAbsent(glyph.codePoint(), character -> finding(glyph, data, severity));
    }
    return List.copyOf(findings.values());
  }

  /** Names the entry of the data file that holds the character, if one does. */
  private static Finding finding(MissingGlyph missing, YearData data, Severity severity) {
    String character = Character.toString(missing.codePoint());
    Place place =
        data.all().stream()
            .filter(
                fact ->
                    fact instanceof Fact.Words words
                        && words.paragraphs().stream().anyMatch(text -> text.contains(character)))
            .map(Fact::place)
            .findFirst()
            .orElse(new Place(data.file(), 0, missing.heading()));
    return new Finding(
        "字体-缺字",
        severity,
        place,
        "没有一种字体有“"
            + character
            + "”（"
            + String.format(Locale.ROOT, "U+%04X", missing.codePoint())
            + "）这个字，在“"
            + missing.context()
            + "”中",
        "换成别的字；确实要用，就把有这个字的 TTF 字体放进 fonts 文件夹。");
  }
}
