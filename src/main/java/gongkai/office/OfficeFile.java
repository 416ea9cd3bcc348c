package gongkai.office;

import gongkai.document.DocumentInfo;
import gongkai.office.Part.Body;
import gongkai.office.Part.Content;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
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

  /** As many parts as are made at once and in memory together: a page takes 40 MB in the making. */
  private static final int HANDFUL = 4;

  /** The endings that pictures have. */
  private static final List<String> PICTURES = List.of("png", "jpeg");

  private final OfficeKind kind;

  public OfficeFile(OfficeKind kind) {
    this.kind = kind;
  }

  /**
   * Writes a file.
   *
   * @param info its properties
   * @param main content of the main part
   * @param parts all others; pictures are made only now, a few at a time
   * @param out is not closed
   */
  public void write(DocumentInfo info, byte[] main, List<Part> parts, OutputStream out)
      throws IOException {
    Part document = kind.main(main, parts);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    entry(zip, "[Content_Types].xml", types(document));
    entry(zip, "_rels/.rels", relations(document));
    entry(zip, PROPERTIES, properties(info));
    part(zip, document, document.content().get());
    zip.finish();
  }

  private static void entry(ZipOutputStream zip, String path, byte[] content) throws IOException {
    write(zip, new ZipEntry(path), out -> out.write(content));
  }

  /** A picture is packed already; its size and sum stand before it. */
  private static void picture(ZipOutputStream zip, String path, Body body) throws IOException {
    CRC32 sum = new CRC32();
    DataOutputStream counted =
        new DataOutputStream(new CheckedOutputStream(OutputStream.nullOutputStream(), sum));
    body.write(counted);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(counted.size());
    entry.setCrc(sum.getValue());
    write(zip, entry, body);
  }

  private static void write(ZipOutputStream zip, ZipEntry entry, Body body) throws IOException {
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    try {
      body.write(zip);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    zip.closeEntry();
  }

  /** A part, then the parts to which it refers, then where they and the addresses outside are. */
  private void part(ZipOutputStream zip, Part part, Content made) throws IOException {
    String path = kind.path(part.file(made));
    if (part.isPicture()) {
      picture(zip, path, made.body());
    } else {
      write(zip, new ZipEntry(path), made.body());
    }
    String relations = path.replaceFirst("[^/]*$", "_rels/$0.rels");
    if (part.outside().get().findAny().isPresent()) {
      write(zip, new ZipEntry(relations), body -> outside(part, body));
    } else if (!part.related().isEmpty()) {
      entry(zip, relations, related(zip, part));
    }
  }

  private byte[] related(ZipOutputStream zip, Part part) throws IOException {
    Xml out = Xml.part("Relationships", "xmlns", PACKAGE + "relationships");
    List<Part> all = part.related();
    for (int from = 0; from < all.size(); from += HANDFUL) {
      List<Part> some = all.subList(from, Math.min(from + HANDFUL, all.size()));
      Iterator<Content> contents = made(some).iterator();
      for (Part to : some) {
        Content content = contents.next();
        part(zip, to, content);
        relation(out, to.id(), RELATIONS + to.kind(), part.wayTo(to.file(content)));
      }
    }
    return out.bytes();
  }

  /** Pictures take long: all processors make them. XML is there already. */
  private static List<Content> made(List<Part> parts) {
    Stream<Part> each =
        parts.stream().anyMatch(Part::isPicture) ? parts.parallelStream() : parts.stream();
    return each.map(part -> part.content().get()).toList();
  }

  private static void relation(Xml out, String id, String type, String target) {
    out.leaf("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private static void outside(Part part, OutputStream body) throws IOException {
    Xml out = Xml.part(body, "Relationships", "xmlns", PACKAGE + "relationships");
    Iterator<String> targets = part.outside().get().iterator();
    for (int number = 1; targets.hasNext(); number++) {
      out.leaf(
          "Relationship",
          "Id",
          Part.linkId(number),
          "Type",
          RELATIONS + "hyperlink",
          "Target",
          targets.next(),
          "TargetMode",
          "External");
    }
    out.end();
  }

  private byte[] relations(Part document) {
    Xml out = Xml.part("Relationships", "xmlns", PACKAGE + "relationships");
    relation(out, document.id(), RELATIONS + "officeDocument", path(document));
    relation(out, "core", PACKAGE + "relationships/metadata/core-properties", PROPERTIES);
    return out.bytes();
  }

  private byte[] types(Part document) {
    Xml out = Xml.part("Types", "xmlns", PACKAGE + "content-types");
    out.leaf("Default", "Extension", "rels", "ContentType", PACKAGE_TYPES + "relationships+xml");
    out.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    for (String picture : PICTURES) {
      out.leaf("Default", "Extension", picture, "ContentType", "image/" + picture);
    }
    type(out, PROPERTIES, PACKAGE_TYPES + "core-properties+xml");
    types(out, document);
    return out.bytes();
  }

  private void types(Xml out, Part part) {
    type(out, path(part), kind.contentType(part));
    part.related().stream().filter(to -> !to.isPicture()).forEach(to -> types(out, to));
  }

  /** Where a part of XML stands. */
  private String path(Part part) {
    return kind.path(part.file(part.content().get()));
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
