package gongkai;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts as people write them and as files may take them amiss. */
final class RandomWords {

  private static final List<String> TEXTS =
      List.of(
          "人员增加",
          "=SUM(A1:A9)，这是文字",
          "+1个项目",
          "-5%的压减",
          "@张三（负责人）",
          "单引号'和\"双引号\"",
          "'单引号开头",
          "井号 #1，冒号: 后面",
          "- 开头像列表",
          "<b>不是标签</b>&amp;",
          "“引号”和《书名》",
          "＝全角等号＋１２３，４５６．７８％",
          "Ａ类　Ｂ类（１）、②、Ⅲ",
          "𠮷林等地的项目",
          "_x0041_和{花括号}[方括号]",
          "007",
          "一、二；三，四。五");

  private final Random random;

  RandomWords(Random random) {
    this.random = random;
  }

  /** One paragraph; now and then as long as an entry may be. */
  String next() {
    return random.nextInt(40) == 0 ? longest() : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private String longest() {
    int pieces = 300 + random.nextInt(500);
    return IntStream.range(0, pieces)
        .mapToObj(i -> "事项" + i)
        .collect(Collectors.joining("、"))
        .substring(0, pieces * 4);
  }

  /** One paragraph or some; now and then a great many. */
  List<String> paragraphs() {
    int count = random.nextInt(12) == 0 ? 40 : 1 + random.nextInt(4);
    return Stream.generate(this::next).limit(count).toList();
  }
}
