package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording;
import gongkai.pack.Wording.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts speak of this year and the last; titles and numbers of documents are left out. */
final class YearRule implements TextRule {

  private static final Pattern TITLE = Pattern.compile("《[^》]*》|〔[^〕]*〕");

  @Override
  public String id() {
    return "文字-年份";
  }

  @Override
  public String formula() {
    return "文字里只提本年和上年";
  }

  @Override
  public boolean speaksOf(Pack pack, Fact.Words words) {
    return !Wording.isAmong(pack.wording().years().unseen(), words.key());
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    int year = statement.data().year();
    Years rule = pack.wording().years();
    if (!Hit.contains(words, List.of("年"))) {
      return List.of();
    }
    Pattern years =
        Hit.pattern(
            "(?<!\\d)20\\d\\d(?: ?年|(?=[-—～至到]{1,2}20\\d\\d ?年))(?![^，。；、]{0,8}"
                + Hit.choice(rule.editions())
                + ")");
    List<Hit> hits =
        Hit.all(words, years, text -> withoutTitles(Hit.narrow(text))).stream()
            .filter(hit -> isOther(hit.found(), year, ahead(rule, words)))
            .toList();
    List<Hit> last =
        Wording.isAmong(rule.past(), words.key()) ? List.of() : past(rule, words, year);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        warning(
            words,
            hits,
            () -> "提到" + Hit.list(hits) + "，不是本年（" + year + "年）也不是上年：" + Hit.where(hits),
            "看看是不是从往年的报告里抄来的；没有错就不用改。"));
    findings.addAll(
        warning(
            words,
            last,
            () -> "写的是上年（" + (year - 1) + "年），这里应说本年（" + year + "年）：" + Hit.where(last),
            "看看是不是照抄了上年的报告，改成本年。"));
    return findings;
  }

  private static List<Hit> past(Years rule, Fact.Words words, int year) {
    Pattern past = Hit.pattern("(?<!\\d)" + (year - 1) + " ?年" + Hit.choice(rule.present()));
    return Hit.all(words, past, text -> withoutTitles(Hit.narrow(text)));
  }

  /** How many years to come this text may name. */
  private static int ahead(Years rule, Fact.Words words) {
    return Wording.isAmong(rule.plans(), words.key()) ? rule.ahead() : 0;
  }

  private static boolean isOther(String found, int year, int ahead) {
    int other = Integer.parseInt(Hit.narrow(found).substring(0, 4));
    return other < year - 1 || other > year + ahead;
  }

  private static String withoutTitles(String text) {
    return TITLE.matcher(text).replaceAll(title -> "《".repeat(title.group().length()));
  }
}
