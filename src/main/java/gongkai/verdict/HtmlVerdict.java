package gongkai.verdict;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import gongkai.check.CheckResult.State;
import gongkai.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Verdicts as one page that needs nothing but itself, to be read or printed on A4. */
public final class HtmlVerdict {

  /** By which a page is known as ours. */
  private static final String MARK = "<meta name=\"generator\" content=\"gongkai check\">";

  private static final Configuration TEMPLATES = templates();

  private HtmlVerdict() {}

  private static Configuration templates() {
    Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
    settings.setTemplateLoader(new ClassTemplateLoader(HtmlVerdict.class, ""));
    settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
    settings.setLocale(Locale.ROOT);
    settings.setNumberFormat("computer");
    settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    return settings;
  }

  /** The page. */
  public static String of(List<Verdict> verdicts) {
    StringWriter page = new StringWriter();
    try {
      TEMPLATES
          .getTemplate("page.ftlh")
          .process(
              Map.of(
                  "verdicts", verdicts,
                  "states", State.values(),
                  "severities", Severity.values()),
              page);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException(e);
    }
    return page.toString();
  }

  /** Whether this is the text of such a page. */
  public static boolean wrote(String text) {
    return text.contains(MARK);
  }
}
