package gongkai.model;

import java.util.regex.Pattern;

/**
 * The address of one entry of the data file, free of the file's syntax.
 *
 * @param path keys from the root, joined by {@code /}; list indices are left out of lists that go
 *     by 科目 ({@code 支出/一般公共预算财政拨款/基本支出}); an item of any other list is named by its number from 1
 *     ({@code 附件/项目/3/名称})
 * @param subject 科目代码 of the row it stands in; empty outside such lists
 */
public record FactKey(String path, String subject) {

  private static final Pattern ITEM = Pattern.compile("/\\d+(?=/|$)");

  /** An entry outside the lists by 科目. */
  public static FactKey of(String path) {
    return new FactKey(path, "");
  }

  /** Whether this entry is {@code prefix} itself or stands below it. */
  public boolean isWithin(String prefix) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
  }

  /** The path of what it stands in, such as its list; empty at the root. */
  public String parent() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Its own key, the last of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path that all items of its lists share: {@code 附件/项目/*} for {@code 附件/项目/3}. */
  public String general() {
    return ITEM.matcher(path).replaceAll("/*");
  }

  @Override
  public String toString() {
    if (subject.isEmpty()) {
      return path;
    }
    return (parent().isEmpty() ? "" : parent() + "/") + subject + "/" + name();
  }
}
