package gongkai.report;

import gongkai.render.docx.DocxFile;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Node;

/** The texts of a Word file in their order: of each paragraph that has any, and of each cell. */
final class DocxWords {

  private static final String BLOCKS =
      "//w:body//w:tc[not(w:tcPr/w:vMerge/@w:val='continue')] | //w:body//w:p[not(ancestor::w:tc)]";

  private DocxWords() {}

  /**
   * A text.
   *
   * @param text without blanks
   * @param number the page number in an entry of 目录; empty for others
   */
  record Word(String text, String number) {}

  static List<Word> of(DocxFile docx) {
    List<Word> words = new ArrayList<>();
    for (Node node : docx.nodes("word/document.xml", BLOCKS)) {
      Word word = word(node);
      if (!word.text().isEmpty() || "tc".equals(node.getLocalName())) {
        words.add(word);
      }
    }
    return words;
  }

  /** What a field shows behind the last tab of an entry is its page number. */
  private static Word word(Node node) {
    StringBuilder text = new StringBuilder();
    StringBuilder number = new StringBuilder();
    boolean entry = !DocxFile.nodes(node, ".//w:hyperlink").isEmpty();
    boolean behindTab = false;
    for (Node piece : DocxFile.nodes(node, ".//w:t | .//w:tab[parent::w:r]")) {
      if ("tab".equals(piece.getLocalName())) {
        behindTab = true;
      } else if (entry && behindTab) {
        number.append(piece.getTextContent());
      } else {
        text.append(piece.getTextContent());
      }
    }
    return new Word(Piece.bare(text.toString()), Piece.bare(number.toString()));
  }
}
