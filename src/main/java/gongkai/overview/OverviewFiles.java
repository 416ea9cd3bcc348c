package gongkai.overview;

import gongkai.overview.xlsx.XlsxOverview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of an overview, which stand beside the reports; the same run gives the same bytes. */
public final class OverviewFiles {

  /** For whoever has a browser. */
  public static final String HTML = "汇总.html";

  /** For whoever wants to go on reckoning. */
  public static final String XLSX = "汇总.xlsx";

  private OverviewFiles() {}

  /** Contents by file name. */
  public static Map<String, byte[]> of(Overview overview) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(XLSX, XlsxOverview.write(overview));
    files.put(HTML, html(overview));
    return files;
  }

  private static byte[] html(Overview overview) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      HtmlOverview.write(overview, out);
    } catch (IOException e) {
      throw new IllegalStateException("a page in memory can be written", e);
    }
    return bytes.toByteArray();
  }
}
