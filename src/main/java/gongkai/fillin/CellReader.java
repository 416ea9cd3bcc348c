package gongkai.fillin;

import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.read.Node.Scalar;
import gongkai.read.Printable;
import gongkai.sheet.GridCell;
import gongkai.sheet.GridCell.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads single cells. */
final class CellReader {

  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

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
      case NUMBER ->
          cell.format() == Format.PERCENT
              ? percent(cell, figure)
              : new Scalar(cell.spot(), number(cell).toPlainString(), !figure);
      case TEXT -> figure ? figure(cell) : words(cell);
      case ERROR -> error(cell);
    };
  }

  private static BigDecimal number(GridCell cell) {
    BigDecimal number = cell.number().orElseThrow();
    return cell.formula() ? Numerals.workedOut(number) : number;
  }

  /** The file has 0.054 where people see 5.4%. */
  private Scalar percent(GridCell cell, boolean figure) {
    String shown = Numerals.percent(number(cell), cell.formula());
    if (!figure) {
      return new Scalar(cell.spot(), shown + "%", true);
    }
    wrong(cell, "这一格是百分比格式（" + shown + "%），这里要填数", "把单元格格式改成“常规”，再填 " + shown + "。");
    return new Scalar(cell.spot(), "", false);
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
    String text = cell.format() == Format.DATE ? chinese(cell.text()) : cell.text();
    return new Scalar(cell.spot(), text, true);
  }

  /** A date as it is written in Chinese, however the cell shows it. */
  private static String chinese(String date) {
    return DATE.matcher(date).replaceFirst("$1年$2月$3日");
  }

  private Scalar error(GridCell cell) {
    String text = Excerpt.of(cell.text());
    // Excel's own errors are quoted; of others the reader of workbooks gives the words.
    String found = text.startsWith("#") ? "“" + text + "”，没有内容" : text;
    wrong(cell, "这一格是" + found, "改成数或文字；是公式就改好公式，或用“选择性粘贴”里的“数值”。");
    return new Scalar(cell.spot(), "", false);
  }

  private void wrong(GridCell cell, String message, String advice) {
    findings.add(Finding.error("数据-值", new Place(file, cell.spot(), ""), message, advice));
  }
}
