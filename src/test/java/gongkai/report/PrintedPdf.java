package gongkai.report;

import gongkai.report.Glyph.Role;
import gongkai.report.Piece.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF read back, each piece of the tree with the characters that print it.
 *
 * @param bytes the file
 * @param pages how many it has
 * @param glyphs all characters but blanks, in the order of the file
 * @param prints as far as text and tree agree, in the order of the tree
 */
record PrintedPdf(byte[] bytes, int pages, List<Glyph> glyphs, List<Print> prints) {

  /**
   * A piece in print.
   *
   * @param piece of the tree
   * @param glyphs that print it; none for an empty cell
   * @param number printed behind an entry of 目录; empty for others
   */
  record Print(Piece piece, List<Glyph> glyphs, String number) {

    int page() {
      return glyphs.get(0).page();
    }

    /** The characters line by line. */
    List<List<Glyph>> lines() {
      List<List<Glyph>> lines = new ArrayList<>();
      Glyph last = null;
      for (Glyph glyph : glyphs) {
        if (last == null || !glyph.isOnLineOf(last)) {
          lines.add(new ArrayList<>());
        }
        lines.get(lines.size() - 1).add(glyph);
        last = glyph;
      }
      return lines;
    }
  }

  static PrintedPdf read(byte[] bytes, List<Piece> pieces) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<Glyph> glyphs = GlyphReader.read(pdf);
      List<Glyph> text = glyphs.stream().filter(glyph -> glyph.role() == Role.TEXT).toList();
      return new PrintedPdf(bytes, pdf.getNumberOfPages(), glyphs, align(pieces, text));
    }
  }

  /** The prints that hold text. */
  List<Print> visible() {
    return prints.stream().filter(print -> !print.glyphs().isEmpty()).toList();
  }

  /** The prints of one kind. */
  List<Print> of(Kind kind) {
    return prints.stream().filter(print -> print.piece().is(kind)).toList();
  }

  /** The lowest line of a page that is no part of the text: its number. */
  String footer(int page) {
    List<Glyph> artifacts =
        glyphs.stream()
            .filter(glyph -> glyph.page() == page && glyph.role() == Role.ARTIFACT)
            .toList();
    Glyph lowest = Collections.min(artifacts, Comparator.comparingDouble(Glyph::y));
    return text(artifacts.stream().filter(lowest::isOnLineOf).toList());
  }

  /** The characters of one role on a page. */
  String text(int page, Role role) {
    return glyphs.stream()
        .filter(glyph -> glyph.page() == page && glyph.role() == role)
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
  }

  /** Gives each piece as many characters as it has, and an entry the digits on its last line. */
  private static List<Print> align(List<Piece> pieces, List<Glyph> text) {
    List<Print> prints = new ArrayList<>();
    int next = 0;
    for (Piece piece : pieces) {
      int start = next;
      for (int length = 0; length < piece.text().length() && next < text.size(); next++) {
        length += text.get(next).text().length();
      }
      int end = next;
      while (piece.is(Kind.ENTRY)
          && next < text.size()
          && text.get(next).isOnLineOf(text.get(end - 1))) {
        next++;
      }
      prints.add(new Print(piece, text.subList(start, end), text(text.subList(end, next))));
    }
    if (next < text.size()) {
      throw new AssertionError("多出的文字：" + text(text.subList(next, text.size())));
    }
    return prints;
  }
}
