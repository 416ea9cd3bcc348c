package gongkai.office;

/**
 * A part of an Office file to which its main part has a relationship.
 *
 * @param name path within the folder of the main part, without ending, {@code footer1}
 * @param kind last piece of content type and relationship type, {@code footer}
 * @param ending of its name, {@code xml} or that of a picture, {@code png}
 * @param content the XML or the picture
 */
public record Part(String name, String kind, String ending, byte[] content) {

  /** A part of XML. */
  public Part(String name, String kind, byte[] content) {
    this(name, kind, "xml", content);
  }

  /** A picture in PNG ({@code png}) or JPEG ({@code jpeg}). */
  public static Part picture(String name, String ending, byte[] content) {
    return new Part(name, "image", ending, content);
  }

  /** The id of the relationship. */
  public String id() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
