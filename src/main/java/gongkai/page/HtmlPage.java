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

/**
 * A kind of web page, made of a template of ours that lies beside a class; escapes what it shows.
 */
public final class HtmlPage {

  private final Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
  private final String template;

  /**
   * The page of a template.
   *
   * @param owner the class beside which the template lies
   * @param template name of its file
   */
  public HtmlPage(Class<?> owner, String template) {
    this.template = template;
    settings.setTemplateLoader(new ClassTemplateLoader(owner, ""));
    settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
    settings.setLocale(Locale.ROOT);
    settings.setNumberFormat("computer");
    settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
  }

  /**
   * Writes a page of this kind.
   *
   * @param values what the template shows, by name
   * @throws IOException if {@code page} cannot be written
   */
  public void write(Map<String, ?> values, Writer page) throws IOException {
    try {
      settings.getTemplate(template).process(values, page);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }
}
