package gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongkai.batch.Sha256;
import gongkai.batch.Units;
import gongkai.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The option of the command line: whole runs, and where nothing may be published. */
class SiteOptionTest {

  private static final String LIST =
      """
      单位,文件,批复日期
      青禾县第0工作站,单位/乡镇0/000.yaml,2025-08-01
      青禾县第1工作站,单位/乡镇0/001.xlsx,
      青禾县第7工作站,,2025-07-31
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeUnits() throws IOException {
    Units.write(folder.resolve("单位"), 2);
    Files.writeString(folder.resolve("清单.csv"), LIST);
  }

  private Run batch(String from, String... options) {
    List<String> arguments = new ArrayList<>(List.of("batch", folder.resolve(from).toString()));
    arguments.addAll(List.of("-o", folder.resolve("out").toString(), "--to", "xlsx"));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  private String site(String name) {
    return "--site=" + folder.resolve(name);
  }

  @Test
  void reports_made_and_kept_are_published_as_they_are() throws IOException {
    Path site = folder.resolve("网站");

    Run run = batch("清单.csv", site("网站"));

    assertThat(run.exit()).as("a unit gave nothing").isEqualTo(1);
    assertThat(run.out())
        .containsPattern("网站文件夹在 " + site + "：报告 2 份，文件 2 个，共 \\d+ KB。\n")
        .doesNotContain("删去", "里面还有");
    JsonNode reports =
        new ObjectMapper().readTree(site.resolve("index.json").toFile()).path("reports");
    assertThat(reports.findValuesAsText("deadline")).containsExactly("2025-08-21", "");
    for (JsonNode report : reports) {
      JsonNode file = report.at("/files/0");
      Path path = site.resolve(file.path("name").asText());
      assertThat(Files.size(path)).isEqualTo(file.path("bytes").asLong());
      assertThat(Sha256.of(path)).isEqualTo(file.path("sha256").asText());
    }
    Map<String, String> first = Units.content(site);
    assertThat(first).hasSize(4);
    assertThat(batch("清单.csv", site("网站"), "--resume").out()).contains("其中 2 份报告没有变化");
    assertThat(Units.content(site)).isEqualTo(first);
  }

  @Test
  void what_a_shorter_list_names_no_more_is_taken_away() throws IOException {
    batch("清单.csv", site("网站"));
    Files.writeString(folder.resolve("清单.csv"), LIST.replaceAll("青禾县第[17]工作站.*\n", ""));
    Files.writeString(folder.resolve("网站/robots.txt"), "x");

    Run run = batch("清单.csv", site("网站"), "--resume");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "删去了 1 个不再公开的旧文件：青禾县第1工作站2024年度单位决算公开.xlsx。\n",
            "里面还有 1 个不是这里放的，没有动，上传前看一看：robots.txt。\n");
  }

  @Test
  void a_folder_among_the_data_holds_no_data_and_that_is_told() {
    assertThat(batch("单位", site("单位/网站")).exit()).isZero();
    Run run = batch("单位", site("单位/网站"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("共 2 个单位：已生成 2。\n", "跳过了 3 个不是单位数据文件的文件：");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          out | 网站文件夹和 -o 的报告文件夹不能是同一个，也不能一个在另一个里面。[网站-位置]
          out/网站 | 网站文件夹和 -o 的报告文件夹不能是同一个，也不能一个在另一个里面。[网站-位置]
          链/网站 | 网站文件夹和 -o 的报告文件夹不能是同一个，也不能一个在另一个里面。[网站-位置]
          单位/.. | 网站文件夹和 -o 的报告文件夹不能是同一个，也不能一个在另一个里面。[网站-位置]
          单位 | 数据文件或清单在这个文件夹里，会一起上传。[网站-位置]
          清单.csv | --site 要写文件夹，这是一个文件。[网站-不是文件夹]
          门户 | 这里已有别的网站的 index.html，没有改动它。[网站-别的]
          接口 | 这里已有别的网站的 index.json，没有改动它。[网站-别的]
          旧 | 这里的 index.json 损坏了，不知道以前放了哪些报告。[网站-损坏]
          """)
  void nothing_is_begun_where_it_would_do_harm(String place, String message) throws IOException {
    Files.createSymbolicLink(folder.resolve("链"), Files.createDirectory(folder.resolve("out")));
    Files.writeString(
        Files.createDirectory(folder.resolve("门户")).resolve("index.html"), "<html></html>");
    Files.writeString(Files.createDirectory(folder.resolve("接口")).resolve("index.json"), "{}");
    Files.writeString(
        Files.createDirectory(folder.resolve("旧")).resolve("index.json"),
        "{\"generator\": \"gongkai batch --site\", \"reports\": [");

    Run run = batch("单位", site(place));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("错误 " + folder.resolve(place) + "：" + message, "怎么办：")
        .doesNotContain("已做");
    assertThat(folder.resolve("out")).isEmptyDirectory();
    assertThat(folder.resolve("门户")).isDirectoryNotContaining("glob:**.json");
  }

  @Test
  void the_list_is_not_published() {
    Run run = Run.of("batch", folder + "/清单.csv", "-o", folder + "-报告", site("."));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("数据文件或清单在这个文件夹里，会一起上传");
  }

  @Test
  void drafts_are_not_published() {
    Run run = batch("单位", site("网站"), "--draft");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--site 和 --draft 不能一起用，草稿不能公开");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
