package gongkai.compose;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import gongkai.derive.Statement;
import gongkai.document.Annex;
import gongkai.document.DocumentInfo;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the document of a report. Holds the parsed templates of one pack; may be shared by threads.
 */
public final class Composer {

  private static final String TEMPLATE = "report.ftl";
  private static final String LANGUAGE = "zh-CN";

  private final Pack pack;
  private final Configuration configuration;

  /**
   * Opens the templates of a pack.
   *
   * @throws PackException if they cannot be read
   */
  public Composer(Pack pack) {
    this.pack = pack;
    Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
    try {
      settings.setTemplateLoader(new FileTemplateLoader(pack.folder().toFile()));
    } catch (IOException e) {
      throw new PackException("模板包的文件夹读不出来");
    }
    settings.setDefaultEncoding(StandardCharsets.UTF_8.name());
    settings.setLocale(Locale.ROOT);
    settings.setOutputFormat(XMLOutputFormat.INSTANCE);
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    settings.setWrapUncheckedExceptions(true);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    settings.setLocalizedLookup(false);
    this.configuration = settings;
  }

  /** Whether a report is a draft. */
  public enum Purpose {
    /** To be published. */
    FINAL,
    /** To be read inside, with the watermark on every page. */
    DRAFT
  }

  /**
   * Composes a report from a statement whose checks found no error.
   *
   * @throws PackException if a template fails; the message names file and line
   */
  public ReportDocument compose(Statement statement, Purpose purpose) {
    return compose(statement, purpose, List.of());
  }

  /**
   * Composes a report with the files that are to be printed at its end.
   *
   * @throws PackException if a template fails; the message names file and line
   */
  public ReportDocument compose(Statement statement, Purpose purpose, List<Annex> annexes) {
    ReportView view = new ReportView(pack, statement, wrapper(), annexes);
    String text = run(view);
    String watermark = pack.settings().watermark();
    if (purpose == Purpose.FINAL && text.contains(watermark)) {
      throw new PackException("模板写出的正式稿里有“" + watermark + "”，公开的报告不能有这几个字");
    }
    List<Section> sections = new DocumentReader(pack.styles(), annexes).read(text);
    DocumentInfo info = new DocumentInfo(view.title(), view.unitName(), view.subject(), LANGUAGE);
    return new ReportDocument(
        info, purpose == Purpose.DRAFT ? Optional.of(watermark) : Optional.empty(), sections);
  }

  private static DefaultObjectWrapper wrapper() {
    return new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();
  }

  private String run(ReportView view) {
    StringWriter out = new StringWriter(1 << 17);
    try {
      Template template = configuration.getTemplate(TEMPLATE);
      template.process(view.root(), out);
      return out.toString();
    } catch (TemplateException e) {
      throw new PackException(
          "模板包 "
              + e.getTemplateSourceName()
              + " 第"
              + e.getLineNumber()
              + "行："
              + e.getMessageWithoutStackTop());
    } catch (IOException e) {
      throw new PackException("模板包：" + e.getMessage());
    }
  }
}
