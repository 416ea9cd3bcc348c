package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.finding.Checked;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.read.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of items in a new data file. */
class NewItemsTest {

  @TempDir private Path folder;

  private String text;

  @BeforeEach
  void make() throws IOException {
    Path file = folder.resolve("新.yaml");
    assertThat(Run.of("new", file.toString()).exit()).isZero();
    text = Files.readString(file);
  }

  /** As a person takes the signs off. */
  private String uncovered() {
    return text.replaceAll("(?m)^( *)# (- |  |列示数:)", "$1$2");
  }

  private static YearData read(String text) {
    Checked<YearData> data =
        DataFile.parse("新.yaml", text, List.of())
            .value()
            .orElseThrow()
            .readIncomplete(Sample.PACK.schema());
    assertThat(data.findings()).isEmpty();
    return data.value().orElseThrow();
  }

  @Test
  void without_the_signs_before_them_they_can_be_read_and_say_nothing() {
    assertThat(read(uncovered()).facts().keySet()).filteredOn(key -> key.isWithin("附件")).isEmpty();
  }

  @Test
  void all_keys_are_there_and_what_they_are_about() {
    assertThat(text)
        .contains(
            """
                # - 名称:  # （必填）项目名称，照预算批复写；标题里名称后面都接“项目”二字。
            """)
        .contains(
            """
                #   概况:  # 项目概况（自评报告用）。
                #     项目概况:  # 自评报告一（一）项目概况。
            """)
        .contains("\n    #   部门评价:  # 是否开展了部门评价，情况说明十（四）据此点名。不填按否。可填：是、否。\n")
        .contains("\n    #     - {来源: , 预算类别: , 目标申报: , 预算编制: , 全年预算: , 全年执行: , 偏差原因: }\n")
        .contains("\n    #     # 来源：（必填）资金来源")
        .contains("\n    # - {标题: , 文件: }\n");
    Sample.PACK
        .schema()
        .find("附件/项目")
        .orElseThrow()
        .item()
        .entries("")
        .keySet()
        .forEach(key -> assertThat(text).contains(key.substring(key.lastIndexOf('/') + 1) + ":"));
  }

  @Test
  void what_is_filled_in_there_is_read() {
    String filled =
        uncovered()
            .replace("- 名称:  # （必填）", "- 名称: 库房改造  # （必填）")
            .replace("实施计划:  # 项目实施计划（自评报告用）。一行一段。\n        - ", "实施计划:\n        - 一季度招标。")
            .replace("- {来源: , 预算类别: ", "- {来源: 单位资金, 预算类别: ");

    YearData data = read(filled);

    assertThat(data.words(FactKey.of("附件/项目/1/名称"))).containsExactly("库房改造");
    assertThat(data.words(FactKey.of("附件/项目/1/实施计划"))).containsExactly("一季度招标。");
    assertThat(data.words(FactKey.of("附件/项目/1/资金/1/来源"))).containsExactly("单位资金");
  }
}
