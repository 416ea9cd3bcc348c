package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Heading;
import gongkai.document.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Word file is sound and its 目录 agrees with that of the PDF. */
class ReportDocxTest {

  static List<Made> reports() {
    return Made.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void another_library_opens_it(Made made) throws IOException {
    long tables =
        made.tree().sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Table.class::isInstance)
            .count();
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(made.docx().bytes()))) {
      assertThat(word.getTables()).hasSize((int) tables);
      assertThat(word.getProperties().getCoreProperties().getTitle())
          .isEqualTo(made.tree().info().title());
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_part_is_well_formed(Made made) {
    assertThat(made.docx().entries().keySet())
        .hasSizeGreaterThan(7)
        .allMatch(name -> name.endsWith(".xml") || name.endsWith(".rels"))
        .allSatisfy(name -> assertThat(made.docx().part(name).getDocumentElement()).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void its_contents_name_the_same_pages_as_those_of_the_pdf(Made made) {
    List<String> word =
        DocxWords.of(made.docx()).stream()
            .filter(entry -> !entry.number().isEmpty())
            .map(entry -> entry.text() + " " + entry.number())
            .toList();
    List<String> pdf =
        made.pdf().of(Piece.Kind.ENTRY).stream()
            .map(entry -> entry.piece().text() + " " + entry.number())
            .toList();

    assertThat(word).isEqualTo(pdf).allMatch(entry -> entry.matches(".+ [1-9][0-9]*"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_heading_is_one_for_word(Made made) {
    String built =
        "//w:body/w:p[w:bookmarkStart[starts-with(@w:name,'_Toc')]]//w:t[not(../w:rPr/w:vanish)]";
    List<String> headings = made.tree().headings().stream().map(Heading::text).toList();

    assertThat(made.docx().find(built)).isEqualTo(headings);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_narrow_header_breaks_in_its_middle(Made made) {
    String margins = "//w:tc[.//w:t='科目代码']/w:tcPr/w:tcMar";
    List<String> left = made.docx().find(margins + "/w:left/@w:w");

    assertThat(left).isNotEmpty().isEqualTo(made.docx().find(margins + "/w:right/@w:w"));
  }
}
