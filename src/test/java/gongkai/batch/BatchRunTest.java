package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.annex.Pages;
import gongkai.cli.Run;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run over a folder of units: what it makes, and what it makes again. */
class BatchRunTest {

  private static final int UNITS = 12;

  @TempDir private static Path shared;
  private static Path units;

  @TempDir private Path folder;

  @BeforeAll
  static void writeUnits() throws IOException {
    units = Units.write(shared.resolve("单位"), UNITS);
  }

  private static Run batch(Path from, Path out, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("batch", from.toString(), "-o", out.toString()));
    if (!List.of(options).contains("--to")) {
      arguments.addAll(List.of("--to", "docx,pdf,xlsx"));
    }
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void many_at_a_time_make_the_same_bytes_as_one() throws IOException {
    Path one = folder.resolve("一");
    Run run = batch(units, one, "--jobs", "1");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("共 12 个单位：已生成 12。\n", "报告在 " + one, "汇总在 " + one.resolve("汇总.html"))
        .doesNotContain("跳过", "没有变化");
    Map<String, String> expected = Units.content(one);
    assertThat(expected).hasSize(UNITS * 4 + 2).containsKey("青禾县第3工作站2024年度部门决算公开.pdf");
    for (int i = 0; i < 3; i++) {
      Path many = folder.resolve("多" + i);
      assertThat(batch(units, many, "--jobs", "4").exit()).isZero();
      assertThat(Units.content(many)).isEqualTo(expected);
    }
  }

  @Test
  void what_is_no_data_file_of_a_unit_is_passed_over() throws IOException {
    Path from = Units.write(folder.resolve("单位"), 2);
    Files.writeString(from.resolve("设置.json"), "{\"a\": 1}");
    Files.writeString(from.resolve("~$000.xlsx"), "x");
    Files.writeString(from.resolve(".隐藏.yaml"), "x: [");
    Files.writeString(from.resolve("说明.txt"), "x");
    Workbooks.write(from.resolve("公开表.xlsx"), book -> book.createSheet("公开01表"));
    Path out = from.resolve("out");

    Run run = batch(from, out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("共 2 个单位：已生成 2。\n")
        .contains(
            "跳过了 2 个不是单位数据文件的文件："
                + from.resolve("公开表.xlsx")
                + "、"
                + from.resolve("设置.json")
                + "\n");
    Files.writeString(out.resolve("旧.yaml"), "x: [");
    Run other = batch(from, folder.resolve("out2"));
    assertThat(other.exit()).as("what lies in another folder of reports is told").isEqualTo(1);
    assertThat(other.out()).contains("共 3 个单位：已生成 2，读不成 1。\n");
    assertThat(other.err()).contains("读不成 " + out.resolve("旧.yaml") + "：");
    assertThat(batch(from, out).exit()).as("its own is passed over").isZero();
  }

  /** Whoever hands in a Word file instead of a data file is not passed over without a word. */
  @Test
  void documents_that_no_data_file_uses_are_told() throws IOException {
    Path from = Files.createDirectories(folder.resolve("单位/佐证"));
    Files.writeString(from.resolve("发票.pdf"), "x");
    from = from.getParent();
    Files.writeString(from.resolve("自评.PDF"), "x");
    Files.write(from.resolve("照片.pdf"), new Pages().text(Pages.A4, "照片").bytes());
    Files.writeString(from.resolve("1.yaml"), Sample.TEXT + "附件: {文件: [{标题: 照片, 文件: 照片.pdf}]}\n");
    Files.writeString(from.resolve("卫生局决算.doc"), "x");
    Files.writeString(from.resolve("~$卫生局决算.doc"), "x");

    for (String option : List.of("--jobs=2", "--resume")) {
      assertThat(batch(from, folder.resolve("out"), option).out())
          .contains("跳过了 2 个不是单位数据文件的文件：", "卫生局决算.doc", "自评.PDF")
          .doesNotContain("照片.pdf", "发票.pdf", "~$")
          .contains("已生成 1。");
    }
    assertThat(batch(from, from, "--to", "docx").out()).doesNotContain("跳过了");
  }

  @Test
  void two_units_with_one_name_are_an_error_of_the_second() throws IOException {
    Path from = Files.createDirectories(folder.resolve("单位"));
    Path first = Units.write(from.resolve("甲.yaml"), Units.unit(1));
    Path second = Units.write(from.resolve("乙.xlsx"), Units.unit(1));
    Path earlier = from.relativize(first).compareTo(from.relativize(second)) < 0 ? first : second;
    Path later = earlier.equals(first) ? second : first;

    Run run = batch(from, folder.resolve("out"), "--to", "docx");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 2 个单位：已生成 1，同名 1。\n");
    assertThat(run.err())
        .contains(
            "同名 青禾县第1工作站：",
            "错误 " + later + "：报告“青禾县第1工作站2024年度单位决算公开.docx”与“" + earlier + "”的报告同名，没有覆盖它。[输出-同名]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "无||没有这个文件夹或清单",
        "空||没有找到数据文件",
        "单位.yaml||一个数据文件用 gongkai generate",
        "单位|--jobs=0|--jobs 应是 1 到 256，现为“0”",
        "单位|--jobs=257|--jobs 应是 1 到 256，现为“257”",
        "单位|--jobs=两|--jobs 后面要写整数，现为“两”",
        "单位|--to=odt|格式只能是 docx、pdf、xlsx，现为“odt”",
        "单位|-o=单位.yaml|这是文件，不是文件夹"
      })
  void what_cannot_be_begun_is_refused(String from, String option, String message)
      throws IOException {
    Files.createDirectories(folder.resolve("空"));
    Files.writeString(folder.resolve("单位.yaml"), "x");
    Units.write(folder.resolve("单位"), 1);
    List<String> arguments = new ArrayList<>(List.of("batch", folder.resolve(from).toString()));
    if (option == null) {
      arguments.addAll(List.of("-o", folder.resolve("out").toString()));
    } else {
      arguments.add(option.replace("-o=", "-o=" + folder + "/"));
    }

    Run run = Run.of(arguments.toArray(String[]::new));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void only_one_run_at_a_time_writes_into_a_folder() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    try (StateFolder other = StateFolder.open(out).orElseThrow()) {
      Run run = batch(units, out);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("另一个 batch 正在往这个文件夹里写", "怎么办：等它做完");
      assertThat(other.read(ListedUnit.found(0, out, "无"))).isEmpty();
    }
  }
}
