package gongkai.render.docx;

import gongkai.document.DocumentInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Puts the parts into one file, the same bytes for the same parts. */
final class DocxPackage {
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  /**
   * A local time, so that the time zone has no say; not the first moment a zip entry can name, for
   * which Java adds a second time that depends on the zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private DocxPackage() {}

  static void write(DocumentInfo info, byte[] main, List<DocxPart> parts, OutputStream out)
      throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(stamped)) {
      describe(info, file.getPackageProperties());
      PackagePartName mainName = PackagingURIHelper.createPartName("/word/document.xml");
      file.addRelationship(
          mainName, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "document");
      PackagePart document = fill(file.createPart(mainName, MAIN_TYPE), main);
      for (DocxPart part : parts) {
        PackagePartName name = PackagingURIHelper.createPartName(part.path());
        fill(file.createPart(name, part.contentType()), part.content());
        document.addRelationship(name, TargetMode.INTERNAL, part.relation(), part.id());
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    withoutTimes(stamped.toByteArray(), out);
  }

  private static PackagePart fill(PackagePart part, byte[] content) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    }
    return part;
  }

  private static void describe(DocumentInfo info, PackageProperties properties)
      throws InvalidFormatException {
    properties.setTitleProperty(Optional.of(info.title()));
    properties.setCreatorProperty(Optional.of(info.author()));
    properties.setSubjectProperty(Optional.of(info.subject()));
    properties.setLanguageProperty(Optional.of(info.language()));
    // An empty word takes the time away; an empty Optional would leave the present moment.
    properties.setCreatedProperty("");
  }

  /** POI stamps each entry with the present moment; everything else of its file stays. */
  private static void withoutTimes(byte[] stamped, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(stamped))) {
      for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
        ZipEntry to = new ZipEntry(from.getName());
        to.setTimeLocal(NO_TIME);
        zip.putNextEntry(to);
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
