package gongkai.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the entries of a data file stand in the workbook that people fill in (填报.yaml).
 *
 * @param cover what people should know first, one sentence or two a line
 * @param sheets in the order of the work
 */
public record WorkbookPlan(List<String> cover, List<Sheet> sheets) {

  public WorkbookPlan {
    cover = List.copyOf(cover);
    sheets = List.copyOf(sheets);
  }

  /**
   * One worksheet.
   *
   * @param name on its tab
   * @param blocks from above
   */
  public record Sheet(String name, List<Block> blocks) {

    public Sheet {
      blocks = List.copyOf(blocks);
    }
  }

  /** A piece of a worksheet. */
  public sealed interface Block {

    /** Its heading; empty for the vocabulary's own word. */
    String title();

    /** Paths of the entries that stand here. */
    List<String> paths();
  }

  /**
   * Entries one below the other.
   *
   * @param title its heading
   * @param items from above
   * @param spare how many paragraphs there is room for where there may be several
   */
  public record Fields(String title, List<Item> items, int spare) implements Block {

    public Fields {
      items = List.copyOf(items);
    }

    @Override
    public List<String> paths() {
      return items.stream()
          .filter(Item.Entry.class::isInstance)
          .map(item -> ((Item.Entry) item).path())
          .toList();
    }
  }

  /** One line of {@link Fields}. */
  public sealed interface Item {

    /**
     * An entry.
     *
     * @param path of the vocabulary
     */
    record Entry(String path) implements Item {}

    /**
     * A figure to look at.
     *
     * @param figure name of a 指标
     */
    record Live(String figure) implements Item {}
  }

  /**
   * A list by 科目.
   *
   * @param title its heading
   * @param path of the vocabulary
   * @param spare how many blank rows there are at least
   * @param form key of the form whose 科目 stand there from the beginning; empty: none
   * @param live columns to look at, by heading; {@code <项>} stands for the row's 科目
   */
  public record Rows(String title, String path, int spare, String form, Map<String, Terms> live)
      implements Block {

    public Rows {
      live = new LinkedHashMap<>(live);
    }

    @Override
    public List<String> paths() {
      return List.of(path);
    }
  }

  /**
   * A list of items told apart by order, one a row.
   *
   * @param title its heading
   * @param path of the list; {@code *} stands for the item that it is part of
   * @param columns from the left, paths below the item
   * @param widths of columns of text, in characters, by path below the item
   * @param spare how many blank rows there are at least
   * @param rows what they say of the items they belong to
   */
  public record Items(
      String title,
      String path,
      List<Item> columns,
      Map<String, Integer> widths,
      int spare,
      Numbering rows)
      implements Block {

    public Items {
      columns = List.copyOf(columns);
      widths = Collections.unmodifiableMap(new LinkedHashMap<>(widths));
    }

    @Override
    public List<String> paths() {
      return columns.stream()
          .filter(Item.Entry.class::isInstance)
          .map(item -> path + "/*/" + ((Item.Entry) item).path())
          .toList();
    }

    /** The list whose items the numbers of the rows mean. */
    public String numbered() {
      return path.replaceFirst("/\\*/.*", "");
    }
  }

  /** How the rows of a list are numbered. */
  public enum Numbering {
    /** They are not: nothing else speaks of these items. */
    NONE,
    /** A row is an item, with the number by which other rows name it. */
    OWN,
    /** A row belongs to the item of this number, which has its own row elsewhere. */
    REFERRING
  }

  /**
   * Entries that go by two things.
   *
   * @param title its heading
   * @param lines what takes the place of {@code *}, from above
   * @param columns paths with {@code *}, from the left
   * @param live columns to look at, by heading: the name of a 指标 a line
   * @param instead what to look at where there is no entry, by path
   * @param entries the paths that are entries
   * @param total whether the columns of money are added up
   */
  public record Matrix(
      String title,
      List<String> lines,
      List<String> columns,
      Map<String, List<String>> live,
      Map<String, Terms> instead,
      List<String> entries,
      boolean total)
      implements Block {

    public Matrix {
      lines = List.copyOf(lines);
      columns = List.copyOf(columns);
      live = new LinkedHashMap<>(live);
      instead = Collections.unmodifiableMap(new LinkedHashMap<>(instead));
      entries = List.copyOf(entries);
    }

    /** The path at this line of this column. */
    public static String path(String column, String line) {
      return column.replace("*", line);
    }

    @Override
    public List<String> paths() {
      return entries;
    }
  }

  /**
   * Relations with what stands on both sides now.
   *
   * @param title its heading
   * @param ids of the relations
   */
  public record Relations(String title, List<String> ids) implements Block {

    public Relations {
      ids = List.copyOf(ids);
    }

    @Override
    public List<String> paths() {
      return List.of();
    }
  }
}
