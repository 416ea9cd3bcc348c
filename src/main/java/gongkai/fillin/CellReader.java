package gongkai.fillin;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.read.Node.Scalar;
import gongkai.read.Printable;
import gongkai.sheet.GridCell;
import java.util.List;
import java.util.Locale;

/** Reads single cells. */
final class CellReader {

  private static final int LONGEST = 20;

  private final String file;
  private final List<Finding> findings;

  CellReader(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * What stands in a cell.
   *
   * @param figure whether a number is meant
   */
  Scalar scalar(GridCell cell, boolean figure) {
    return switch (cell.kind()) {
      case BLANK -> new Scalar(cell.spot(), "", false);
      case NUMBER -> new Scalar(cell.spot(), number(cell), !figure);
      case TEXT -> figure ? figure(cell) : words(cell);
      case ERROR -> error(cell);
    };
  }

  private static String number(GridCell cell) {
    return cell.formula()
        ? Numerals.workedOut(cell.number().orElseThrow()).toPlainString()
        : cell.text();
  }

  private static Scalar figure(GridCell cell) {
    String plain = Numerals.plain(cell.text());
    boolean number = plain.matches("-?\\d+(\\.\\d+)?");
    return new Scalar(cell.spot(), plain, !number);
  }

  private Scalar words(GridCell cell) {
    Printable.firstOther(cell.text())
        .ifPresent(
            character ->
                wrong(
                    cell,
                    "文字里有印不出来的字符 " + String.format(Locale.ROOT, "U+%04X", (int) character),
                    "删掉这个字符，重新输入这段文字。"));
    return new Scalar(cell.spot(), cell.text(), true);
  }

  private Scalar error(GridCell cell) {
    String text = shorten(cell.text());
    // Excel's own errors are quoted; of others the reader of workbooks gives the words.
    String found = text.startsWith("#") ? "“" + text + "”，没有内容" : text;
    wrong(cell, "这一格是" + found, "改成数或文字；是公式就改好公式，或用“选择性粘贴”里的“数值”。");
    return new Scalar(cell.spot(), "", false);
  }

  private void wrong(GridCell cell, String message, String advice) {
    findings.add(Finding.error("数据-值", new Place(file, cell.spot(), ""), message, advice));
  }

  static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
