package gongkai.overview;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.check.CheckRule;
import gongkai.check.Checks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever can be found in a unit has a name in the summary. */
class BuiltInRulesTest {

  private static final Pattern CODE = Pattern.compile("\"(\\p{IsHan}+-\\p{IsHan}+)\"");

  /** Found by other commands, or in the folder of the data files and not in a unit. */
  private static final Set<String> ELSEWHERE = Set.of("目录", "汇总", "网站", "说明");

  @ParameterizedTest
  @CsvSource({
    "文件-空, 文件读得出、打得开",
    "附件-找不到, 附件读得出、能照印",
    "上年-文件, 上年的文件读得出，上年数取得到",
    "导入-表头, 公开表认得准",
    "填报-隐藏栏, 填报工作簿没有改坏，填的都读到",
    "字体-缺字, 字体可用，不缺字",
    "字体, 字体可用，不缺字",
    "模板包, 模板包没有错",
    "04-4, ''",
    "-, ''"
  })
  void a_rule_is_known_by_its_family(String code, String name) {
    assertThat(BuiltInRules.family(code)).isEqualTo(name);
  }

  @Test
  void no_code_of_a_unit_is_without_a_name() throws IOException {
    Set<String> codes = codes();
    assertThat(codes).contains("附件-找不到", "输出-同名");
    Checks.catalogue(Sample.PACK).stream().map(CheckRule::id).forEach(codes::remove);
    codes.removeIf(code -> ELSEWHERE.contains(code.substring(0, code.indexOf('-'))));
    assertThat(codes).isNotEmpty().noneMatch(code -> BuiltInRules.family(code).isEmpty());
  }

  private static Set<String> codes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BuiltInRulesTest::text)
          .flatMap(text -> CODE.matcher(text).results())
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
