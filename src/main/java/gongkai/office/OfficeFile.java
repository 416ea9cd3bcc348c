package gongkai.office;

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
public final class OfficeFile {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

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
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(stamped)) {
      describe(info, file.getPackageProperties());
      Part mainPart = kind.main(main);
      PackagePart document = add(file, mainPart);
      file.addRelationship(
          document.getPartName(),
          TargetMode.INTERNAL,
          PackageRelationshipTypes.CORE_DOCUMENT,
          mainPart.id());
      for (Part part : parts) {
        PackagePartName name = add(file, part).getPartName();
        document.addRelationship(name, TargetMode.INTERNAL, RELATIONS + part.kind(), part.id());
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    withoutTimes(stamped.toByteArray(), out);
  }

  private PackagePart add(OPCPackage file, Part content)
      throws InvalidFormatException, IOException {
    PackagePartName name = PackagingURIHelper.createPartName(kind.path(content));
    PackagePart part = file.createPart(name, kind.contentType(content));
    try (OutputStream out = part.getOutputStream()) {
      out.write(content.content());
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
