package gongkai.sheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.xml.sax.SAXException;

/**
 * The parts of a .xlsx, by name; a part is inflated only when it is read, and never without end.
 */
final class XlsxParts implements Closeable {

  /** All parts of real tables together have some MB. */
  private static final long MAX_BYTES = 100L * 1024 * 1024;

  private final ZipSecureFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final long budget;
  private long inflated;

  XlsxParts(Path path) throws IOException {
    this(path, MAX_BYTES);
  }

  /** With a budget in bytes of its own. */
  XlsxParts(Path path, long budget) throws IOException {
    this.budget = budget;
    zip = new ZipSecureFile(path.toFile());
    Collections.list(zip.getEntries())
        .forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  /** Names differ in case and slashes from one program to the next. */
  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Reads a part, which must be there. */
  <T extends XmlPart> T read(String name, T handler) throws IOException, SAXException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw new DamagedException("missing " + name);
    }
    try (InputStream in = new Bounded(zip.getInputStream(entry))) {
      handler.parse(in);
    }
    return handler;
  }

  /** What a part refers to; the package itself if its name is empty. */
  RelationsPart relations(String name) throws IOException, SAXException {
    int slash = name.lastIndexOf('/') + 1;
    String file = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    RelationsPart relations = new RelationsPart(name.substring(0, slash));
    return has(file) ? read(file, relations) : relations;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** One budget for the whole file: many parts of a bomb are as bad as one. */
  private void count(int bytes) {
    inflated += bytes;
    if (inflated > budget) {
      throw new TooBigException("解压以后超过 " + budget / (1024 * 1024) + " MB");
    }
  }

  /** A stream that ends in an error after as much as no real file holds. */
  private final class Bounded extends FilterInputStream {

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int some = super.read(bytes, offset, length);
      count(Math.max(0, some));
      return some;
    }
  }
}
