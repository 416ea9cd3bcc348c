package gongkai.pack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the entries of the self-evaluated projects (附件/项目) are to be ({@code 文字.yaml}, 项目填报).
 *
 * @param needed a word of 形式 to the texts that such a self-evaluation needs, as keys of a project
 * @param totals words of a row that sums up the sources of money, which the program does itself
 * @param little when a project's money is so little that it may be 万元 instead of 元
 * @param times how many times 预算编制 and 全年预算 of one source may be each other at most
 */
public record ProjectEntries(
    Map<String, List<String>> needed, List<String> totals, Little little, BigDecimal times) {

  public ProjectEntries {
    needed = Collections.unmodifiableMap(new LinkedHashMap<>(needed));
    totals = List.copyOf(totals);
  }

  /**
   * When a project's money is too little.
   *
   * @param least less than this is, in 元
   * @param doubtful less than this is, in 元, if ten thousand times as much is still possible
   * @param figure name of the figure that ten thousand times as much must not exceed to be possible
   */
  public record Little(BigDecimal least, BigDecimal doubtful, String figure) {}

  static ProjectEntries read(PackNode node) {
    node.only(Set.of("要有", "合计", "太少", "相差倍数"));
    PackNode little = node.get("太少").only(Set.of("少于", "或者少于", "不超过"));
    Map<String, List<String>> needed = new LinkedHashMap<>();
    node.get("要有").entries().forEach((form, keys) -> needed.put(form, keys.texts()));
    return new ProjectEntries(
        needed,
        node.get("合计").texts(),
        new Little(little.get("少于").exact(), little.get("或者少于").exact(), little.text("不超过")),
        node.get("相差倍数").exact());
  }
}
