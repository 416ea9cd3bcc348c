package gongkai.sheet;

import java.util.List;

/**
 * A workbook as its cells; charts, pictures, styles and macros are left behind.
 *
 * @param file the file as the user named it
 * @param sheets in the order of their tabs, hidden ones too
 */
public record Grid(String file, List<Sheet> sheets) {

  public Grid {
    sheets = List.copyOf(sheets);
  }
}
