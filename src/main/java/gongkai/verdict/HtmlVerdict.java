package gongkai.verdict;

import gongkai.check.CheckResult.State;
import gongkai.finding.Severity;
import gongkai.page.HtmlPage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Verdicts as one page that needs nothing but itself, to be read or printed on A4. */
public final class HtmlVerdict {

  /** By which a page is known as ours. */
  private static final String MARK = "<meta name=\"generator\" content=\"gongkai check\">";

  private static final HtmlPage PAGE = new HtmlPage(HtmlVerdict.class, "page.ftlh");

  private HtmlVerdict() {}

  /** The page. */
  public static String of(List<Verdict> verdicts) {
    StringWriter page = new StringWriter();
    try {
      PAGE.write(
          Map.of(
              "verdicts", verdicts,
              "states", State.values(),
              "severities", Severity.values()),
          page);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
    return page.toString();
  }

  /** Whether this is the text of such a page. */
  public static boolean wrote(String text) {
    return text.contains(MARK);
  }
}
