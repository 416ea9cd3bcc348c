package gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.font.FontChain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

  private static final FontChain SONG =
      Layouts.FONTS.chain(List.of("song.ttf"), List.of("fallback.ttf", "fallback-2.ttf"));

  private static List<String> broken(String text, double characters) {
    Glyphs glyphs = Glyphs.measure(text, SONG, new MissingGlyphs());
    int room = (int) (characters * 1000);
    return texts(glyphs, new LineBreaker(glyphs).lines(room, room, false));
  }

  private static List<String> texts(Glyphs glyphs, List<Line> lines) {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(glyphs.text(line.start(), line.end())));
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "汉字之间随处可断           | 4   | 汉字之间/随处可断",
        "逗号不在，行首             | 4   | 逗号不/在，行首",
        "末尾逗号，可以             | 4.5 | 末尾逗号，/可以",
        "括号（内）不断             | 3   | 括号/（内）/不断",
        "他说“好”走               | 3   | 他说/“好”/走",
        "支出1,234.56万元整 | 6.2   | 支出/1,234.56万元/整",
        "增长12.3%左右 | 4   | 增长/12.3%左/右",
        "在2024年度里              | 3   | 在/2024年/度里",
        "共有3个人 | 2.2 | 共有/3个/人",
        "降-5.2％了                | 3   | 降/-5.2％/了",
        "合计￥38元                | 3   | 合计/￥38元",
        "破折——号                 | 3   | 破/折——/号",
        "省略……号                 | 3   | 省/略……/号",
        "用word写 | 2.8   | 用/word/写",
        "支出(类)69.09万元 | 5 | 支出(类)/69.09万元",
        "甲、乙、丙                 | 2   | 甲、/乙、/丙",
        "第一 第二                  | 2   | 第一/第二",
        "气温38℃高                 | 3   | 气温/38℃高",
      })
  void a_line_breaks_where_a_typist_would_break_it(String text, double room, String lines) {
    assertThat(String.join("/", broken(text, room))).isEqualTo(lines);
  }

  @Test
  void a_piece_longer_than_the_line_is_broken_by_characters() {
    List<String> lines = broken("见https://" + "a".repeat(200), 20);
    assertThat(lines).hasSizeGreaterThan(4);
    assertThat(String.join("", lines)).isEqualTo("见https://" + "a".repeat(200));
    Glyphs glyphs = Glyphs.measure(lines.get(1), SONG, new MissingGlyphs());
    assertThat(glyphs.width()).isBetween(19_000, 20_002);
  }

  @Test
  void rare_characters_and_combining_marks_stay_whole() {
    String rare = "\uD840\uDC0B"; // 𠀋
    String marked = "e\u0301";
    Glyphs glyphs = Glyphs.measure(rare.repeat(3) + marked + "字\uFE00", SONG, new MissingGlyphs());
    assertThat(glyphs.count()).isEqualTo(5);
    assertThat(broken(rare.repeat(3), 1)).containsExactly(rare, rare, rare);
  }

  @Test
  void a_closing_mark_at_the_end_counts_half() {
    Glyphs glyphs = Glyphs.measure("末尾句号。", SONG, new MissingGlyphs());
    assertThat(new LineBreaker(glyphs).lineWidth(0, 5)).isEqualTo(4500);
  }

  @Test
  void a_justified_line_shrinks_a_little_to_keep_its_closing_mark() {
    String text = "汉".repeat(26) + "，" + "字".repeat(5);
    Glyphs glyphs = Glyphs.measure(text, SONG, new MissingGlyphs());
    LineBreaker breaker = new LineBreaker(glyphs);
    assertThat(breaker.lines(26_000, 26_000, true).get(0).end()).isEqualTo(27);
    assertThat(breaker.lines(26_000, 26_000, false).get(0).end()).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "科目代码               | 3 | 科目/代码",
        "一般公共预算财政拨款   | 6 | 一般公共预算/财政拨款",
        "对附属单位补助支出     | 6 | 对附属单位/补助支出",
        "公务用车运行维护费     | 5 | 公务用车/运行维护费",
      })
  void words_of_a_header_are_not_torn(String text, double room, String lines) {
    Glyphs glyphs = Glyphs.measure(text, SONG, new MissingGlyphs());
    List<Line> even = EvenBreaker.lines(new LineBreaker(glyphs), (int) (room * 1000));
    assertThat(String.join("/", texts(glyphs, even))).isEqualTo(lines);
  }

  @Test
  void a_text_without_characters_is_one_empty_line() {
    assertThat(broken("", 5)).containsExactly("");
  }
}
