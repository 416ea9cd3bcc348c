package gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Looks into a Word file without the help of the library that wrote it. */
final class Zip {

  private Zip() {}

  /** All parts, one after the other, as they stand in the file. */
  static String parts(Path docx) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      StringBuilder all = new StringBuilder();
      for (var entry : zip.stream().collect(Collectors.toList())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8)).append('\n');
      }
      return all.toString();
    }
  }

  /** All text that a reader of the document sees, headers included. */
  static String text(Path docx) throws IOException {
    return parts(docx)
        .replaceAll("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
