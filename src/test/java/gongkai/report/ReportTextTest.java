package gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Piece.Kind;
import gongkai.report.PrintedPdf.Print;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be printed is what both files say, all of it, in its order and nothing else. */
class ReportTextTest {

  static List<Made> reports() {
    return Made.all();
  }

  @Test
  void every_example_is_made_final_and_draft() {
    assertThat(Made.finals()).hasSameSizeAs(Made.examples()).hasSizeGreaterThan(2);
    assertThat(Made.drafts()).hasSameSizeAs(Made.finals());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_pdf_says_what_the_tree_says(Made made) {
    List<Print> prints = made.pdf().prints();

    assertThat(prints.stream().map(print -> PrintedPdf.text(print.glyphs())).toList())
        .isEqualTo(prints.stream().map(print -> print.piece().text()).toList());
    assertThat(prints).hasSizeGreaterThan(500);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_word_file_says_what_the_tree_says(Made made) {
    List<String> words = DocxWords.of(made.docx()).stream().map(DocxWords.Word::text).toList();

    assertThat(words).isEqualTo(paragraphs(Piece.of(made.tree())));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void both_files_say_the_same(Made made) {
    String word = String.join("", DocxWords.of(made.docx()).stream().map(w -> w.text()).toList());
    String pdf =
        String.join(
            "",
            made.pdf().prints().stream().map(print -> PrintedPdf.text(print.glyphs())).toList());

    assertThat(word).isEqualTo(pdf);
  }

  /** The pieces as Word has them: a line with texts at both ends is one paragraph. */
  private static List<String> paragraphs(List<Piece> pieces) {
    List<String> texts = new ArrayList<>();
    Kind last = null;
    for (Piece piece : pieces) {
      if (piece.is(Kind.SPREAD) && last == Kind.SPREAD) {
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + piece.text());
      } else {
        texts.add(piece.text());
      }
      last = piece.kind();
    }
    return texts;
  }
}
