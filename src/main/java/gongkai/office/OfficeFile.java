package gongkai.office;

import gongkai.document.DocumentInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts the parts into one file, the same bytes for the same parts.
 *
 * <p>The container is that of ECMA-376 part 2 (Open Packaging Conventions): a zip whose entries are
 * the parts, their content types and their relationships.
 */
public final class OfficeFile {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE_TYPES = "application/vnd.openxmlformats-package.";
  private static final String PROPERTIES = "docProps/core.xml";

  /**
   * A local time, so that the time zone has no say; not the first moment a zip entry can name, for
   * which Java adds a second time that depends on the zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final OfficeKind kind;

  public OfficeFile(OfficeKind kind) {
    this.kind = kind;
  }

  /**
   * Writes a file.
   *
   * @param info its properties
   * @param main content of the main part
   * @param parts all others
   * @param out is not closed
   */
  public void write(DocumentInfo info, byte[] main, List<Part> parts, OutputStream out)
      throws IOException {
    Part document = kind.main(main, parts);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    entry(zip, "[Content_Types].xml", types(document));
    entry(zip, "_rels/.rels", relations(document));
    entry(zip, PROPERTIES, properties(info));
    part(zip, document);
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** A part, what it refers to, and then those parts. */
  private void part(ZipOutputStream zip, Part part) throws IOException {
    entry(zip, kind.path(part), part.content());
    if (part.related().isEmpty() && part.outside().isEmpty()) {
      return;
    }
    Xml out = Xml.part("Relationships", "xmlns", PACKAGE + "relationships");
    for (Part to : part.related()) {
      relation(out, to.id(), RELATIONS + to.kind(), part.wayTo(to));
    }
    part.outside().forEach((id, target) -> outside(out, id, target));
    entry(zip, kind.path(part).replaceFirst("[^/]*$", "_rels/$0.rels"), out.bytes());
    for (Part to : part.related()) {
      part(zip, to);
    }
  }

  private static void relation(Xml out, String id, String type, String target) {
    out.leaf("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private static void outside(Xml out, String id, String target) {
    out.leaf(
        "Relationship",
        "Id",
        id,
        "Type",
        RELATIONS + "hyperlink",
        "Target",
        target,
        "TargetMode",
        "External");
  }

  private byte[] relations(Part document) {
    Xml out = Xml.part("Relationships", "xmlns", PACKAGE + "relationships");
    relation(out, document.id(), RELATIONS + "officeDocument", kind.path(document));
    relation(out, "core", PACKAGE + "relationships/metadata/core-properties", PROPERTIES);
    return out.bytes();
  }

  private byte[] types(Part document) {
    Xml out = Xml.part("Types", "xmlns", PACKAGE + "content-types");
    out.leaf("Default", "Extension", "rels", "ContentType", PACKAGE_TYPES + "relationships+xml");
    out.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    type(out, PROPERTIES, PACKAGE_TYPES + "core-properties+xml");
    types(out, document);
    return out.bytes();
  }

  private void types(Xml out, Part part) {
    type(out, kind.path(part), kind.contentType(part));
    part.related().forEach(to -> types(out, to));
  }

  private static void type(Xml out, String path, String type) {
    out.leaf("Override", "PartName", "/" + path, "ContentType", type);
  }

  /** Without times: they would be those of the clock. */
  private static byte[] properties(DocumentInfo info) {
    Xml out =
        Xml.part(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/");
    out.open("dc:title").text(info.title()).close();
    out.open("dc:creator").text(info.author()).close();
    out.open("dc:subject").text(info.subject()).close();
    out.open("dc:language").text(info.language()).close();
    return out.bytes();
  }
}
