package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two data files of one unit: a copy never stands in for the right file unseen. */
class TwoFilesTest {

  private static final String ADVICE = "    怎么办：多余的副本移走；不是一个单位的，改正单位名称或年度。";
  private static final String GOOD = "年度: 2024";

  @TempDir private Path folder;
  private Path units;
  private Path out;

  @BeforeEach
  void writeFolder() throws IOException {
    units = Files.createDirectory(folder.resolve("单位"));
    out = folder.resolve("out");
    write("别的.yaml", Sample.TEXT.replace("云岭县档案馆", "云岭县图书馆"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(units.resolve(name), text);
  }

  private Run batch(String... more) {
    List<String> all = new ArrayList<>(List.of("batch", units.toString(), "-o", out.toString()));
    all.addAll(List.of("--to", "docx", "--site", folder.resolve("网站").toString()));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  private List<Path> published() throws IOException {
    try (var files = Files.list(folder.resolve("网站"))) {
      return files
          .map(Path::getFileName)
          .filter(file -> file.toString().endsWith(".docx"))
          .toList();
    }
  }

  private void assertContested(Run run, String message, String counts) throws IOException {
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains(message + "[输出-两个文件]\n" + ADVICE + "再做一次。\n");
    assertThat(run.out()).contains("共 3 个单位：" + counts + "。\n");
    assertThat(published()).containsExactly(Path.of("云岭县图书馆2024年度单位决算公开.docx"));
    assertThat(out.resolve("云岭县档案馆2024年度单位决算公开.docx")).exists();
    assertThat(Files.readString(out.resolve("汇总.html"))).contains("这份报告是用本文件做的");
  }

  @Test
  void a_copy_of_a_file_with_errors_is_told_and_not_published() throws IOException {
    Path file = write("甲.yaml", Sample.with("政拨款: 50000.00", "政拨款: 40000.00"));
    Path copy = write("甲 - 副本.yaml", Sample.TEXT);
    for (String option : List.of("--jobs=1", "--jobs=3", "--resume")) {
      assertContested(
          batch(option),
          "两个文件 云岭县档案馆：\n错误 " + copy + "：“" + file + "”也是这个单位的，但有错误；这份报告是用本文件做的。",
          "已生成 1，两个文件 1，有错误 1");
    }
    Files.delete(copy);
    Files.writeString(file, Sample.TEXT);
    assertThat(batch("--resume").exit()).isZero();
    assertThat(published()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"旧的.yaml", "甲 - 副本.yaml"})
  void a_file_of_which_only_the_name_can_be_read_is_known_by_it(String other) throws IOException {
    Path file = write("甲.yaml", Sample.TEXT.replace(GOOD, "年度: 二〇二四"));
    Path copy = write(other, Sample.TEXT);
    assertContested(
        batch(), copy + "：“" + file + "”也是这个单位的，但读不成；这份报告是用本文件做的。", "已生成 1，两个文件 1，读不成 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 - 副本.yaml",
        "甲 - 副本 (2).yaml",
        "甲(1).yaml",
        "甲（2）.yaml",
        "复件 甲.yaml",
        "甲的副本 2.yaml",
        "甲 - Copy.yaml",
        "甲.yml"
      })
  void a_file_of_which_nothing_can_be_read_is_known_by_its_own_name(String other)
      throws IOException {
    Path file = write("甲.yaml", "单位: [");
    Path copy = write(other, Sample.TEXT);
    assertContested(
        batch(), copy + "：“" + file + "”看文件名也是这个单位的，但读不成；这份报告是用本文件做的。", "已生成 1，两个文件 1，读不成 1");
  }

  @Test
  void or_by_what_an_earlier_run_made_of_it() throws IOException {
    Path file = write("甲.yaml", Sample.TEXT);
    assertThat(batch().exit()).isZero();
    Files.writeString(file, "单位: [");
    Path other = write("旧的.yaml", Sample.TEXT);
    for (String option : List.of("--jobs=1", "--resume")) {
      assertContested(
          batch(option),
          other + "：“" + file + "”上次做成的报告也是这个单位的，但读不成；这份报告是用本文件做的。",
          "已生成 1，两个文件 1，读不成 1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲2.yaml", "甲（本级）.yaml", "甲镇.yaml", "下级/甲.yaml"})
  void another_unit_that_is_called_much_alike_is_no_copy(String other) throws IOException {
    Files.createDirectory(units.resolve("下级"));
    write("甲.yaml", "单位: [");
    write(other, Sample.TEXT);
    Run run = batch();
    assertThat(run.out()).contains("共 3 个单位：已生成 2，读不成 1。\n");
    assertThat(published()).hasSize(2);
  }

  @Test
  void another_year_of_the_unit_is_no_copy() throws IOException {
    write("甲.yaml", Sample.with("政拨款: 50000.00", "政拨款: 40000.00"));
    write("乙.yaml", Sample.TEXT.replace(GOOD, "年度: 2023"));
    assertThat(batch().out()).contains("已生成 2，有错误 1。\n");
  }

  @Test
  void names_that_differ_by_blanks_or_width_are_one_unit() throws IOException {
    write("1.yaml", Sample.TEXT.replace("云岭县档案馆", "清源县卫生健康局6号（本级）"));
    Path second = write("2.yaml", Sample.TEXT.replace("云岭县档案馆", "清源县卫生健康局 6号(本级)"));
    write("3.yaml", Sample.TEXT.replace("云岭县档案馆", "清源县卫生健康局６号（本级）"));

    Run run = batch();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 4 个单位：已生成 2，同名 2。\n").doesNotContain("不是这次做的");
    assertThat(run.err())
        .contains(
            "错误 "
                + second
                + "：报告“清源县卫生健康局 6号(本级)2024年度单位决算公开.docx”与“"
                + units.resolve("1.yaml")
                + "”的报告同名，没有覆盖它。[输出-同名]\n"
                + ADVICE
                + "\n");
    assertThat(published()).hasSize(2);
  }
}
