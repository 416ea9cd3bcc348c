package gongkai.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a figure of the text (指标) comes about.
 *
 * @param kind the operation
 * @param of what it is made from
 * @param base the whole of a share, last year of a change; empty for a plain figure
 * @param otherwise what stands for {@code of} if that is blank
 */
public record FigureRule(Kind kind, Terms of, String base, Optional<GroupSum> otherwise) {

  /**
   * The sum of one figure over a group.
   *
   * @param group name of the group
   * @param figure name of the figure
   */
  public record GroupSum(String group, String figure) {}

  /** The closed list of operations; a pack that needs another needs Java. */
  public enum Kind {
    /** A figure, or a sum of figures. */
    TAKE,
    /** {@code of} in per cent of {@code base}. */
    SHARE,
    /** From {@code base} (last year) to {@code of} (this year). */
    CHANGE
  }

  /**
   * Figures that are repeated: for each 科目, column or line.
   *
   * @param source over what
   * @param when a member is left out where all of these are zero or blank
   * @param figures by name
   */
  public record Group(Source source, List<String> when, Map<String, FigureRule> figures) {

    public Group {
      when = List.copyOf(when);
      figures = new LinkedHashMap<>(figures);
    }
  }

  /** Over what a group runs; {@code <项>} in its references stands for the member. */
  public sealed interface Source {

    /**
     * The 科目 of one level.
     *
     * @param catalogue which catalogue
     * @param digits length of the codes
     * @param within only codes that begin with one of these; empty: all
     */
    record Subjects(String catalogue, int digits, List<String> within) implements Source {

      public Subjects {
        within = List.copyOf(within);
      }
    }

    /**
     * The columns of a table.
     *
     * @param table key of the form
     * @param ids 栏次 in order
     */
    record Columns(String table, List<String> ids) implements Source {

      public Columns {
        ids = List.copyOf(ids);
      }
    }

    /**
     * The lines of a table.
     *
     * @param table key of the form
     * @param ids 行次 in order
     */
    record Lines(String table, List<String> ids) implements Source {

      public Lines {
        ids = List.copyOf(ids);
      }
    }
  }
}
