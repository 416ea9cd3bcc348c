package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.Sample;
import gongkai.render.pdf.PdfText;
import gongkai.sheet.Paper;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new province is a copied folder with edited text and YAML, and no Java. */
class NewPackTest {

  @TempDir private Path folder;
  private PackCopy pack;
  private Path data;

  @BeforeEach
  void copyThePack() throws IOException {
    pack = PackCopy.in(folder.resolve("linjiang-2025"));
    data = Files.writeString(folder.resolve("单位.yaml"), Sample.TEXT);
  }

  private Run generate() {
    return Run.of(
        "generate", data.toString(), "--pack", pack.folder().toString(), "-o", out().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "generate", "convert", "import", "new"})
  void a_faulty_pack_is_called_faulty(String command) throws IOException {
    pack.edit("pack.yaml", "名称:", "名:");
    Path tables = Workbooks.write(folder.resolve("表.xlsx"), new Paper("表").add("表")::write);
    List<String> arguments =
        switch (command) {
          case "convert" -> List.of(data.toString(), out() + ".json");
          case "import" -> List.of(tables.toString(), "-o", out() + ".yaml");
          case "new" -> List.of(out() + ".yaml");
          default -> List.of(data.toString());
        };

    Run run =
        Run.of(
            Stream.of(List.of(command), arguments, List.of("--pack", pack.folder().toString()))
                .flatMap(List::stream)
                .toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("不认识的键“名”", "怎么办：改正模板包后再试。", "[模板包]");
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void a_table_is_renamed_and_moved_a_row_added_and_a_sentence_changed() throws IOException {
    pack.edit("tables/09.yaml", "财政拨款“三公”经费支出决算表", "“三公”经费收支情况表");
    pack.edit("tables/09.yaml", "编号: 公开09表", "编号: 表7");
    pack.edit(
        "pack.yaml", "06.yaml, 07.yaml, 08.yaml, 09.yaml", "06.yaml, 09.yaml, 07.yaml, 08.yaml");
    pack.edit(
        "tables/10.yaml",
        "      - {行次: 17,",
        "      - {行次: 16, 项目: （二）单价50万元（含）以上设备, 取数: 国有资产占用/单价50万元（含）以上设备, 计数: 是}\n"
            + "      - {行次: 17,");
    pack.edit(
        "data.schema.json",
        "\"单价100万元（含）以上设备\": {",
        "\"单价50万元（含）以上设备\": {\"$ref\": \"#/$defs/数量\"},\n\"单价100万元（含）以上设备\": {");
    pack.edit(
        "填报.yaml",
        "          - 国有资产占用/单价100万元（含）以上设备",
        "          - 国有资产占用/单价50万元（含）以上设备\n          - 国有资产占用/单价100万元（含）以上设备");
    pack.edit("parts/第三部分.ftl", "本年度无此项收支。", "本年度没有政府性基金收支。");
    Files.writeString(
        data, Sample.with("单价100万元（含）以上设备: 0", "单价100万元（含）以上设备: 0\n  单价50万元（含）以上设备: 3"));

    Run run = generate();

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    String text =
        String.join(
            "\n", PdfText.pages(Files.readAllBytes(out().resolve("云岭县档案馆2024年度单位决算公开.pdf"))));
    assertThat(text).contains("七、“三公”经费收支情况表", "八、政府性基金预算财政拨款收入支出决算表", "表7", "本年度没有政府性基金收支。");
    assertThat(text.replaceAll("\\s", "")).contains("（二）单价50万元（含）以上设备163");
  }

  @Test
  void a_fault_in_a_pack_is_named_with_file_and_key() throws IOException {
    pack.edit("勾稽.yaml", "相等: [收支总表/31, 收支总表/62]", "相等: [收支总表/31, 收支总表/99]");

    Run run = generate();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("勾稽.yaml 01-5", "收支总表/99");
    assertThat(out()).doesNotExist();
  }

  @Test
  void a_fault_in_a_template_is_named_with_file_and_line() throws IOException {
    pack.edit("parts/第一部分.ftl", "${本部门}职责", "${本部门长}职责");

    Run run = generate();

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("parts/第一部分.ftl 第3行");
    assertThat(out()).doesNotExist();
  }

  @Test
  void a_relation_may_speak_of_figures_of_the_text() throws IOException {
    pack.edit("勾稽.yaml", "相等: [收支总表/31, 收支总表/62]", "相等: [收入总计, 三公决算]");

    Run run = generate();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("“收入总计” 1280501.00元；“三公决算” 14965.00元", "[01-5]");
  }
}
