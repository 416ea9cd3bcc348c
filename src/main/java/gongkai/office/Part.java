package gongkai.office;

import java.util.List;

/**
 * A part of an Office file to which another part, mostly the main one, has a relationship.
 *
 * @param name path within the folder of the main part, without ending, {@code footer1}
 * @param kind last piece of content type and relationship type, {@code footer}
 * @param content the XML
 * @param related parts to which this one has a relationship
 */
public record Part(String name, String kind, byte[] content, List<Part> related) {

  /** The kind of old drawings: their own language, not that of the file. */
  private static final String DRAWING = "vmlDrawing";

  public Part {
    related = List.copyOf(related);
  }

  /** A part that refers to no other. */
  public Part(String name, String kind, byte[] content) {
    this(name, kind, content, List.of());
  }

  /** A drawing in VML, the language in which Office keeps the boxes of comments. */
  public static Part drawing(String name, byte[] content) {
    return new Part(name, DRAWING, content);
  }

  boolean isDrawing() {
    return kind.equals(DRAWING);
  }

  /** The name with its ending. */
  String file() {
    return name + (isDrawing() ? ".vml" : ".xml");
  }

  /** The way from the folder of this part to another part. */
  String wayTo(Part other) {
    return "../".repeat((int) name.chars().filter(c -> c == '/').count()) + other.file();
  }

  /** The id of the relationship. */
  public String id() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
