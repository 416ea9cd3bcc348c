package gongkai.sheet;

/** How much one workbook may hold: many times what ten tables do, and little for a machine. */
final class Quota {

  private static final int MAX_CELLS = 300_000;

  /** Rows that were formatted to the end of the page hold nothing, but take time all the same. */
  private static final int MAX_PLACES = 1_000_000;

  private static final int MAX_REGIONS = 20_000;
  private static final int MAX_CHARACTERS = 20_000_000;

  private int cells;
  private int places;
  private int strings;
  private int regions;
  private long characters;

  /** Counts one more cell, whether it holds anything or not. */
  void place() {
    places++;
    require(places <= MAX_PLACES, "连空白的在内，格超过 " + MAX_PLACES + " 个");
  }

  /** Counts one more text that cells may share. */
  void string(int length) {
    strings++;
    require(strings <= MAX_CELLS, "文字超过 " + MAX_CELLS + " 段");
    characters(length);
  }

  /** Counts one more cell with a text of this length. */
  void cell(int length) {
    cells++;
    characters(length);
    require(cells <= MAX_CELLS, "有内容的格超过 " + MAX_CELLS + " 个");
  }

  /** Counts one more block of merged cells. */
  void region() {
    regions++;
    require(regions <= MAX_REGIONS, "合并的格超过 " + MAX_REGIONS + " 处");
  }

  /** Counts this many characters more. */
  void characters(int length) {
    characters += length;
    requireCharacters(characters);
  }

  /** Refuses more characters than a workbook may hold. */
  static void requireCharacters(long characters) {
    require(characters <= MAX_CHARACTERS, "文字超过 " + MAX_CHARACTERS + " 字");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new TooBigException(otherwise);
    }
  }
}
