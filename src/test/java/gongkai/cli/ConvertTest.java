package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One kind of data file becomes another without loss. */
class ConvertTest {

  @TempDir private Path folder;

  private Path sample(String text) throws IOException {
    return Files.writeString(folder.resolve("甲.yaml"), text);
  }

  @Test
  void there_and_back_again_gives_the_same_file() throws IOException {
    Path json = folder.resolve("乙.json");
    Path yaml = folder.resolve("丙.yaml");
    Path again = folder.resolve("丁.json");
    Run run = Run.of("convert", sample(Sample.TEXT).toString(), json.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("已生成 ").contains("乙.json");
    assertThat(Run.of("check", json.toString()).out()).contains("没有发现问题。");
    assertThat(Run.of("convert", json.toString(), yaml.toString()).exit()).isZero();
    assertThat(Run.of("convert", yaml.toString(), again.toString()).exit()).isZero();
    assertThat(again).hasSameBinaryContentAs(json);
    assertThat(yaml)
        .content()
        .contains("  - {科目: \"2210201\", 一般公共预算财政拨款收入: 80000.00, 其他收入: 500.45}\n");
  }

  @Test
  void what_was_not_checked_is_not_called_faultless() throws IOException {
    Path from = sample(Sample.with("上年总计: 1280501.00", "上年总计: 1.00"));
    Path to = folder.resolve("我的 单位.json");

    Run run = Run.of("convert", from.toString(), to.toString());

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .containsExactly("已生成 " + to, from + "：还没有核对，用 gongkai check \"" + to + "\" 核对。");
  }

  /** Names of files are taken from where the data file stands. */
  @Test
  void files_that_stay_behind_are_told() throws IOException {
    Path from =
        sample(Sample.TEXT + "附件:\n  文件:\n    - {标题: 甲, 文件: 甲.pdf}\n    - {标题: 乙, 文件: 图/乙.png}\n");
    Path away = Files.createDirectory(folder.resolve("别处")).resolve("乙.json");

    assertThat(Run.of("convert", from.toString(), away.toString()).err())
        .contains("警告 " + away + "：“甲.pdf”等 2 个文件还在原来的文件夹，从新文件旁边找不到。[文件-没有搬]", "搬到新文件旁边，放在同样的位置。");
    assertThat(Run.of("convert", from.toString(), folder.resolve("丙.json").toString()).err())
        .doesNotContain("没有搬");
  }

  @Test
  void by_way_of_a_workbook_everything_stays() throws IOException {
    Path json = folder.resolve("乙.json");
    Path workbook = folder.resolve("丙.xlsx");
    Path again = folder.resolve("丁.json");
    Run.of("convert", sample(Sample.TEXT).toString(), json.toString());

    assertThat(Run.of("convert", json.toString(), workbook.toString()).exit()).isZero();
    assertThat(Run.of("check", workbook.toString()).out()).contains("没有发现问题。");
    assertThat(Run.of("convert", workbook.toString(), again.toString()).exit()).isZero();
    assertThat(again).hasSameBinaryContentAs(json);
  }

  @Test
  void what_no_cell_can_hold_is_told_and_nothing_written() throws IOException {
    Path workbook = folder.resolve("丙.xlsx");
    String paragraph = "          - " + "档".repeat(4_000) + "\n";
    String data = Sample.TEXT + "附件:\n  项目:\n    - 名称: 甲\n      经验做法:\n" + paragraph.repeat(9);

    Run run = Run.of("convert", sample(data).toString(), workbook.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“附件/项目/1/经验做法”：文字太长，工作簿的一格放不下", "一格不超过 32767 字，几段合起来算");
    assertThat(workbook).doesNotExist();
  }

  @Test
  void a_file_that_is_half_filled_in_can_be_converted() throws IOException {
    Path json = folder.resolve("乙.json");
    String half = Sample.TEXT.replace("上年总计: 1280501.00, ", "");

    assertThat(Run.of("convert", sample(half).toString(), json.toString()).exit()).isZero();
    assertThat(json).content().contains("1200000.55").doesNotContain("1280501");
  }

  @Test
  void an_existing_file_is_not_touched() throws IOException {
    Path there = Files.writeString(folder.resolve("乙.json"), "旧");
    Run run = Run.of("convert", sample(Sample.TEXT).toString(), there.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("乙.json：文件已经存在，没有改动它", "换一个文件名");
    assertThat(there).hasContent("旧");
  }

  @Test
  void an_unknown_ending_is_refused() throws IOException {
    Run run = Run.of("convert", sample(Sample.TEXT).toString(), folder.resolve("乙.txt").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("不知道转成哪一种文件");
    assertThat(folder.resolve("乙.txt")).doesNotExist();
  }

  @Test
  void a_wrong_value_is_told_and_nothing_written() throws IOException {
    Path to = folder.resolve("乙.json");
    Run run = Run.of("convert", sample(Sample.with("1200000.55", "一百")).toString(), to.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("第7行", "应是数字，现为“一百”");
    assertThat(to).doesNotExist();
  }
}
