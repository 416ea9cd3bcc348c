package gongkai.intake;

import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm.SubjectRows;
import gongkai.sheet.GridCell;
import gongkai.sheet.Region;
import gongkai.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a row of a table by 科目 is: that of a code, or the total. */
final class SubjectKeys {

  /** A code, alone or with the name behind it in the same cell. */
  private static final Pattern CODE = Pattern.compile("(\\d+)(?:\\.0+)?([^\\d.].*)?");

  private final List<Integer> lengths;
  private final Set<String> totals;

  SubjectKeys(SubjectRows rows, IntakeMap map) {
    lengths = rows.levels();
    totals =
        Stream.concat(Stream.of(rows.totalLabel()), map.words().totals().stream())
            .map(Plain::words)
            .collect(Collectors.toSet());
  }

  /**
   * The beginning of a row.
   *
   * @param cell the first that is not blank
   * @param written what stands in all cells of the code
   * @param code 科目代码; empty if it is none
   * @param name what stands behind the code in the same cell
   * @param digits whether it is a number at least
   */
  record Key(GridCell cell, String written, String code, String name, boolean digits) {

    boolean isCode() {
      return !code.isEmpty();
    }
  }

  /** The code in a text; empty if there is none. */
  Optional<String> code(String text) {
    Matcher matcher = CODE.matcher(Plain.half(text));
    return matcher.matches() && lengths.contains(matcher.group(1).length())
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Whether a cell names the total. */
  boolean isTotal(GridCell cell) {
    return totals.contains(Plain.words(cell.text()));
  }

  /** What stands in the columns of the code, of which there may be one for each level. */
  Optional<Key> of(Sheet sheet, int row, Region columns) {
    List<GridCell> cells =
        IntStream.rangeClosed(columns.left(), columns.right())
            .mapToObj(column -> sheet.cell(row, column))
            .filter(cell -> !cell.isBlank())
            .toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    String last = cells.get(cells.size() - 1).text();
    boolean whole = code(last).filter(code -> code.startsWith(digits(cells.get(0)))).isPresent();
    String written = whole ? last : joined(cells);
    Matcher matcher = CODE.matcher(Plain.half(written));
    String name = matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
    boolean digits = matcher.matches() && name.isEmpty();
    return Optional.of(new Key(cells.get(0), written, code(written).orElse(""), name, digits));
  }

  /** A number has lost the zeros before it: 201, 3 and 1 are 2010301. */
  private String joined(List<GridCell> cells) {
    StringBuilder code = new StringBuilder();
    for (int level = 0; level < cells.size(); level++) {
      GridCell cell = cells.get(level);
      if (level > 0 && level < lengths.size() && cell.kind() == GridCell.Kind.NUMBER) {
        int width = lengths.get(level) - lengths.get(level - 1);
        code.append("0".repeat(Math.max(0, width - cell.text().length())));
      }
      code.append(cell.text());
    }
    return code.toString();
  }

  private static String digits(GridCell cell) {
    return Plain.half(cell.text()).replaceAll("\\D.*", "");
  }
}
