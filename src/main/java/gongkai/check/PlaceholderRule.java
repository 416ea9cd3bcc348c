package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import gongkai.pack.Wording.Placeholders;
import java.util.List;

/** Nothing is left to be written. */
final class PlaceholderRule implements TextRule {

  @Override
  public String id() {
    return "文字-占位符";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String formula() {
    return "文字里没有还没填完的记号（XX、某某、待补充等）";
  }

  @Override
  public boolean readsNames() {
    return true;
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    Placeholders marks = pack.wording().placeholders();
    List<Hit> hits =
        Hit.all(words, marks.words()).stream()
            .filter(hit -> !isPartOf(marks.exceptions(), hit) && !isWithinWord(hit))
            .toList();
    return hits.isEmpty()
        ? List.of()
        : List.of(
            Finding.error(
                id(),
                words.place(),
                "文字没有填完，还有" + Hit.list(hits) + "：" + Hit.where(hits),
                "换成真实的内容。"));
  }

  /** Whether it is the end of something longer that means something else. */
  private static boolean isPartOf(List<String> exceptions, Hit hit) {
    return exceptions.stream()
        .filter(longer -> longer.endsWith(hit.found()))
        .anyMatch(longer -> hit.text().substring(0, hit.end()).endsWith(longer));
  }

  /** Whether it is a piece of a foreign word. */
  private static boolean isWithinWord(Hit hit) {
    String mark = hit.found();
    return isOther(hit.text(), hit.start() - 1, mark) || isOther(hit.text(), hit.end(), mark);
  }

  private static boolean isOther(String text, int at, String mark) {
    return Character.isAlphabetic(mark.charAt(0))
        && mark.charAt(0) < 128
        && at >= 0
        && at < text.length()
        && text.substring(at, at + 1).matches("[A-Za-z]")
        && mark.indexOf(text.charAt(at)) < 0;
  }
}
