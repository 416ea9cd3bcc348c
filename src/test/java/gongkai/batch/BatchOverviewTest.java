package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongkai.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview that a run leaves beside the reports. */
class BatchOverviewTest {

  @TempDir private static Path shared;
  private static Path list;
  private static Path out;
  private static Run first;

  @TempDir private Path folder;

  /** Five units with a report, one that cannot be read, one that gave nothing. */
  @BeforeAll
  static void runOnce() throws IOException {
    Units.write(shared.resolve("数据"), 6);
    Path bad = shared.resolve("数据/乡镇0/004.yaml");
    Files.writeString(bad, Files.readString(bad).replace("年度: 2024", "年度: 二〇二四"));
    List<String> rows = new ArrayList<>(List.of("单位,文件,批复日期"));
    for (int i = 0; i < 6; i++) {
      rows.add(
          Units.name(i) + ",数据/乡镇0/00" + i + (i % 2 == 0 ? ".yaml" : ".xlsx") + ",2025-08-1" + i);
    }
    rows.add("<b>=没有交的</b>,,");
    list = Files.write(shared.resolve("清单.csv"), rows);
    out = shared.resolve("out");
    first = batch(out, "--jobs", "1");
  }

  private static Run batch(Path to, String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("batch", list.toString(), "-o", to.toString(), "--to", "xlsx"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private static void assertSameOverview(Path other) throws IOException {
    for (String name : List.of("汇总.html", "汇总.xlsx")) {
      assertThat(Files.readAllBytes(other.resolve(name)))
          .as(name)
          .isEqualTo(Files.readAllBytes(out.resolve(name)));
    }
  }

  @Test
  void it_is_named_at_the_end() {
    assertThat(first.exit()).isEqualTo(1);
    assertThat(first.out())
        .contains(
            "共 7 个单位：已生成 5，读不成 1，没有交 1。\n",
            "汇总在 " + out.resolve("汇总.html") + "，表格在同一文件夹的 汇总.xlsx\n");
  }

  @Test
  void it_tells_of_every_unit() throws IOException {
    assertThat(Files.readString(out.resolve("汇总.html")))
        .contains(
            "<p>共 7 个单位：已生成 5，读不成 1，没有交 1。</p>",
            "<td class=\"u\">青禾县第3工作站<small>" + list.resolveSibling("数据/乡镇0/003.xlsx"),
            "<td class=\"w\">2025-08-13<td class=\"w\">2025-09-02<td class=\"f\"><a href=\"青禾县第3工作站2024年度部门决算公开.xlsx\">Excel</a>",
            "<td class=\"u\">&lt;b&gt;=没有交的&lt;/b&gt;</td><td><b class=\"warn\">没有交</b>",
            "应是整数，现为“二〇二四”",
            ">收入总计<small data-type=\"number\" data-part=\"small\">增减率</small>");
  }

  @Test
  void several_at_a_time_give_the_same() throws IOException {
    assertThat(batch(folder, "--jobs", "2").exit()).isEqualTo(1);
    assertSameOverview(folder);
  }

  @Test
  void a_run_that_is_resumed_gives_the_same() throws IOException {
    batch(folder);
    Files.delete(folder.resolve("青禾县第3工作站2024年度部门决算公开.xlsx"));
    Files.writeString(folder.resolve("汇总.html"), "旧的");

    Run resumed = batch(folder, "--resume");

    assertThat(resumed.out()).contains("其中 4 份报告没有变化，没有重做。");
    assertSameOverview(folder);
  }

  @Test
  void reports_of_another_run_are_told_in_every_form() throws IOException {
    Files.writeString(folder.resolve("青禾县第8工作站2024年度单位决算公开.pdf"), "旧的");
    Run run = batch(folder, "--json");

    assertThat(new ObjectMapper().readTree(run.out()).at("/left").toString())
        .isEqualTo("[\"青禾县第8工作站2024年度单位决算公开.pdf\"]");
    assertThat(Files.readString(folder.resolve("汇总.html")))
        .contains("<h2>不是这次做的文件</h2>", "<li>青禾县第8工作站2024年度单位决算公开.pdf</li>");
    assertThat(batch(folder, "--resume").out())
        .contains("报告文件夹里还有 1 个文件不是这次做的：青禾县第8工作站2024年度单位决算公开.pdf，公开前看一看。\n");
  }

  @Test
  void json_is_all_that_is_printed() throws IOException {
    Run run = batch(folder, "--json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("{\n  \"version\" : 1,\n").endsWith("\n}\n");
    JsonNode root = new ObjectMapper().readTree(run.out());
    assertThat(root.at("/states").toString())
        .isEqualTo("{\"made\":5,\"unreadable\":1,\"missing\":1}");
    assertThat(root.at("/exit").asInt()).isEqualTo(1);
    assertThat(root.at("/units/3/unit").asText()).isEqualTo("青禾县第3工作站");
    assertThat(root.at("/units/3/approved").asText()).isEqualTo("2025-08-13");
    assertThat(root.at("/failures/0/why/message").asText()).isEqualTo("应是整数，现为“二〇二四”");
    assertThat(run.err()).doesNotContain("共 7 个单位", "没有交 ");
    assertSameOverview(folder);
  }

  @Test
  void an_overview_that_cannot_be_written_is_told_and_the_reports_stand() throws IOException {
    Path good = Units.write(folder.resolve("好"), 2);
    Path to = folder.resolve("out");
    Files.createDirectories(to.resolve("汇总.xlsx"));

    Run run = Run.of("batch", good.toString(), "-o", to.toString(), "--to", "xlsx");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 2 个单位：已生成 2。\n").doesNotContain("汇总在");
    assertThat(run.err())
        .contains(
            "错误 " + to + "：汇总写不进“" + to.resolve("汇总.xlsx") + "”。[输出-写不进]",
            "    怎么办：报告不受影响。检查磁盘是否已满、汇总.xlsx 是否正在 Excel 里打开，再用 --resume 运行一次。");
    assertThat(to.resolve("青禾县第1工作站2024年度单位决算公开.xlsx")).exists();
    assertThat(to.resolve("汇总.html")).doesNotExist();
    Files.delete(to.resolve("汇总.xlsx"));
    Run again = Run.of("batch", good.toString(), "-o", to.toString(), "--to", "xlsx", "--resume");
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(to.resolve("汇总.xlsx")).isRegularFile();
  }
}
