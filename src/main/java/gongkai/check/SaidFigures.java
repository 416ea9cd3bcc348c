package gongkai.check;

import gongkai.appraisal.Funding;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.model.Fact;
import gongkai.pack.Wording;
import gongkai.pack.Wording.Sayings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The figures that a project's texts say. Only a number right behind a known word is looked at, and
 * only where none of its kind in the paragraph is right, since others may be parts of the whole.
 */
final class SaidFigures {

  private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*";
  private static final String WAN = "万元";
  private static final int WAN_DIGITS = 4;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final AppraisalVisit visit;
  private final Project project;
  private final Sayings sayings;

  private SaidFigures(AppraisalVisit visit, Project project) {
    this.visit = visit;
    this.project = project;
    this.sayings = visit.pack().wording().projects().sayings();
  }

  static void check(AppraisalVisit visit) {
    for (Project project : visit.projects()) {
      new SaidFigures(visit, project).check();
    }
  }

  /**
   * A kind of figure.
   *
   * @param name as the user knows it
   * @param words that stand before it
   * @param unit pattern of what stands behind it
   * @param values it may be, in 元, per cent or points; of none nothing is said
   * @param printed the value to show
   */
  private record Kind(
      String name, List<String> words, String unit, List<BigDecimal> values, String printed) {}

  private void check() {
    List<Kind> kinds = kinds().stream().filter(kind -> !kind.values().isEmpty()).toList();
    for (Fact.Words words : ProjectTextRules.texts(visit, project)) {
      if (Wording.isAmong(sayings.texts(), words.key())) {
        visit.looked();
        kinds.forEach(kind -> words.paragraphs().forEach(text -> check(words, text, kind)));
      }
    }
  }

  private List<Kind> kinds() {
    Money money = project.money();
    List<BigDecimal> total = project.indicators().isEmpty() ? List.of() : List.of(project.total());
    return List.of(
        new Kind(
            "全年预算",
            sayings.budget(),
            "(万元|元)",
            values(List.of(Money::available, Money::budgeted, Money::declared)),
            money(money.available())),
        new Kind(
            "全年执行",
            sayings.executed(),
            "(万元|元)",
            values(List.of(Money::executed)),
            money(money.executed())),
        new Kind(
            "执行率",
            sayings.rate(),
            "([%％])",
            values(List.of(Money::rate)),
            plain(money.rate()) + "%"),
        new Kind("总分", sayings.total(), "(分)", total, plain(Optional.of(project.total())) + "分"));
  }

  /** Of all money together, and of each source. */
  private List<BigDecimal> values(List<Function<Money, Optional<BigDecimal>>> columns) {
    List<Money> all =
        Stream.concat(Stream.of(project.money()), project.fundings().stream().map(Funding::money))
            .toList();
    return columns.stream()
        .flatMap(column -> all.stream().map(column))
        .flatMap(Optional::stream)
        .toList();
  }

  private void check(Fact.Words words, String text, Kind kind) {
    if (kind.words().stream().noneMatch(text::contains)) {
      return;
    }
    Pattern pattern =
        Hit.pattern(
            Hit.choice(kind.words())
                + Hit.choice(sayings.links())
                + "{0,3}"
                + NUMBER
                + kind.unit());
    List<MatchResult> said = pattern.matcher(text).results().toList();
    if (said.isEmpty() || said.stream().anyMatch(match -> isRight(match, kind.values()))) {
      return;
    }
    MatchResult first = said.get(0);
    visit.found(
        words.place(),
        "写的是“"
            + first.group()
            + "”，与这个项目的"
            + kind.name()
            + " "
            + kind.printed()
            + " 不符：“"
            + new Hit(text, first.start(), first.end()).excerpt()
            + "”",
        "核对文字和填的数，改正错的；说的是另外的数就不用改。");
  }

  /** The number is a value, rounded or cut off at the last digit that is said. */
  private static boolean isRight(MatchResult match, List<BigDecimal> values) {
    BigDecimal said = new BigDecimal(match.group(1).replace(",", ""));
    BigDecimal step = BigDecimal.ONE.movePointLeft(said.scale());
    BigDecimal roundedUp = step.divide(TWO).negate();
    int digits = match.group(2).equals(WAN) ? WAN_DIGITS : 0;
    return values.stream()
        .map(value -> value.movePointLeft(digits).subtract(said))
        .anyMatch(off -> off.compareTo(roundedUp) >= 0 && off.compareTo(step) < 0);
  }

  private String money(Optional<BigDecimal> yuan) {
    return yuan.map(visit::money).orElse("空");
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(AppraisalVisit::plain).orElse("空");
  }
}
