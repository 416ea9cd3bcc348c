package gongkai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.Sample;
import gongkai.model.FactKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @TempDir Path folder;

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "可重复:            | 可重覆:              | 文字.yaml：不认识的键“可重覆”",
        "数: 国内接待费     | 数: 国内招待费       | 文字.yaml 无与有 用途：没有叫“国内招待费”的数",
        "数: 购置}          | 数: 购置增减}        | 文字.yaml 无与有 用途：没有叫“购置增减”的数",
        "文: 国有资产占用/  | 文: 国有资产/        | 文字.yaml 无与有 用途：data.schema.json 里没有“国有资产/其他用车主要用途”这一项文字",
        "收支总表/60        | 收支总表/99          | 文字.yaml 结转 有：没有“收支总表/99”这一格或指标",
        "比较: [收入总计增减 | 比较: [收入总计     | 文字.yaml 单位：没有叫“收入总计”的增减或占比",
        "支出类: [增减      | 支出款: [增减        | 文字.yaml 单位 每：没有叫“支出款”的组",
        "确认: 审核确认/涉密审查 | 确认: 审核确认/审查 | 文字.yaml 涉密 确认：data.schema.json 里没有“审核确认/审查”这一项文字",
        "单位: [本部门       | 单位的: [本部门      | 文字.yaml 口径：没有“单位”"
      })
  void a_fault_is_named_with_its_place(String piece, String replacement, String message)
      throws IOException {
    copy(Path.of("templates/shanxi-2024"), folder);
    Path file = folder.resolve("文字.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(piece);
    Files.writeString(file, text.replace(piece, replacement));

    assertThatThrownBy(() -> PackLoader.load(folder))
        .isInstanceOf(PackException.class)
        .hasMessageContaining(message);
  }

  @Test
  void the_longest_path_says_which_words_stand_before_a_text() {
    Wording wording = Sample.PACK.wording();

    assertThat(wording.leads(FactKey.of("三公经费/公务用车购置费/主要用于"))).contains("用于");
    assertThat(wording.leads(FactKey.of("三公经费/公务接待费/国内接待/主要用于"))).containsExactly("主要是");
    assertThat(wording.leads(FactKey.of("概况/职责"))).isEmpty();
  }

  @Test
  void a_path_ends_at_whole_keys() {
    assertThat(Wording.isAmong(List.of("增减原因"), FactKey.of("三公经费/增减原因"))).isTrue();
    assertThat(Wording.isAmong(List.of("原因"), FactKey.of("三公经费/增减原因"))).isFalse();
    assertThat(Wording.isAmong(List.of("审核确认"), FactKey.of("审核确认/涉密审查"))).isTrue();
  }
}
