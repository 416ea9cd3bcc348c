package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.List;
import java.util.function.Supplier;

/** A rule that each text of the data file must keep. */
interface TextRule {

  /** Stable id, {@code 文字-占位符}. */
  String id();

  /** What must hold, in Chinese. */
  String formula();

  /** How grave a text is that does not keep it. */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** Whether it speaks of this text at all. */
  default boolean speaksOf(Pack pack, Fact.Words words) {
    return true;
  }

  /** Whether it looks at names of 科目 too, which the user may give. */
  default boolean readsNames() {
    return false;
  }

  /**
   * One warning about everything that was found in a text.
   *
   * @param hits what was found; nothing is no warning
   * @param message made only if something was found
   */
  default List<Finding> warning(
      Fact.Words words, List<Hit> hits, Supplier<String> message, String advice) {
    return hits.isEmpty()
        ? List.of()
        : List.of(Finding.warning(id(), words.place(), message.get(), advice));
  }

  /** What is wrong with this text. */
  List<Finding> check(Pack pack, Statement statement, Fact.Words words);
}
