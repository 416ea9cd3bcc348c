package gongkai.app;

import gongkai.derive.SubjectNames;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import gongkai.pack.TableForm;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an empty data file with a comment on every field, from the vocabulary alone. */
final class BlankFile {

  private final Pack pack;
  private final StringBuilder text = new StringBuilder();

  private BlankFile(Pack pack) {
    this.pack = pack;
  }

  /**
   * The text of a blank file.
   *
   * @param pack whose vocabulary
   * @param schemaPath where an editor finds the vocabulary, as seen from the file
   */
  static String of(Pack pack, String schemaPath) {
    return new BlankFile(pack).write(schemaPath);
  }

  private String write(String schemaPath) {
    line(0, "# yaml-language-server: $schema=" + schemaPath);
    line(0, "# " + pack.settings().title() + "数据文件。“#”后面是说明，不会印出来。");
    line(0, "# " + pack.schema().description());
    line(0, "# 冒号后面空一格再填；科目代码加引号；文字里有“: ”或“#”时整段加引号；缩进用空格，不用 Tab。");
    line(0, "# 列表一行一个，以“- ”开头；样行前面的“#”和一个空格去掉后填写，不需要的行删掉。");
    line(0, "");
    pack.schema().children().forEach((key, child) -> field(0, key, child, pack.schema()));
    return text.toString();
  }

  private void field(int depth, String key, Schema schema, Schema parent) {
    if (key.startsWith("$")) {
      return;
    }
    if (depth == 0 && schema.kind() != Kind.TEXT) {
      line(0, "");
    }
    String need = parent.required().contains(key) ? "（必填）" : "";
    line(depth, "# " + need + schema.description());
    switch (schema.kind()) {
      case OBJECT -> {
        line(depth, key + ":");
        schema.children().forEach((name, child) -> field(depth + 1, name, child, schema));
      }
      case ROWS -> {
        line(depth, key + ":");
        line(depth + 1, "# - {" + sampleRow(schema.item()) + "}");
      }
      case ITEMS -> {
        line(depth, key + ":");
        ItemSample.of(schema.item()).forEach(sample -> line(depth + 1, sample));
      }
      case STATED -> stated(depth, key);
      default -> value(depth, key, schema, !need.isEmpty());
    }
  }

  /** One sample of a form by 行次 and one of a form by 科目, in this pack's own numbers. */
  private void stated(int depth, String key) {
    line(depth, "# " + key + ":");
    pack.forms().values().stream()
        .filter(form -> form.subjects().isEmpty())
        .findFirst()
        .flatMap(BlankFile::sample)
        .ifPresent(sample -> line(depth, "#   " + sample));
    pack.forms().values().stream()
        .flatMap(form -> form.subjects().map(rows -> sample(form, rows)).stream())
        .findFirst()
        .ifPresent(sample -> line(depth, "#   " + sample));
  }

  /** The last line of the first panel: a total, which is what people state. */
  private static Optional<String> sample(TableForm form) {
    return form.panels().get(0).lines().stream()
        .filter(line -> line.kind() == TableForm.Line.Kind.FIGURES)
        .reduce((first, second) -> second)
        .map(line -> form.number() + ": {" + line.id() + ": 0.00}");
  }

  private static String sample(TableForm form, TableForm.SubjectRows rows) {
    String column = form.columns().get(0).id();
    return form.number() + ": {" + rows.totalLabel() + ": {" + column + ": 0.00}}";
  }

  private void value(int depth, String key, Schema schema, boolean needed) {
    if (schema.allowsList()) {
      line(depth, key + ":");
      line(depth + 1, "# - ");
    } else if (depth == 0 && needed) {
      line(depth, key + ": " + pack.id());
    } else {
      // A needed word of a few begins with the first; an optional one is not chosen for the user.
      boolean choose = needed && !schema.choices().isEmpty();
      line(depth, key + ":" + (choose ? " " + schema.choices().get(0) : ""));
    }
  }

  private String sampleRow(Schema row) {
    return row.children().entrySet().stream()
        .filter(entry -> !isOptionalName(row, entry.getKey()))
        .map(entry -> entry.getKey() + ": " + sample(entry))
        .collect(Collectors.joining(", "));
  }

  /** The catalogue knows most names; only a code that it lacks brings its own. */
  private static boolean isOptionalName(Schema row, String key) {
    return key.equals(SubjectNames.NAME_KEY) && !row.required().contains(key);
  }

  private String sample(Map.Entry<String, Schema> column) {
    Schema schema = column.getValue();
    return switch (schema.kind()) {
      case MONEY -> "0.00";
      case COUNT -> "0";
      case SUBJECT -> "\"" + sampleCode(schema) + "\"";
      default -> "\"\"";
    };
  }

  private String sampleCode(Schema schema) {
    return pack.catalogues().get(schema.catalogue()).names().keySet().stream()
        .filter(code -> code.matches(schema.pattern()))
        .findFirst()
        .orElse("");
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(content.isEmpty() ? 0 : depth)).append(content).append('\n');
  }
}
