package gongkai.explain;

import gongkai.derive.CellNames;
import gongkai.derive.Derivation;
import gongkai.derive.Derivation.Addend;
import gongkai.derive.Derivation.Addend.OfCell;
import gongkai.derive.Derivation.Addend.OfFact;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Place;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.pack.Pack;
import gongkai.pack.Refs;
import gongkai.pack.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Explains figures of one report; holds nothing that changes. */
public final class Explainer {

  private static final String INDENT = "  ";

  private final Pack pack;
  private final Statement statement;
  private final CellNames names;

  public Explainer(Pack pack, Statement statement) {
    this.pack = pack;
    this.statement = statement;
    this.names = new CellNames(pack, statement);
  }

  /**
   * How a figure came about.
   *
   * @param address {@code 公开05表/201/1} (表/行/栏), or the name of a figure of the text ({@code
   *     收入总计增减}, {@code 支出类/201/占比}), or of a project ({@code 附件/项目/1/总分})
   * @return one line a step, indented; empty if there is no such figure in this report
   */
  public Optional<List<String>> explain(String address) {
    String[] parts = address.split("/");
    Optional<TableForm> form =
        pack.forms().values().stream()
            .filter(known -> known.number().equals(parts[0]) || known.key().equals(parts[0]))
            .findFirst();
    if (form.isPresent() && parts.length >= 2) {
      return Refs.cell(form.get(), parts[1], parts.length > 2 ? parts[2] : "")
          .flatMap(statement::cell)
          .map(this::explain);
    }
    return new FigureExplainer(pack, statement, this)
        .explain(parts)
        .or(() -> new ProjectExplainer(statement, this, names, new ArrayList<>()).explain(address));
  }

  /** What to ask instead of an address that cannot be explained. */
  public String advice(String address) {
    return ProjectAddress.advice(statement, address)
        .orElse("写 表/行/栏，例如 公开05表/201/1；或写指标名，例如 收入总计增减、支出类/201/占比；项目的数写 附件/项目/1/总分。");
  }

  private List<String> explain(TableCell cell) {
    List<String> lines = new ArrayList<>();
    cell(lines, cell, "", 0);
    return lines;
  }

  /** A cell and, below it, everything it is made of. */
  void cell(List<String> lines, CellRef ref, int depth) {
    statement
        .cell(ref)
        .ifPresentOrElse(
            cell -> cell(lines, cell, "", depth), () -> line(lines, depth, names.name(ref) + "：空"));
  }

  private void cell(List<String> lines, TableCell cell, String sign, int depth) {
    String figure = names.figure(cell.value(), cell.count());
    String stated =
        cell.stated().map(own -> "（照列示数印，见" + own.place().spot().label() + "）").orElse("");
    line(lines, depth, sign + names.name(cell.ref()) + "：" + figure + stated);
    derivation(cell)
        .ifPresent(way -> way.addends().forEach(addend -> addend(lines, addend, depth + 1)));
  }

  /** The definition; another way to the same figure if the definition has nothing to add. */
  private static Optional<Derivation> derivation(TableCell cell) {
    return cell.derivations().stream().filter(way -> way.terms() > 0).findFirst();
  }

  private void addend(List<String> lines, Addend addend, int depth) {
    String sign = addend.minus() ? "－ " : "＋ ";
    if (addend instanceof OfFact of) {
      fact(lines, of.fact(), sign, depth);
    } else if (addend.value().isPresent()) {
      CellRef ref = ((OfCell) addend).cell();
      statement.cell(ref).ifPresent(cell -> cell(lines, cell, sign, depth));
    }
  }

  /** An entry of the data file. */
  void entry(List<String> lines, FactKey key, int depth) {
    Fact fact = statement.data().facts().get(key);
    if (fact == null) {
      line(lines, depth, "“" + key + "”：没有填");
    } else {
      fact(lines, fact, "", depth);
    }
  }

  /** Entries of the data file that are added up. */
  void sum(List<String> lines, List<FactKey> keys, int depth) {
    keys.stream()
        .map(statement.data().facts()::get)
        .filter(Objects::nonNull)
        .forEach(fact -> fact(lines, fact, "＋ ", depth));
  }

  private void fact(List<String> lines, Fact fact, String sign, int depth) {
    Place place = fact.place();
    boolean count = !(fact instanceof Fact.Money);
    Optional<BigDecimal> number = statement.data().number(fact.key());
    line(
        lines,
        depth,
        sign
            + names.figure(number, count)
            + "　"
            + place.file()
            + " "
            + place.spot().label()
            + " “"
            + (statement.data().isPrior(fact) ? place.key() : fact.key())
            + "”");
  }

  static void line(List<String> lines, int depth, String text) {
    lines.add(INDENT.repeat(depth) + text);
  }
}
