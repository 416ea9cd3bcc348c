package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a draft's watermark are left in no text: they would go onto the website. */
final class WatermarkCheck implements Check {

  /** Blanks of every script, the full-width one among them. */
  private static final Pattern BLANKS = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);

  private static final String CODE = "文字-水印";
  private static final CheckRule RULE =
      new CheckRule(CODE, "文字", "文字里没有草稿的水印字样", "不得有", Severity.ERROR, "公开要求");

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    String watermark = pack.settings().watermark();
    List<Finding> findings = new ArrayList<>();
    int texts = 0;
    for (Fact fact : statement.data().all()) {
      if (!(fact instanceof Fact.Words words)
          || Wording.isAmong(pack.wording().unseen(), words.key())) {
        continue;
      }
      texts++;
      if (words.paragraphs().stream()
          .anyMatch(text -> BLANKS.matcher(text).replaceAll("").contains(watermark))) {
        findings.add(
            Finding.error(CODE, words.place(), "文字里有“" + watermark + "”", "公开的报告不能有这几个字，删掉它。"));
      }
    }
    return List.of(CheckResult.of(RULE, texts, findings));
  }
}
