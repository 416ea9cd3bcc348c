package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxPackageTest {

  @Test
  void the_same_report_gives_the_same_bytes() {
    assertThat(DocxFile.draft().bytes()).isEqualTo(DocxFile.draft().bytes());
  }

  @Test
  void time_zone_and_locale_do_not_matter() {
    byte[] here = DocxFile.draft().bytes();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DocxFile.draft().bytes()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void every_relationship_leads_to_a_part_and_every_part_has_a_type() {
    DocxFile file = DocxFile.draft();
    List<String> targets = new ArrayList<>();
    file.find("_rels/.rels", "//@Target").forEach(target -> targets.add("/" + target));
    file.find("word/_rels/document.xml.rels", "//@Target")
        .forEach(target -> targets.add("/word/" + target));
    List<String> parts = file.entries().keySet().stream().map(name -> "/" + name).toList();
    assertThat(parts).containsAll(targets);
    List<String> types = file.find("[Content_Types].xml", "//@PartName");
    assertThat(parts)
        .filteredOn(name -> !name.endsWith(".rels") && !name.startsWith("/["))
        .containsExactlyInAnyOrderElementsOf(types);
  }

  @Test
  void every_reference_to_a_header_or_footer_is_a_relationship() {
    DocxFile file = DocxFile.draft();
    assertThat(file.find("word/_rels/document.xml.rels", "//@Id"))
        .containsAll(file.find("//@r:id"));
  }

  @Test
  void poi_opens_the_file() throws IOException {
    try (XWPFDocument opened =
        new XWPFDocument(new ByteArrayInputStream(DocxFile.draft().bytes()))) {
      assertThat(opened.getTables()).hasSize(3);
      assertThat(opened.getStyles().getStyle("1").getName()).isEqualTo("heading 1");
    }
  }

  @Test
  void the_properties_tell_what_it_is_and_no_time() throws Exception {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(DocxFile.report().bytes()))) {
      PackageProperties properties = opened.getPackageProperties();
      assertThat(properties.getTitleProperty()).contains(Sample.INFO.title());
      assertThat(properties.getCreatorProperty()).contains(Sample.INFO.author());
      assertThat(properties.getSubjectProperty()).contains(Sample.INFO.subject());
      assertThat(properties.getLanguageProperty()).contains("zh-CN");
      assertThat(properties.getCreatedProperty()).isEmpty();
      assertThat(properties.getModifiedProperty()).isEmpty();
      assertThat(opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)).hasSize(1);
    }
  }

  @Test
  void word_does_not_ask_to_update_the_fields() {
    DocxFile file = DocxFile.report();
    assertThat(file.find("word/settings.xml", "//w:updateFields")).isEmpty();
    assertThat(file.find("//@w:dirty")).isEmpty();
    assertThat(file.find("word/settings.xml", "//w:compatSetting/@w:val")).containsExactly("15");
  }

  @Test
  void the_text_is_chinese() {
    DocxFile file = DocxFile.report();
    assertThat(file.find("word/styles.xml", "//w:docDefaults//w:lang/@w:eastAsia"))
        .containsExactly("zh-CN");
    assertThat(file.find("word/settings.xml", "//w:themeFontLang/@w:eastAsia"))
        .containsExactly("zh-CN");
    assertThat(file.find("word/settings.xml", "//w:characterSpacingControl/@w:val"))
        .containsExactly("compressPunctuation");
  }

  /**
   * Word is strict about the order of elements. The part of the schema that POI brings along does
   * not reach as far as settings and fonts.
   */
  @ParameterizedTest
  @MethodSource("partsOfTheSchema")
  void each_part_keeps_to_the_schema(String part, Parser parser) throws Exception {
    String xml = new String(DocxFile.draft().entries().get(part), StandardCharsets.UTF_8);
    List<XmlError> errors = new ArrayList<>();
    parser.parse(withoutTables(xml)).validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors).isEmpty();
  }

  static Stream<Object[]> partsOfTheSchema() {
    return Stream.of(
        row("word/document.xml", DocumentDocument.Factory::parse),
        row("word/styles.xml", StylesDocument.Factory::parse),
        row("word/header1.xml", HdrDocument.Factory::parse),
        row("word/footer1.xml", FtrDocument.Factory::parse),
        row("word/footer2.xml", FtrDocument.Factory::parse));
  }

  /** The schema that POI brings along knows no styles of tables. */
  private static String withoutTables(String xml) {
    return xml.replaceAll("<w:style w:type=\"table\".*?</w:style>", "");
  }

  private static Object[] row(String part, Parser parser) {
    return new Object[] {part, parser};
  }

  /** Reads a part as the type that the schema gives it. */
  interface Parser {
    XmlObject parse(String part) throws XmlException;
  }
}
