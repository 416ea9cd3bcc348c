package gongkai.overview;

import gongkai.app.Delivery.Content;
import gongkai.overview.xlsx.XlsxOverview;
import java.io.IOException;
import java.io.OutputStream;
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

  /** Contents by file name; made while they are written, piece by piece. */
  public static Map<String, Content> of(Overview overview) {
    Map<String, Content> files = new LinkedHashMap<>();
    files.put(XLSX, out -> XlsxOverview.write(overview, out));
    files.put(HTML, out -> html(overview, out));
    return files;
  }

  private static void html(Overview overview, OutputStream out) throws IOException {
    Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    HtmlOverview.write(overview, page);
    page.flush();
  }
}
