package gongkai.pack;

import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the sums by which a form makes its figures (表内关系).
 *
 * @param name unique within the form, {@code 行次27}, {@code 栏次1}, {@code 科目}, {@code 明细}
 * @param formula the sum in Chinese
 */
public record SumRule(String name, String formula) {

  /** A 科目 is the sum of those one level below it. */
  public static final SumRule SUBJECTS = new SumRule("科目", "上级科目＝下级科目之和，合计＝各类之和");

  /** A figure is the sum of the entries of the data file that belong there. */
  public static final SumRule ENTRIES = new SumRule("明细", "列示的数＝数据文件里的明细之和");

  /** The sum of a column, which holds in each row. */
  public static Optional<SumRule> of(Column column) {
    return column.sum().map(sum -> rule("栏次", column.id(), sum));
  }

  /** The sum of a line, which holds in each column. */
  public static Optional<SumRule> of(Line line) {
    boolean number = line.id().chars().allMatch(Character::isDigit);
    return line.sum().map(sum -> rule(number ? "行次" : "", line.id(), sum));
  }

  private static SumRule rule(String kind, String id, Formula sum) {
    return new SumRule(kind + id, kind + id + "＝" + written(sum));
  }

  /** {@code 1＋2－3}; of many addends only the ends, {@code 1＋…＋8}. */
  private static String written(Formula sum) {
    List<Formula.Term> terms = sum.terms();
    boolean plain = terms.stream().noneMatch(Formula.Term::minus);
    if (plain && terms.size() > 6) {
      return terms.get(0).id() + "＋…＋" + terms.get(terms.size() - 1).id();
    }
    return terms.stream()
        .map(term -> (term.minus() ? "－" : "＋") + term.id())
        .collect(Collectors.joining())
        .substring(1);
  }

  /** Every sum of a form. */
  public static List<SumRule> of(TableForm form) {
    List<SumRule> rules = new ArrayList<>();
    lines(form).flatMap(line -> of(line).stream()).distinct().forEach(rules::add);
    form.columns().stream().flatMap(column -> of(column).stream()).forEach(rules::add);
    boolean parents = lines(form).anyMatch(line -> line.kind() == Line.Kind.PARENT);
    if (parents || form.subjects().isPresent()) {
      rules.add(SUBJECTS);
    }
    rules.add(ENTRIES);
    return List.copyOf(rules);
  }

  private static Stream<Line> lines(TableForm form) {
    Stream<Line> inside = form.panels().stream().map(Panel::lines).flatMap(List::stream);
    return Stream.concat(inside, form.totals().stream());
  }
}
