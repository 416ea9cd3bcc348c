package gongkai.office;

/**
 * A part of an Office file to which its main part has a relationship.
 *
 * @param name path within the folder of the main part, without ending, {@code footer1}
 * @param kind last piece of content type and relationship type, {@code footer}
 * @param content the XML
 */
public record Part(String name, String kind, byte[] content) {

  /** The id of the relationship. */
  public String id() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
