package gongkai.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of one public table: what is printed and where every figure comes from.
 *
 * @param key the pack's own name for it; a meaning, since numbers differ between provinces
 * @param number printed number, {@code 公开01表}
 * @param words title, caption and notes
 * @param page name of a page style
 * @param style name of a table style
 * @param head the header as a grid: {@code ·} is merged into the cell at its left, {@code ^} into
 *     the cell above
 * @param panels side by side; a form by 科目 has one panel without lines
 * @param subjects how a form with one row per 科目 makes its rows; empty for fixed lines
 * @param totals lines below all panels, counted like lines of the first panel
 */
public record TableForm(
    String key,
    String number,
    Words words,
    String page,
    String style,
    List<List<String>> head,
    List<Panel> panels,
    Optional<SubjectRows> subjects,
    List<Line> totals) {

  public TableForm {
    head = List.copyOf(head);
    panels = List.copyOf(panels);
    totals = List.copyOf(totals);
  }

  /**
   * The fixed words of a form; {@code <部门>} and the like are not yet replaced.
   *
   * @param title 表名
   * @param nameLabel what stands before the unit's name, {@code 部门名称}
   * @param unit {@code 金额单位：万元}
   * @param note 注
   * @param emptyNote printed under a table without any figure; empty if the form never prints one
   */
  public record Words(String title, String nameLabel, String unit, String note, String emptyNote) {}

  /**
   * One of the halves or quarters that stand side by side.
   *
   * @param columns its columns of figures
   * @param catalogue which catalogue names its lines; empty if they carry their own labels
   * @param lines its lines, from above
   */
  public record Panel(List<Column> columns, String catalogue, List<Line> lines) {

    public Panel {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A column of figures.
   *
   * @param id 栏次
   * @param name its heading, unique in the table
   * @param facts what its cells add up; may be empty
   * @param sum what other columns its cells add up
   */
  public record Column(String id, String name, FactSelector facts, Optional<Formula> sum) {}

  /**
   * A line of a form.
   *
   * @param kind what it is
   * @param id 行次 or 科目代码, unique in the table; empty for a heading
   * @param label as printed; empty if the catalogue names it
   * @param subject 科目代码 whose figures it shows, with all below; empty if none
   * @param facts what its cells add up, by 栏次; the key {@code ""} stands for every column
   * @param sum what other lines its cells add up
   * @param count whether it counts things instead of money
   * @param cells the texts of a {@link Kind#HEADER} line
   */
  public record Line(
      Kind kind,
      String id,
      String label,
      String subject,
      Map<String, FactSelector> facts,
      Optional<Formula> sum,
      boolean count,
      List<String> cells) {

    public Line {
      facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
      cells = List.copyOf(cells);
    }

    /** What kind of line it is. */
    public enum Kind {
      /** Has figures. */
      FIGURES,
      /** Has figures that are the sum of the lines whose code begins with its own (下级). */
      PARENT,
      /** Has figures that each column takes by itself (各栏). */
      RECORD,
      /** Is printed without figures. */
      BLANK,
      /** Is printed with {@code ———}: not applicable. */
      DASH,
      /** A heading across the table. */
      HEADING,
      /** A header row within the table. */
      HEADER
    }
  }

  /**
   * Rows made from the 科目 that have figures.
   *
   * @param catalogue which catalogue names them
   * @param levels lengths of the codes, from 类 to 项
   * @param totalLabel name of the first row
   */
  public record SubjectRows(String catalogue, List<Integer> levels, String totalLabel) {

    public SubjectRows {
      levels = List.copyOf(levels);
    }
  }

  /** All columns of figures, from the left. */
  public List<Column> columns() {
    return panels.stream().flatMap(panel -> panel.columns().stream()).toList();
  }

  /** All lines with those below the panels; none of a form by 科目. */
  public Stream<Line> lines() {
    return Stream.concat(panels.stream().flatMap(panel -> panel.lines().stream()), totals.stream());
  }

  /** Which entries a cell adds up, if it is a line's and not that of a 科目 row. */
  public static FactSelector facts(Line line, Column column) {
    if (!line.facts().isEmpty() && line.kind() == Line.Kind.FIGURES) {
      FactSelector own = line.facts().get(column.id());
      return own == null ? line.facts().getOrDefault("", FactSelector.NONE) : own;
    }
    boolean bySubject = line.kind() == Line.Kind.FIGURES && !line.subject().isEmpty();
    return bySubject || line.kind() == Line.Kind.RECORD ? column.facts() : FactSelector.NONE;
  }
}
