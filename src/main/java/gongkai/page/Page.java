package gongkai.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A kind of web page. What is filled in is text and never markup; safe to share. */
public final class Page {

  private final Configuration templates;
  private final String name;

  /**
   * Pages of a template.
   *
   * @param home class beside which the template lies
   * @param name of the template, {@code page.ftlh}
   */
  public Page(Class<?> home, String name) {
    this.templates = templates(home);
    this.name = name;
  }

  private static Configuration templates(Class<?> home) {
    Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
    settings.setTemplateLoader(new ClassTemplateLoader(home, ""));
    settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
    settings.setLocale(Locale.ROOT);
    settings.setNumberFormat("computer");
    settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    return settings;
  }

  /**
   * Writes a page.
   *
   * @param model what the template speaks of, by name
   * @param out is not closed
   * @throws IOException if it cannot be written
   */
  public void write(Map<String, ?> model, Writer out) throws IOException {
    try {
      templates.getTemplate(name).process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }
}
