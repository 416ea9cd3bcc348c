package gongkai.render.docx;

/**
 * A part of the package to which the main part has a relationship.
 *
 * @param id of the relationship, also the file name
 * @param kind last piece of content type and relationship type, {@code footer}
 * @param content the XML
 */
record DocxPart(String id, String kind, byte[] content) {

  String path() {
    return "/word/" + id + ".xml";
  }

  String contentType() {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
  }

  String relation() {
    return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
  }
}
