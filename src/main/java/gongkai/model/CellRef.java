package gongkai.model;

/**
 * The address of one figure of a public table: {@code 公开05表/201/1}.
 *
 * @param table key of the table's form
 * @param line 行次, 科目代码 or the name of a total ({@code 合计})
 * @param column 栏次
 */
public record CellRef(String table, String line, String column) {

  @Override
  public String toString() {
    return table + "/" + line + "/" + column;
  }
}
