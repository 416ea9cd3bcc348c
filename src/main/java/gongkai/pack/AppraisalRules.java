package gongkai.pack;

import gongkai.model.FactKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a project's self-evaluation (项目支出绩效自评) is scored, as {@code 绩效.yaml} says.
 *
 * @param budgetPoints 预算分值: the points for spending the whole budget
 * @param indicatorPoints 指标分值: what the weights of a project's indicators add up to
 * @param grades from the best to the worst; the last begins at zero
 * @param fund 预算类别 of money for which none is given
 * @param form 形式 of a project for which none is given
 * @param results how 实际完成值 says in words whether a target was met
 * @param indicators 一级指标 to the 二级指标 that belong to it
 * @param owners 口径 to the entry of a project that must name the reporting unit itself
 * @param promise the answer that promises an annex
 */
public record AppraisalRules(
    BigDecimal budgetPoints,
    BigDecimal indicatorPoints,
    List<Grade> grades,
    String fund,
    String form,
    Results results,
    Map<String, List<String>> indicators,
    Map<String, String> owners,
    Promise promise) {

  /** Where the vocabulary has what belongs to the annexes. */
  public static final String ANNEXES = "附件";

  /** Where it has the self-evaluated projects, a list. */
  public static final String PROJECTS = ANNEXES + "/项目";

  public AppraisalRules {
    grades = List.copyOf(grades);
    indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
  }

  /**
   * With which words 实际完成值 begins if it is no number.
   *
   * @param met the target was met
   * @param missed it was not, or not wholly
   */
  public record Results(List<String> met, List<String> missed) {

    public Results {
      met = List.copyOf(met);
      missed = List.copyOf(missed);
    }

    /** Whether these words say that a target was met; empty if they say nothing of it. */
    public Optional<Boolean> saysMet(String words) {
      if (missed.stream().anyMatch(words::startsWith)) {
        return Optional.of(false);
      }
      return met.stream().anyMatch(words::startsWith) ? Optional.of(true) : Optional.empty();
    }
  }

  /**
   * An answer that makes the report say that an annex follows.
   *
   * @param path of the entry
   * @param answer which answer
   */
  public record Promise(FactKey path, String answer) {}

  /**
   * A grade (等级).
   *
   * @param name as printed
   * @param least the lowest 总分 that has it
   */
  public record Grade(String name, BigDecimal least) {}

  /** The grade of this 总分, which is not negative. */
  public String grade(BigDecimal total) {
    return grades.stream()
        .filter(grade -> total.compareTo(grade.least()) >= 0)
        .findFirst()
        .orElseThrow()
        .name();
  }

  /** The grades of all 总分 between these two, both included, neither negative. */
  public List<String> grades(BigDecimal least, BigDecimal most) {
    List<String> names = grades.stream().map(Grade::name).toList();
    return names.subList(names.indexOf(grade(most)), names.indexOf(grade(least)) + 1);
  }

  static AppraisalRules read(PackNode node) {
    node.only(Set.of("预算分值", "指标分值", "等级", "预算类别", "形式", "完成", "指标", "本单位", "附件"));
    List<Grade> grades =
        node.get("等级").entries().entrySet().stream()
            .map(grade -> new Grade(grade.getKey(), BigDecimal.valueOf(grade.getValue().number())))
            .toList();
    for (int i = 1; i < grades.size(); i++) {
      if (grades.get(i).least().compareTo(grades.get(i - 1).least()) >= 0) {
        throw node.get("等级").wrong("要从高到低写");
      }
    }
    if (grades.isEmpty() || grades.get(grades.size() - 1).least().signum() != 0) {
      throw node.get("等级").wrong("最后一个等级要从 0 起");
    }
    return new AppraisalRules(
        BigDecimal.valueOf(node.get("预算分值").number()),
        BigDecimal.valueOf(node.get("指标分值").number()),
        grades,
        node.text("预算类别"),
        node.text("形式"),
        results(node.get("完成").only(Set.of("完成", "没有完成"))),
        texts(node.get("指标")),
        owners(node.get("本单位")),
        promise(node.get("附件").only(Set.of("项", "答"))));
  }

  private static Results results(PackNode node) {
    return new Results(node.get("完成").texts(), node.get("没有完成").texts());
  }

  private static Map<String, List<String>> texts(PackNode node) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    node.entries().forEach((key, words) -> texts.put(key, words.texts()));
    return texts;
  }

  private static Map<String, String> owners(PackNode node) {
    Map<String, String> owners = new LinkedHashMap<>();
    node.entries().forEach((scope, key) -> owners.put(scope, key.text()));
    return owners;
  }

  private static Promise promise(PackNode node) {
    return new Promise(FactKey.of(node.text("项")), node.text("答"));
  }
}
