package gongkai.fillin.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the present moment out of a file that POI has written. */
final class TimelessZip {

  /** A local time, so that the time zone has no say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private TimelessZip() {}

  static byte[] of(byte[] stamped) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(stamped))) {
      for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
        ZipEntry to = new ZipEntry(from.getName());
        to.setTimeLocal(NO_TIME);
        zip.putNextEntry(to);
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
