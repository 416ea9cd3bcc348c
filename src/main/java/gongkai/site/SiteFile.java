package gongkai.site;

import gongkai.app.OutputFormat;
import gongkai.batch.WrittenFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A file of a report that is published.
 *
 * @param source its name in the folder of the reports
 * @param name its name in the folder to be uploaded
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal digits
 */
public record SiteFile(String source, String name, long bytes, String sha256) {

  private static final BigDecimal STEP = BigDecimal.valueOf(1024);

  static SiteFile of(WrittenFile file) {
    return new SiteFile(file.name(), SiteNames.of(file.name()), file.bytes(), file.sha256());
  }

  /** What its name ends with, such as {@code pdf}. */
  public String format() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** By what people know its kind, {@code Word}. */
  public String label() {
    return OutputFormat.label(name);
  }

  /** Its address, relative to the index. */
  public String link() {
    return SiteNames.link(name);
  }

  /** Its size for people. */
  public String size() {
    return size(bytes);
  }

  /** So many bytes for people: at least 1 KB, from 1 MB on with one decimal place. */
  static String size(long bytes) {
    BigDecimal exact = BigDecimal.valueOf(bytes).divide(STEP);
    BigDecimal kilo = exact.setScale(0, RoundingMode.HALF_UP);
    return kilo.compareTo(STEP) < 0
        ? kilo.max(BigDecimal.ONE) + " KB"
        : exact.divide(STEP).setScale(1, RoundingMode.HALF_UP) + " MB";
  }
}
