package gongkai.derive;

import gongkai.model.CellRef;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says in the form's own words which cell is meant.
 *
 * @param pack whose forms
 * @param names of 科目
 */
record FormNames(Pack pack, SubjectNames names) {

  /** {@code 公开05表 201 一般公共服务支出“小计”}, {@code 公开01表 行次31“总计”}. */
  String name(CellRef ref) {
    TableForm form = pack.forms().get(ref.table());
    if (form.subjects().isPresent()) {
      String subject =
          names
              .find(form.subjects().get().catalogue(), ref.line())
              .map(name -> ref.line() + " " + name)
              .orElse(ref.line());
      return form.number() + " " + subject + "“" + columnName(form, ref) + "”";
    }
    Optional<Line> line = line(form, ref.line());
    String label = line.map(Line::label).orElse("");
    boolean record = line.map(Line::kind).filter(kind -> kind == Line.Kind.RECORD).isPresent();
    if (record) {
      return form.number() + "栏次" + ref.column() + "“" + columnName(form, ref) + "”";
    }
    String catalogue = form.panels().get(0).catalogue();
    if (!catalogue.isEmpty() && isNumber(ref.line())) {
      return form.number() + " " + ref.line() + " " + names.find(catalogue, ref.line()).orElse("");
    }
    String where = form.number() + (isNumber(ref.line()) ? "行次" + ref.line() : "");
    boolean several =
        form.panels().stream()
            .filter(panel -> panel.columns().size() > 1)
            .flatMap(panel -> panel.lines().stream())
            .anyMatch(candidate -> candidate.id().equals(ref.line()));
    return where + "“" + label + "”" + (several ? columnName(form, ref) : "");
  }

  private static boolean isNumber(String id) {
    return id.chars().allMatch(Character::isDigit);
  }

  /** The name for use within quotes. */
  String key(CellRef ref) {
    return name(ref).replace('“', '‘').replace('”', '’');
  }

  private static String columnName(TableForm form, CellRef ref) {
    return form.columns().stream()
        .filter(column -> column.id().equals(ref.column()))
        .findFirst()
        .map(Column::name)
        .orElse(ref.column());
  }

  private static Optional<Line> line(TableForm form, String id) {
    return Stream.concat(
            form.panels().stream().flatMap(panel -> panel.lines().stream()), form.totals().stream())
        .filter(line -> line.id().equals(id))
        .findFirst();
  }
}
