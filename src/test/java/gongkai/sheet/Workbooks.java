package gongkai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for tests, whole ones and damaged ones. */
public final class Workbooks {

  private Workbooks() {}

  /** Writes a workbook of the kind that the name asks for. */
  public static Path write(Path path, Consumer<Workbook> content) {
    boolean old = path.toString().endsWith(".xls");
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      content.accept(workbook);
      workbook.write(out);
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same zip with one part replaced, added or, with {@code null}, left out. */
  public static Path replace(Path zip, String part, String content) throws IOException {
    Map<String, byte[]> parts = parts(zip);
    if (content == null) {
      parts.remove(part);
    } else {
      parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    }
    return write(zip, parts);
  }

  /** The text of one part. */
  public static String part(Path zip, String part) throws IOException {
    return new String(parts(zip).get(part), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(Path zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  /** A zip of these parts. */
  public static Path write(Path zip, Map<String, byte[]> parts) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return zip;
  }
}
