package gongkai.app;

import gongkai.render.Renderer;
import gongkai.render.docx.DocxRenderer;
import gongkai.render.pdf.PdfRenderer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The list of output formats. */
public enum OutputFormat {
  /** Word. */
  DOCX(DocxRenderer::new),
  /** PDF/A-2b. */
  PDF(PdfRenderer::new);

  private final Supplier<Renderer> maker;

  OutputFormat(Supplier<Renderer> maker) {
    this.maker = maker;
  }

  /** A renderer of this format, to be shared. */
  Renderer newRenderer() {
    return maker.get();
  }

  /** The name on the command line and after the point of a file name. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
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
