package gongkai.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of an Office file to which another part, mostly the main one, has a relationship.
 *
 * @param name path within the folder of the main part, without ending, {@code footer1}
 * @param kind last piece of content type and relationship type, {@code footer}
 * @param content made when the part is written and let go afterwards; may be asked for by any
 *     thread
 * @param related parts to which this one has a relationship
 * @param outside addresses outside the file to which it leads, made like the content when the part
 *     is written; the id of the first relationship is {@code link1}, that of the next {@code
 *     link2}; none if there are related parts
 */
public record Part(
    String name,
    String kind,
    Supplier<Content> content,
    List<Part> related,
    Supplier<Stream<String>> outside) {

  private static final String XML = "xml";

  /** The kind of old drawings: their own language, not that of the file. */
  private static final String DRAWING = "vmlDrawing";

  private static final String PICTURE = "image";

  public Part {
    related = List.copyOf(related);
  }

  /** Something that is written piece by piece, so that it need never be in memory as a whole. */
  @FunctionalInterface
  public interface Body {

    /**
     * Writes all of it.
     *
     * @param out is not closed
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * What a part holds.
   *
   * @param ending of its file's name, {@code xml} or that of a picture, {@code png}, {@code jpeg}
   * @param body the XML or the picture; a picture gives the same bytes as often as it is asked
   */
  public record Content(String ending, Body body) {

    /** That is there as a whole. */
    public Content(String ending, byte[] bytes) {
      this(ending, out -> out.write(bytes));
    }
  }

  /** A part that refers to no other. */
  public Part(String name, String kind, byte[] content) {
    this(name, kind, content, List.of());
  }

  /** A part of XML. */
  public Part(String name, String kind, byte[] content, List<Part> related) {
    this(name, kind, () -> new Content(XML, content), related, Stream::empty);
  }

  /** A part of XML that refers to no other, may lead out of the file and is as long as it likes. */
  public static Part streamed(
      String name, String kind, Body body, Supplier<Stream<String>> outside) {
    return new Part(name, kind, () -> new Content(XML, body), List.of(), outside);
  }

  /** A picture in PNG ({@code png}) or JPEG ({@code jpeg}); which, is known once it is made. */
  public static Part picture(String name, Supplier<Content> content) {
    return new Part(name, PICTURE, content, List.of(), Stream::empty);
  }

  /** A drawing in VML, the language in which Office keeps the boxes of comments. */
  public static Part drawing(String name, byte[] content) {
    return new Part(name, DRAWING, () -> new Content("vml", content), List.of(), Stream::empty);
  }

  /** The id of a relationship to an address outside, counted from 1. */
  public static String linkId(int number) {
    return "link" + number;
  }

  boolean isDrawing() {
    return kind.equals(DRAWING);
  }

  boolean isPicture() {
    return kind.equals(PICTURE);
  }

  /** The name with its ending. */
  String file(Content made) {
    return name + "." + made.ending();
  }

  /** The way from the folder of this part to a file. */
  String wayTo(String file) {
    return "../".repeat((int) name.chars().filter(c -> c == '/').count()) + file;
  }

  /** The id of the relationship. */
  public String id() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
