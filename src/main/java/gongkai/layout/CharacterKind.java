package gongkai.layout;

/** What a character is to a typesetter; the lists follow GB/T 15834 and common practice. */
final class CharacterKind {

  /** Never begins a line. */
  static final int CLOSING = 1;

  /** Never ends a line. */
  static final int OPENING = 2;

  /** Belongs to a Latin word or a number, which is not torn. */
  static final int WORD = 4;

  /** Vanishes at a line's end. */
  static final int SPACE = 8;

  /** Ends a number, from which its unit does not part. */
  static final int NUMBER = 16;

  /** May be the unit of a number. */
  static final int UNIT = 32;

  /** Holds its two neighbours together. */
  static final int GLUE = 64;

  /** Fills the left half of its square only, so that the right half may go at a line's end. */
  static final int HALF = 128;

  private static final String HALVES = "，。；：、！？）》〉」』】〕〗｝］”’";
  private static final String CLOSINGS = HALVES + "％‰℃…—·～,.;:!?)]}%°′″々　";
  private static final String OPENINGS = "（《〈「『【〔〖｛［“‘([{￥¥＄$＋－±≥≤№";
  private static final String NUMBERS = "0123456789%％‰";
  private static final String UNITS = "万亿元％‰%℃年月日个人名辆台套项批次户家张号时分秒岁倍类款条章节页件份组";
  private static final String GLUES = "\u00A0\u2060\uFEFF";
  private static final int BASIC = 0x10000;
  private static final int FIRST_WIDE = 0x2000;
  private static final short[] KINDS = kinds();

  private CharacterKind() {}

  private static short[] kinds() {
    short[] kinds = new short[BASIC];
    for (int code = 0x21; code < FIRST_WIDE; code++) {
      kinds[code] = (short) (code == 0x7F || code == 0xB7 ? 0 : WORD);
    }
    kinds[' '] = SPACE | CLOSING;
    kinds['\t'] = SPACE | CLOSING;
    kinds['\n'] = SPACE | CLOSING;
    mark(kinds, "　", SPACE);
    mark(kinds, CLOSINGS, CLOSING);
    mark(kinds, OPENINGS, OPENING);
    mark(kinds, HALVES, HALF);
    mark(kinds, NUMBERS, NUMBER);
    mark(kinds, UNITS, UNIT);
    mark(kinds, GLUES, GLUE);
    return kinds;
  }

  private static void mark(short[] kinds, String characters, int kind) {
    characters.chars().forEach(code -> kinds[code] |= (short) kind);
  }

  static boolean is(int codePoint, int kind) {
    return codePoint < BASIC && (KINDS[codePoint] & kind) != 0;
  }
}
