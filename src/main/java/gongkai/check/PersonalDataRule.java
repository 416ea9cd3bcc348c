package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** No one's number is published. The finding does not repeat it either. */
final class PersonalDataRule implements TextRule {

  /** What a number can be. */
  private enum Kind {
    IDENTITY(
        "身份证号码",
        Severity.ERROR,
        "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
            + "(?![\\dA-Za-z])"),
    ACCOUNT("银行账号", Severity.ERROR, "(?<=(?:账号|帐号|卡号|账户)[：:为是 ]{0,3})\\d[\\d -]{8,28}\\d"),
    /** A warning: one number in ten has such a check digit by chance. */
    CARD(
        "银行卡号",
        Severity.WARNING,
        "(?<!\\d)[3-69]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?!\\d)"),
    /** A warning: it may be the office's own. */
    PHONE("手机号码", Severity.WARNING, "(?<![\\d.])1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\.?\\d)");

    private final String label;
    private final Severity severity;
    private final Pattern pattern;

    Kind(String label, Severity severity, String pattern) {
      this.label = label;
      this.severity = severity;
      this.pattern = Pattern.compile(pattern);
    }
  }

  @Override
  public String id() {
    return "文字-个人信息";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String formula() {
    return "文字里没有身份证号码、手机号码、银行账号";
  }

  @Override
  public boolean readsNames() {
    return true;
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    List<Finding> findings = new ArrayList<>();
    List<Hit> told = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Hit> hits =
          Hit.all(words, kind.pattern, Hit::narrow).stream()
              .filter(hit -> kind != Kind.CARD || hasCardCheckDigit(Hit.narrow(hit.found())))
              .filter(hit -> told.stream().noneMatch(other -> overlaps(hit, other)))
              .toList();
      if (!hits.isEmpty()) {
        told.addAll(hits);
        findings.add(finding(kind, words, hits));
      }
    }
    return findings;
  }

  private Finding finding(Kind kind, Fact.Words words, List<Hit> hits) {
    String number = hits.get(0).found();
    String masked = number.substring(0, 3) + "***" + number.substring(number.length() - 2);
    return new Finding(
        id(),
        kind.severity,
        words.place(),
        "像是"
            + kind.label
            + "：“"
            + masked
            + "”"
            + (hits.size() > 1 ? "等 " + hits.size() + " 个" : ""),
        kind.severity == Severity.ERROR
            ? "公开的报告不能有这样的号码，删掉它。"
            : "个人的号码删掉；不是个人的（单位对外的电话、文件编号等）可以保留。");
  }

  private static boolean overlaps(Hit one, Hit other) {
    return one.text().equals(other.text())
        && one.start() < other.end()
        && other.start() < one.end();
  }

  private static boolean hasCardCheckDigit(String number) {
    String digits = number.replaceAll("\\D", "");
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10 == 0;
  }
}
