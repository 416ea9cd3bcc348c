package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.pack.Pack;
import gongkai.pack.Wording;
import gongkai.pack.Wording.Others;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No text is about another unit: it names no unit of another place of the same level, and calls
 * itself 我局 only if it is one.
 */
final class OtherUnitRule implements TextRule {

  private static final FactKey NAME = FactKey.of("基本信息/单位名称");

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
    String name = String.join("", statement.data().words(NAME));
    List<Finding> findings = new ArrayList<>();
    List<Hit> selves = Hit.all(words, selves(rule, name));
    if (!selves.isEmpty()) {
      findings.add(finding(words, "自称" + Hit.list(selves) + "，与单位名称“" + name + "”不符", selves));
    }
    List<Hit> others = others(rule, name, words);
    if (!others.isEmpty()) {
      findings.add(finding(words, "写的是别的地方的单位" + Hit.list(others), others));
    }
    return findings;
  }

  private Finding finding(Fact.Words words, String message, List<Hit> hits) {
    return Finding.warning(
        id(), words.place(), message + "：" + Hit.where(hits), "看看是不是照抄了别的单位；没有抄错的不用改。");
  }

  /** The ways to call oneself that this unit's name does not bear out. */
  private static List<String> selves(Others rule, String name) {
    return rule.selves().entrySet().stream()
        .filter(self -> self.getValue().stream().noneMatch(name::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Full names of units, right behind a mark or at the beginning, where a name is sure to begin.
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
    String home = own.get().group(1) + own.get().group(2);
    return Hit.all(words, unit).stream().filter(hit -> !hit.found().startsWith(home)).toList();
  }

  /** The place in the unit's own name, without and as its last character. */
  private static Optional<Matcher> place(Others rule, String name) {
    Matcher matcher =
        Hit.pattern("^(" + HAN + "{1,5}?)" + "(" + Hit.choice(rule.places()) + ")").matcher(name);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
