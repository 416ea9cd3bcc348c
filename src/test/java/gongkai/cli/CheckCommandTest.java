package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongkai.Sample;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** What {@code check} prints and writes. */
class CheckCommandTest {

  @TempDir private Path folder;
  private Path good;
  private Path bad;
  private Path page;

  @BeforeEach
  void writeFiles() throws IOException {
    good = Files.writeString(folder.resolve("好.yaml"), Sample.TEXT);
    bad = Files.writeString(folder.resolve("错.yaml"), Sample.with("1200000.55", "1200000.56"));
    page = folder.resolve("核对报告.html");
  }

  @Test
  void the_summary_counts_how_the_checks_ended() {
    assertThat(Run.of("check", good.toString()).out())
        .matches(
            "\\Q"
                + good
                + "\\E：核对 \\d+ 项：通过 \\d+，未通过 0，不适用 \\d+，未核对 5；没有发现问题。\\R"
                + "    没有核对 01-7（年初结转和结余＝上年公开的年末结转和结余）：没有填“结转结余/上年年末结转和结余”。\\R"
                + "    没有核对 YR-年度（.*）、YR-单位（.*）、YR-1（.*）、YR-2（.*）：没有给出上年的文件.*。\\R");
    assertThat(Run.of("check", bad.toString()).out())
        .contains("未通过 3，", "未核对 5；错误 3 条。" + System.lineSeparator());
  }

  @Test
  void one_wrong_cent_is_one_matter_although_three_checks_fail() {
    assertThat(Run.of("check", bad.toString()).err())
        .startsWith("以下 3 条都相差 0.01元，可能出自一处：")
        .contains("[01-5]", "[04-4]", "[04-5a]");
  }

  @Test
  void of_a_file_that_cannot_be_read_no_check_counts_as_passed() throws IOException {
    Files.writeString(bad, "格式: [");
    Run run = Run.of("check", bad.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(bad + "：没有核对；错误 1 条。" + System.lineSeparator());
  }

  @Test
  void tails_of_rounding_are_one_line_for_people_and_all_there_for_programs() {
    String file = "examples/restated-wan/data.json";

    Run run = Run.of("check", file);

    assertThat(run.err())
        .isEqualTo(
            "提示 "
                + file
                + "：23 处尾数误差（万元数四舍五入所致），不用改；要看是哪些，加 --html 核对报告.html。"
                + System.lineSeparator());
    assertThat(run.out()).contains("；提示 23 条。" + System.lineSeparator());
    assertThat(Run.of("check", "--json", file).out().split("属尾数误差")).hasSize(24);
  }

  @Test
  void json_is_all_that_stands_on_the_output() throws IOException {
    Run run = Run.of("check", "--json", good.toString(), bad.toString());
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(root.path("exit").asInt()).isEqualTo(1);
    assertThat(root.path("files").findValuesAsText("unit")).containsOnly("云岭县档案馆");
    assertThat(root.at("/files/1/findings/0/code").asText()).isEqualTo("01-5");
  }

  @Test
  void json_and_page_go_together() throws IOException {
    Run run = Run.of("check", "--json", "--html", page.toString(), good.toString());
    assertThat(run.exit()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).path("files")).hasSize(1);
    assertThat(page).content().contains("云岭县档案馆");
  }

  @Test
  void the_page_is_written_even_if_there_are_errors_and_replaces_its_predecessor()
      throws IOException {
    Run run = Run.of("check", bad.toString(), "--html", page.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("已生成 " + page);
    assertThat(page).content().contains("改正以前不能公开");
    assertThat(Run.of("check", good.toString(), "--html", page.toString()).exit()).isZero();
    assertThat(page).content().doesNotContain("改正以前不能公开");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void a_file_that_is_no_page_of_ours_is_left_alone() throws IOException {
    Files.writeString(page, "别人的网页");
    Run run = Run.of("check", good.toString(), "--html", page.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(page + "：这个文件不是核对报告，没有改动它。", "怎么办：换一个文件名");
    assertThat(page).hasContent("别人的网页");
  }

  @Test
  void a_data_file_named_by_mistake_is_not_overwritten() {
    Run run = Run.of("check", "--html", bad.toString(), good.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("要以 .html 结尾");
    assertThat(bad).content().startsWith("格式: ");
  }

  @Test
  void a_page_that_cannot_be_written_is_explained() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("文件"), "");
    Run run = Run.of("check", good.toString(), "--html", inTheWay.resolve("页.html").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("文件写不进去", "怎么办：");
  }

  private String printed(Ansi ansi) {
    StringWriter err = new StringWriter();
    new CommandLine(new GongkaiCommand())
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute("check", bad.toString());
    return err.toString();
  }

  @Test
  void colour_is_for_terminals_only() {
    assertThat(printed(Ansi.ON)).contains("\u001B[1m\u001B[31m错误\u001B[");
    assertThat(printed(Ansi.OFF)).doesNotContain("\u001B").contains("错误 " + bad);
    assertThat(Run.of("check", bad.toString()).err()).doesNotContain("\u001B");
  }
}
