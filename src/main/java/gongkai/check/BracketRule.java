package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.model.Fact;
import gongkai.pack.Pack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brackets and quotes stand in pairs. */
final class BracketRule implements TextRule {

  /** Both widths of a bracket are one: which of them it is another rule looks at. */
  private static final String OPENING = "（(《〈【〔[「“‘{";

  private static final String CLOSING = "）)》〉】〕]」”’}";

  /** An item's number such as {@code 1）}. */
  private static final Pattern NUMBER =
      Pattern.compile("(^|.*[：；。，、\\s])([0-9]{1,2}|[一二三四五六七八九十]+)");

  @Override
  public String id() {
    return "文字-括号";
  }

  @Override
  public String formula() {
    return "括号、书名号、引号成对";
  }

  @Override
  public List<Finding> check(Pack pack, Statement statement, Fact.Words words) {
    return words.paragraphs().stream()
        .map(BracketRule::odd)
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            hit ->
                Finding.warning(
                    id(),
                    words.place(),
                    "“" + hit.found() + "”不成对：“" + hit.excerpt() + "”",
                    "补上或删掉一半；注意左右不要用反。"))
        .stream()
        .toList();
  }

  /** The first mark that has no partner. */
  private static Optional<Hit> odd(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (OPENING.indexOf(mark) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(mark) >= 0 && !isApostrophe(text, i)) {
        if (!open.isEmpty() && kind(OPENING, text.charAt(open.peek())) == kind(CLOSING, mark)) {
          open.pop();
        } else if (!isNumber(text, i)) {
          return Optional.of(new Hit(text, i, i + 1));
        }
      }
    }
    return Optional.ofNullable(open.peekLast()).map(i -> new Hit(text, i, i + 1));
  }

  private static int kind(String marks, char mark) {
    return mark == '(' || mark == ')' ? 0 : marks.indexOf(mark);
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && at > 0
        && Character.isLetter(text.charAt(at - 1))
        && text.charAt(at - 1) < 128;
  }

  private static boolean isNumber(String text, int at) {
    return kind(CLOSING, text.charAt(at)) == 0
        && NUMBER.matcher(text.substring(Math.max(0, at - 5), at)).matches();
  }
}
