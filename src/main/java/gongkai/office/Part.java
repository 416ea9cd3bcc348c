package gongkai.office;

import java.util.List;
import java.util.function.Supplier;

/**
 * A part of an Office file to which another part, mostly the main one, has a relationship.
 *
 * @param name path within the folder of the main part, without ending, {@code footer1}
 * @param kind last piece of content type and relationship type, {@code footer}
 * @param content made when the part is written and let go afterwards; may be asked for by any
 *     thread
 * @param related parts to which this one has a relationship
 */
public record Part(String name, String kind, Supplier<Content> content, List<Part> related) {

  private static final String XML = "xml";

  /** The kind of old drawings: their own language, not that of the file. */
  private static final String DRAWING = "vmlDrawing";

  private static final String PICTURE = "image";

  public Part {
    related = List.copyOf(related);
  }

  /**
   * What a part holds.
   *
   * @param ending of its file's name, {@code xml} or that of a picture, {@code png}, {@code jpeg}
   * @param bytes the XML or the picture
   */
  public record Content(String ending, byte[] bytes) {}

  /** A part that refers to no other. */
  public Part(String name, String kind, byte[] content) {
    this(name, kind, content, List.of());
  }

  /** A part of XML. */
  public Part(String name, String kind, byte[] content, List<Part> related) {
    this(name, kind, () -> new Content(XML, content), related);
  }

  /** A picture in PNG ({@code png}) or JPEG ({@code jpeg}); which, is known once it is made. */
  public static Part picture(String name, Supplier<Content> content) {
    return new Part(name, PICTURE, content, List.of());
  }

  /** A drawing in VML, the language in which Office keeps the boxes of comments. */
  public static Part drawing(String name, byte[] content) {
    return new Part(name, DRAWING, () -> new Content("vml", content), List.of());
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
