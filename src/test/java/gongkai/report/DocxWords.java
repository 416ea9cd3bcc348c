package gongkai.report;

import gongkai.render.docx.DocxFile;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The texts of a Word file in their order: of each paragraph that has any, and of each cell. */
final class DocxWords {

  private final List<Word> words = new ArrayList<>();

  private DocxWords() {}

  /**
   * A text.
   *
   * @param text without blanks
   * @param number the page number in an entry of 目录; empty for others
   */
  record Word(String text, String number) {}

  static List<Word> of(DocxFile docx) {
    DocxWords reader = new DocxWords();
    reader.collect(docx.part("word/document.xml").getDocumentElement());
    return reader.words;
  }

  // By hand: a path evaluated for each of some thousand nodes takes minutes.
  private void collect(Node node) {
    for (Node child : children(node)) {
      if ("w:p".equals(child.getNodeName())) {
        Word word = word(child);
        if (!word.text().isEmpty()) {
          words.add(word);
        }
      } else if (!"w:tc".equals(child.getNodeName())) {
        collect(child);
      } else if (!isCovered((Element) child)) {
        words.add(word(child));
      } else if (!word(child).text().isEmpty()) {
        throw new AssertionError("被合并的格里有文字：" + child.getTextContent());
      }
    }
  }

  /** Whether the cell is but the continuation of one above. */
  private static boolean isCovered(Element cell) {
    Node merge = cell.getElementsByTagName("w:vMerge").item(0);
    return merge != null && "continue".equals(((Element) merge).getAttribute("w:val"));
  }

  /** Behind the tab of an entry stands its page number. */
  private static Word word(Node node) {
    List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    boolean entry = ((Element) node).getElementsByTagName("w:hyperlink").getLength() > 0;
    join(node, parts, entry);
    String number = parts.size() > 1 ? parts.get(1).toString() : "";
    return new Word(Piece.bare(parts.get(0).toString()), Piece.bare(number));
  }

  private static void join(Node node, List<StringBuilder> parts, boolean tabsPart) {
    for (Node child : children(node)) {
      if ("w:t".equals(child.getNodeName())) {
        parts.get(parts.size() - 1).append(child.getTextContent());
      } else if ("w:tab".equals(child.getNodeName()) && tabsPart) {
        parts.add(new StringBuilder());
      } else if (!"w:pPr".equals(child.getNodeName())) {
        join(child, parts, tabsPart);
      }
    }
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }
}
