package gongkai.site;

import gongkai.page.HtmlPage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The index for people: one page that needs nothing but itself. */
final class SitePage {

  private static final HtmlPage PAGE = new HtmlPage(SitePage.class, "index.ftlh");

  private SitePage() {}

  /**
   * Writes the page.
   *
   * @throws IOException if it cannot be written
   */
  static void write(List<SiteReport> reports, Path file) throws IOException {
    try (BufferedWriter page = Files.newBufferedWriter(file)) {
      PAGE.write(
          Map.of(
              "sign",
              SiteSign.TEXT,
              "reports",
              reports,
              "years",
              reports.stream().map(SiteReport::year).distinct().sorted().toList(),
              "scopes",
              reports.stream().map(SiteReport::scope).distinct().sorted().toList(),
              "dated",
              reports.stream().anyMatch(report -> !report.deadline().isEmpty())),
          page);
    }
  }
}
