package gongkai.pack;

import gongkai.model.CellRef;
import gongkai.model.FactKey;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads references: {@code 收支总表/31} (a cell), {@code 三公经费/增减原因} or {@code 路径[201]} (an entry),
 * {@code 收入总计} (a figure).
 *
 * @param forms of the pack by key
 */
public record Refs(Map<String, TableForm> forms) {

  public Refs {
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }

  /**
   * Reads one reference.
   *
   * @throws PackException if it names a table but no cell of it
   */
  public Ref parse(String text) {
    return find(text).orElseThrow(() -> new PackException("模板包：表中没有“" + text + "”这一格"));
  }

  /**
   * The entry of the data file that a reference names.
   *
   * @param text as a pack writes it, proved to name an entry
   * @param member stands for {@code <项>}; empty outside a group
   */
  public FactKey entry(String text, String member) {
    return ((Ref.Entry) parse(Token.MEMBER.replace(text, member))).key();
  }

  /** Reads one reference; empty if it names a table but no cell of it. */
  public Optional<Ref> find(String text) {
    String[] parts = text.split("/");
    if (parts.length == 1) {
      return Optional.of(new Ref.Named(text));
    }
    TableForm form = forms.get(parts[0]);
    if (form != null && parts.length <= 3) {
      return cell(form, parts[1], parts.length == 3 ? parts[2] : "").map(Ref.Cell::new);
    }
    int bracket = text.indexOf('[');
    return Optional.of(
        new Ref.Entry(
            bracket < 0
                ? FactKey.of(text)
                : new FactKey(
                    text.substring(0, bracket), text.substring(bracket + 1, text.length() - 1))));
  }

  /**
   * The cell of a form at this line and column, as people write them.
   *
   * @param line 行次, 科目代码 or name of a total
   * @param column 栏次 or name; may be empty where the line has one figure only
   * @return empty if the form has no such cell; whether a row by 科目 exists depends on the data and
   *     is not asked here
   */
  public static Optional<CellRef> cell(TableForm form, String line, String column) {
    if (form.subjects().isPresent()) {
      return column(form.columns(), column).map(id -> new CellRef(form.key(), line, id));
    }
    for (Panel panel : form.panels()) {
      for (Line candidate : panel.lines()) {
        if (names(candidate, line)) {
          Optional<CellRef> found = at(form, candidate, panel.columns(), column);
          if (found.isPresent()) {
            return found;
          }
        }
        if (candidate.kind() == Line.Kind.RECORD && column.isEmpty()) {
          return at(form, candidate, panel.columns(), line);
        }
      }
    }
    return form.totals().stream()
        .filter(total -> total.id().equals(line))
        .findFirst()
        .flatMap(total -> at(form, total, form.panels().get(0).columns(), column));
  }

  private static Optional<CellRef> at(
      TableForm form, Line line, List<Column> columns, String column) {
    return column(columns, column).map(id -> new CellRef(form.key(), line.id(), id));
  }

  private static boolean names(Line line, String text) {
    return switch (line.kind()) {
      case FIGURES, PARENT, RECORD ->
          !text.isEmpty() && (line.id().equals(text) || line.subject().equals(text));
      default -> false;
    };
  }

  private static Optional<String> column(List<Column> columns, String text) {
    if (text.isEmpty()) {
      return columns.size() == 1 ? Optional.of(columns.get(0).id()) : Optional.empty();
    }
    return columns.stream()
        .filter(column -> column.id().equals(text) || column.name().equals(text))
        .map(Column::id)
        .findFirst();
  }
}
