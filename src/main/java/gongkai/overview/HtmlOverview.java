package gongkai.overview;

import gongkai.page.HtmlPage;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** An overview as one page that needs nothing but itself, to be read, searched or printed. */
public final class HtmlOverview {

  private static final HtmlPage PAGE = new HtmlPage(HtmlOverview.class, "overview.ftlh");

  private HtmlOverview() {}

  /**
   * Writes the page.
   *
   * @param out is not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Overview overview, Writer out) throws IOException {
    PAGE.write(Map.of("overview", overview), out);
  }
}
