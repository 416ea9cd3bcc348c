package gongkai.layout;

import static gongkai.layout.CharacterKind.CLOSING;
import static gongkai.layout.CharacterKind.GLUE;
import static gongkai.layout.CharacterKind.NUMBER;
import static gongkai.layout.CharacterKind.OPENING;
import static gongkai.layout.CharacterKind.SPACE;
import static gongkai.layout.CharacterKind.UNIT;
import static gongkai.layout.CharacterKind.WORD;

/** Says before which characters of a text a line may begin. */
final class BreakPlaces {

  private BreakPlaces() {}

  /** For each character whether a line may begin with it. */
  static boolean[] of(Glyphs glyphs) {
    boolean[] allowed = new boolean[glyphs.count() + 1];
    for (int i = 1; i < glyphs.count(); i++) {
      allowed[i] = mayBreak(glyphs, i);
    }
    allowed[glyphs.count()] = true;
    return allowed;
  }

  private static boolean mayBreak(Glyphs glyphs, int index) {
    int before = glyphs.codePoint(index - 1);
    int after = glyphs.codePoint(index);
    if (before == '\n') {
      return true;
    }
    if (CharacterKind.is(after, CLOSING | SPACE | GLUE)
        || CharacterKind.is(before, OPENING | GLUE)) {
      return false;
    }
    if (CharacterKind.is(before, WORD) && CharacterKind.is(after, WORD)) {
      return closesChineseBracket(glyphs, index - 1);
    }
    return !isUnitOfNumber(glyphs, index, before, after);
  }

  /** 类)69 may part after the bracket, f(x)=1 may not. */
  private static boolean closesChineseBracket(Glyphs glyphs, int index) {
    return glyphs.codePoint(index) == ')'
        && index > 0
        && !CharacterKind.is(glyphs.codePoint(index - 1), WORD);
  }

  private static boolean isUnitOfNumber(Glyphs glyphs, int index, int before, int after) {
    if (!CharacterKind.is(after, UNIT)) {
      return false;
    }
    boolean unit = CharacterKind.is(before, NUMBER);
    boolean secondOfUnit =
        after == '元'
            && (before == '万' || before == '亿')
            && index >= 2
            && CharacterKind.is(glyphs.codePoint(index - 2), NUMBER);
    return unit || secondOfUnit;
  }
}
