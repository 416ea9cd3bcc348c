package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording;
import gongkai.pack.Wording.Others;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No text is about another unit: it names no unit of another place of the same level, and calls
 * itself 我局 only if it is one.
 */
final class OtherUnitRule implements TextRule {

  private static final String ADVICE = "看看是不是照抄了别的单位；没有抄错的不用改。";

  /** A Chinese character. */
  private static final String HAN = "[\\u4e00-\\u9fff]";

  @Override
  public String id() {
    return "文字-别的单位";
  }

  @Override
  public String formula() {
    return "文字里没有别的地方的单位，自称与单位名称相符";
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return !Wording.isAmong(pack.wording().others().unseen(), words.key());
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    Others rule = pack.wording().others();
    String name = statement.data().unitName();
    List<Hit> selves = Hit.all(words, selves(rule, name + owners(statement, words)));
    List<Hit> others = others(rule, name, words);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        warning(
            words,
            selves,
            () -> "自称" + Hit.list(selves) + "，与单位名称“" + name + "”不符：" + Hit.where(selves),
            ADVICE));
    findings.addAll(
        warning(
            words,
            others,
            () -> "写的是别的地方的单位" + Hit.list(others) + "：" + Hit.where(others),
            ADVICE));
    return findings;
  }

  /** The units that a project's texts may speak for. */
  private static String owners(Statement statement, Fact.Words words) {
    return statement.projects().stream()
        .filter(project -> words.key().isWithin(project.entries().path()))
        .map(project -> project.unit() + project.department())
        .collect(Collectors.joining());
  }

  /** The ways to call oneself that this unit's name does not bear out. */
  private static List<String> selves(Others rule, String name) {
    return rule.selves().entrySet().stream()
        .filter(self -> self.getValue().stream().noneMatch(name::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Full names of units, right behind a mark or at the beginning, where a name is sure to begin; a
   * word before it may still be taken for a part of it, so that the own place is looked for within.
   */
  private static List<Hit> others(Others rule, String name, Fact.Words words) {
    Optional<Matcher> own = place(rule, name);
    if (own.isEmpty() || !Hit.contains(words, List.of(own.get().group(2)))) {
      return List.of();
    }
    String general = rule.general().isEmpty() ? "" : "(?<!" + Hit.choice(rule.general()) + ")";
    Pattern unit =
        Hit.pattern(
            "(?<!"
                + HAN
                + ")"
                + HAN
                + "{2,3}?"
                + general
                + own.get().group(2)
                + "[\\u4e00-\\u9fff&&[^的及与]]{1,12}?"
                + Hit.choice(rule.ends()));
    String level = own.get().group(2);
    String home = own.get().group(1) + level;
    return Hit.all(words, unit).stream().filter(hit -> !isOf(home, level, hit.found())).toList();
  }

  /** Whether a unit is of this place, which may be written with that to which it belongs. */
  private static boolean isOf(String home, String level, String unit) {
    String place = unit.substring(0, unit.indexOf(level) + level.length());
    return unit.contains(home) || home.endsWith(place);
  }

  /** The place in the unit's own name, without and as its last character. */
  private static Optional<Matcher> place(Others rule, String name) {
    Matcher matcher =
        Hit.pattern("^(" + HAN + "{1,5}?)" + "(" + Hit.choice(rule.places()) + ")").matcher(name);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
