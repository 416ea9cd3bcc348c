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

  /** A part of real tables has some 100 KB. */
  private static final long MAX_BYTES = 100L * 1024 * 1024;

  private final ZipSecureFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  XlsxParts(Path path) throws IOException {
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

  /** A stream that ends in an error after as much as no real part holds. */
  private static final class Bounded extends FilterInputStream {

    private long read;

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

    private void count(int some) {
      read += some;
      if (read > MAX_BYTES) {
        throw new TooBigException("一张表解压以后超过 " + MAX_BYTES / (1024 * 1024) + " MB");
      }
    }
  }
}
