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
public record FigureRule(Kind kind, Terms of, String base, Optional<Otherwise> otherwise) {

  /** What a figure is where nobody typed it. */
  public sealed interface Otherwise {}

  /**
   * The sum of one figure over a group.
   *
   * @param group name of the group
   * @param figure name of the figure
   */
  public record GroupSum(String group, String figure) implements Otherwise {}

  /**
   * What the self-evaluated projects (附件/项目) come to; blank if there are none.
   *
   * @param column the money of a source that is added up; empty: the projects are counted
   * @param fund only money of this 预算类别; empty: of all
   * @param grade only projects of this 等级, an empty one: those that have none; absent: of all
   * @param evaluated only projects that the department evaluated itself (部门评价)
   * @param blankZero whether none that count are blank instead of 0
   */
  public record OfProjects(
      String column, String fund, Optional<String> grade, boolean evaluated, boolean blankZero)
      implements Otherwise {

    /** Whether it counts projects instead of adding up their money. */
    public boolean isCount() {
      return column.isEmpty();
    }
  }

  /** The sum over a group that stands for what is blank. */
  public Optional<GroupSum> groupSum() {
    return otherwise.filter(GroupSum.class::isInstance).map(GroupSum.class::cast);
  }

  /** What the projects give for what is blank. */
  public Optional<OfProjects> ofProjects() {
    return otherwise.filter(OfProjects.class::isInstance).map(OfProjects.class::cast);
  }

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
