package gongkai.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.DocumentText;
import gongkai.PackCopy;
import gongkai.Sample;
import gongkai.compose.Composer.Purpose;
import gongkai.derive.Deriver;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack can change of the forms in the annexes, and what a name can. */
class AnnexTablesTest {

  @TempDir private Path folder;

  private static String report(Pack pack, String annexes) {
    DataFile file =
        DataFile.parse("单位.yaml", Sample.TEXT + annexes, List.of()).value().orElseThrow();
    return DocumentText.of(
        new Composer(pack)
            .compose(
                Deriver.derive(pack, file.read(pack.schema()).value().orElseThrow())
                    .value()
                    .orElseThrow(),
                Purpose.FINAL));
  }

  @Test
  void a_source_that_the_vocabulary_has_is_on_the_page_and_in_the_sum() throws IOException {
    PackCopy copy =
        PackCopy.in(folder.resolve("pack"))
            .edit(
                "data.schema.json",
                "\"专户管理资金\": {",
                "\"捐赠资金\": {\"$ref\": \"#/$defs/金额\", \"description\": \"捐赠。\"}, \"专户管理资金\": {");

    assertThat(
            report(
                PackLoader.load(copy.folder()),
                "附件:\n  整体支出绩效目标:\n    按资金来源: {一般公共预算资金: 1000000, 捐赠资金: 20000}\n"))
        .contains("\t合计\t\t102.00\t合计\t\n")
        .contains("其中：一般公共预算资金\t\t100.00\t其中：基本支出\t\n")
        .contains("捐赠资金\t\t2.00\t\t\n");
  }

  @Test
  void a_form_that_no_template_knows_is_refused() throws IOException {
    PackCopy copy =
        PackCopy.in(folder.resolve("pack")).edit("data.schema.json", "\"自评表和自评报告\"", "\"自评表和说明\"");
    Pack pack = PackLoader.load(copy.folder());

    assertThatThrownBy(() -> report(pack, "附件:\n  项目:\n    - {名称: 库房改造, 形式: 自评表和说明}\n"))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("模板包 report.ftl 第")
        .hasMessageContaining("不认识的自评材料“说明”");
  }

  /** The official form puts 项目 after every name. */
  @Test
  void a_name_that_ends_in_the_word_project_is_followed_by_it_too() {
    assertThat(
            report(Sample.PACK, "附件:\n  形式: 自评表和自评报告\n  项目:\n    - 名称: 库房改造项目\n    - 名称: 设备购置\n"))
        .contains("库房改造项目项目支出绩效自评表", "库房改造项目项目支出绩效自评分析报告", "项目名称：库房改造项目")
        .contains("设备购置项目支出绩效自评表");
  }
}
