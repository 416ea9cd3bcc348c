package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects in files of their own. */
class ProjectFilesTest {

  private static final String PROJECTS = Sample.TEXT + "附件:\n  项目:\n";
  private static final int FIRST = (int) PROJECTS.lines().count() + 1;
  private static final String PROJECT =
      "名称: 库房改造\n资金:\n  - {来源: 市县区财政资金, 全年预算: 80000, 全年执行: 24176}\n";

  @TempDir private Path folder;

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectory(folder.resolve("项目"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String json(String items) throws IOException {
    Path target = folder.resolve("全.json");
    Files.deleteIfExists(target);
    file("单位.yaml", PROJECTS + items);
    Run run = Run.of("convert", folder.resolve("单位.yaml").toString(), target.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return Files.readString(target);
  }

  /** The lines that tell of errors, without what to do. */
  private List<String> errors(String items) throws IOException {
    file("单位.yaml", PROJECTS + items);
    Run run = Run.of("check", folder.resolve("单位.yaml").toString());
    assertThat(run.exit()).isEqualTo(2);
    return run.err()
        .lines()
        .filter(line -> line.startsWith("错误"))
        .map(line -> line.replace(folder + "/", "").replaceAll("^错误 |。\\[[^\\]]*\\]$", ""))
        .toList();
  }

  @Test
  void a_project_file_takes_the_place_of_its_reference_and_is_written_inline() throws IOException {
    file("项目/01.yaml", PROJECT);

    assertThat(json("    - {名称: 甲}\n    - 文件: 项目/01.yaml\n    - {名称: 乙}\n"))
        .isEqualTo(
            json(
                "    - {名称: 甲}\n    - "
                    + PROJECT.replace("\n", "\n      ").strip()
                    + "\n    - {名称: 乙}\n"))
        .contains("\"名称\": \"库房改造\"")
        .doesNotContain("项目/01.yaml");
  }

  @Test
  void json_files_and_names_with_backslashes_are_read_too() throws IOException {
    file("项目/01.json", "{\"名称\": \"库房改造\"}");

    assertThat(json("    - 文件: '项目\\01.json'\n")).contains("\"名称\": \"库房改造\"");
  }

  @Test
  void money_is_in_the_unit_of_the_data_file() throws IOException {
    file("项目/01.yaml", "名称: 甲\n资金: [{来源: 单位资金, 全年预算: 8.5}]\n");

    String inTenThousands = PROJECTS.replace("金额单位: 元", "金额单位: 万元") + "    - 文件: 项目/01.yaml\n";
    file("万元.yaml", inTenThousands);
    Run run =
        Run.of(
            "convert", folder.resolve("万元.yaml").toString(), folder.resolve("万元.json").toString());

    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("万元.json")).content().contains("\"全年预算\": 8.50");
  }

  @Test
  void a_workbook_gives_all_projects_that_are_filled_in_there() throws IOException {
    file("甲.yaml", PROJECTS + "    - {名称: 丙}\n    - {名称: 丁, 资金: [{来源: 单位资金, 全年预算: 8}]}\n");
    Run.of("convert", folder.resolve("甲.yaml").toString(), folder.resolve("项目/二股.xlsx").toString());

    assertThat(json("    - {名称: 甲}\n    - 文件: 项目/二股.xlsx\n    - {名称: 乙}\n"))
        .containsSubsequence("甲", "丙", "丁", "单位资金", "乙");
  }

  @Test
  void a_workbook_in_another_unit_is_refused() throws IOException {
    file("甲.yaml", PROJECTS.replace("金额单位: 元", "金额单位: 万元") + "    - {名称: 丙}\n");
    Run.of("convert", folder.resolve("甲.yaml").toString(), folder.resolve("乙.xlsx").toString());

    assertThat(errors("    - 文件: 乙.xlsx\n")).containsExactly("乙.xlsx：金额单位是万元，数据文件是元");
  }

  @Test
  void faults_of_a_project_file_are_told_with_its_own_lines() throws IOException {
    file("项目/01.yaml", "名称: 甲\n形式: 报告\n资金:\n  - {来源: 单位资金, 全年预算: 一万}\n");
    file("项目/02.yaml", "部门评价: 是\n");

    assertThat(errors("    - 文件: 项目/01.yaml\n    - 文件: 项目/02.yaml\n"))
        .containsExactly(
            "项目/01.yaml 第2行 “附件/项目/1/形式”：“报告”不在可选的词里",
            "项目/01.yaml 第4行 “附件/项目/1/资金/1/全年预算”：应是数字，现为“一万”",
            "项目/02.yaml 第1行 “附件/项目/2/名称”：没有填“名称”");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_where_it_is_named_and_why() throws IOException {
    file("项目/坏.yaml", "名称: [甲\n");
    String line = "单位.yaml 第" + FIRST + "行 “附件/项目/1/文件”：";

    assertThat(errors("    - 文件: 项目/没有.yaml\n"))
        .containsExactlyInAnyOrder(line + "“项目/没有.yaml”没有读成", "项目/没有.yaml：文件不存在");
    assertThat(errors("    - 文件: 项目/坏.yaml\n"))
        .hasSize(2)
        .contains(line + "“项目/坏.yaml”没有读成")
        .anyMatch(error -> error.startsWith("项目/坏.yaml 第2行：YAML 写法有误"));
    assertThat(errors("    - 文件: 项目\n")).contains(line + "“项目”没有读成", "项目：这是文件夹，不是数据文件");
  }

  @ParameterizedTest
  @CsvSource({
    "/etc/passwd.yaml",
    "C:/项目/01.yaml",
    "'c:\\01.yaml'",
    "\\\\server\\01.yaml",
    "../外面/01.yaml",
    "项目/../../外面/01.yaml",
    "'..\\01.yaml'"
  })
  void a_file_outside_of_the_folder_is_refused(String name) throws IOException {
    assertThat(errors("    - 文件: '" + name + "'\n"))
        .containsExactly(
            "单位.yaml 第" + FIRST + "行 “附件/项目/1/文件”：“" + name.replace('\\', '/') + "”不在数据文件所在的文件夹里");
  }

  @Test
  void a_reference_stands_alone() throws IOException {
    file("项目/01.yaml", PROJECT);

    assertThat(errors("    - 文件: 项目/01.yaml\n      形式:\n      部门评价: 是\n"))
        .containsExactly("单位.yaml 第" + (FIRST + 2) + "行 “附件/项目/1/部门评价”：写了“文件”，又写了“部门评价”");
    assertThat(errors("    - 文件: [项目/01.yaml]\n"))
        .containsExactly("单位.yaml 第" + FIRST + "行 “附件/项目/1/文件”：这里应是一个文件的名称");
  }

  @Test
  void the_same_file_twice_names_both_lines() throws IOException {
    file("项目/01.yaml", PROJECT);

    assertThat(errors("    - 文件: 项目/01.yaml\n    - 文件: ./项目//01.yaml\n"))
        .containsExactly(
            "单位.yaml 第" + (FIRST + 1) + "行 “附件/项目/2/文件”：“./项目//01.yaml”写了两次，第" + FIRST + "行已经有了");
  }

  @Test
  void a_project_file_names_no_other() throws IOException {
    file("项目/01.yaml", "\n文件: 02.yaml\n");
    file("项目/02.yaml", PROJECT);

    assertThat(errors("    - 文件: 项目/01.yaml\n"))
        .containsExactly("项目/01.yaml 第2行 “文件”：另写的文件里不能再写“文件”");
  }

  @Test
  void what_may_stand_in_a_project_file_is_told_without_the_name_of_another() throws IOException {
    file("项目/01.yaml", "名称: 甲\n没有: 1\n");
    file("单位.yaml", PROJECTS + "    - 文件: 项目/01.yaml\n");

    assertThat(Run.of("check", folder.resolve("单位.yaml").toString()).err())
        .contains("不认识的键“没有”")
        .contains("改进措施、核对数。")
        .doesNotContain("、文件");
  }

  @Test
  void a_data_file_is_no_project_of_its_own() throws IOException {
    assertThat(errors("    - 文件: 单位.yaml\n"))
        .containsExactly("单位.yaml 第" + FIRST + "行 “附件/项目/1/文件”：“单位.yaml”就是这个数据文件自己");
    assertThat(errors("    - 文件: ./项目/../单位.yaml\n"))
        .containsExactly("单位.yaml 第" + FIRST + "行 “附件/项目/1/文件”：“./项目/../单位.yaml”就是这个数据文件自己");
  }

  @Test
  void the_data_file_of_a_unit_without_projects_is_no_project() throws IOException {
    file("项目/别的.yaml", Sample.TEXT);

    assertThat(errors("    - 文件: 项目/别的.yaml\n")).containsExactly("项目/别的.yaml：这是一个单位的数据文件，里面没有项目");
  }

  @Test
  void a_project_written_as_in_the_data_file_loses_nothing_unseen() throws IOException {
    file("项目/01.yaml", "附件:\n  项目:\n    - 名称: 库房改造\n形式: 自评表\n目标: {年度目标: 改造。}\n");

    assertThat(errors("    - 文件: 项目/01.yaml\n"))
        .containsExactly("项目/01.yaml 第4行 “形式”：文件里有“附件/项目”，又有“形式”");
  }

  @Test
  void a_blank_project_file_is_no_project() throws IOException {
    file("项目/01.yaml", "名称:\n资金:\n");

    assertThat(errors("    - 文件: 项目/01.yaml\n")).containsExactly("项目/01.yaml：文件里没有填");
  }
}
