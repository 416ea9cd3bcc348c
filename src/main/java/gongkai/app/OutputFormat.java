package gongkai.app;

import gongkai.render.Renderer;
import gongkai.render.docx.DocxRenderer;
import gongkai.render.pdf.PdfRenderer;
import gongkai.render.xlsx.XlsxRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The list of output formats. */
public enum OutputFormat {
  /** Word. */
  DOCX("Word", DocxRenderer::new, Wish.UNASKED),
  /** PDF/A-2b. */
  PDF("PDF", PdfRenderer::new, Wish.UNASKED),
  /** Excel, the tables only. */
  XLSX("Excel", XlsxRenderer::new, Wish.ASKED);

  /** Whether a format is made only if it is asked for. */
  private enum Wish {
    UNASKED,
    ASKED
  }

  private final String label;
  private final Supplier<Renderer> maker;
  private final Wish wish;

  OutputFormat(String label, Supplier<Renderer> maker, Wish wish) {
    this.label = label;
    this.maker = maker;
    this.wish = wish;
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(OutputFormat::extension).toList();
  }

  /** The names of the formats that are made unless others are asked for. */
  public static List<String> usualNames() {
    return Arrays.stream(values())
        .filter(format -> format.wish == Wish.UNASKED)
        .map(OutputFormat::extension)
        .toList();
  }

  /** A renderer of this format, to be shared. */
  Renderer newRenderer() {
    return maker.get();
  }

  /** The name on the command line and after the point of a file name. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By what people know the kind of this file, {@code Word}; its ending if it is none of ours. */
  public static String label(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
    return of(ending).map(format -> format.label).orElse(ending);
  }

  /** The format of this name. */
  public static Optional<OutputFormat> of(String name) {
    for (OutputFormat format : values()) {
      if (format.extension().equalsIgnoreCase(name.strip())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
