package gongkai.cli;

import static gongkai.cli.DepartmentFiles.EXAMPLE;
import static gongkai.cli.DepartmentFiles.NAME;
import static gongkai.cli.DepartmentFiles.addOneFen;
import static gongkai.cli.DepartmentFiles.copy;
import static gongkai.cli.DepartmentFiles.edit;
import static gongkai.cli.DepartmentFiles.filled;
import static gongkai.cli.DepartmentFiles.read;
import static gongkai.cli.DepartmentFiles.rolledUp;
import static gongkai.cli.DepartmentFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command rollup, and check against the units: what they write, say and refuse. */
class RollUpCommandTest {

  @TempDir private Path folder;

  private byte[] tables(Path data, String out) throws IOException {
    Path to = folder.resolve(out);
    Run run = Run.of("generate", data.toString(), "--to", "xlsx", "-o", to.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    return Files.readAllBytes(to.resolve(NAME + "2024年度部门决算公开.xlsx"));
  }

  @Test
  void a_sum_whose_blanks_are_filled_in_becomes_the_tables_of_the_file_made_by_hand()
      throws IOException {
    Path units = EXAMPLE.resolve("单位");
    Path filled = filled(folder, rolledUp(folder, units));

    Run check = Run.of("check", filled.toString(), "--units", units.toString());

    assertThat(check.err()).isEmpty();
    assertThat(check.exit()).isZero();
    assertThat(check.out()).contains("没有发现问题").doesNotContain("UN-");
    assertThat(tables(filled, "汇总")).isEqualTo(tables(EXAMPLE.resolve("data.yaml"), "手工"));
  }

  @Test
  void the_blanks_are_marked_and_the_same_units_give_the_same_file() throws IOException {
    Path target = rolledUp(folder, EXAMPLE.resolve("单位"));
    String text = Files.readString(target);

    assertThat(text)
        .contains("  单位名称: " + NAME + "\n", "  职责:  # 待填：第一部分 一、职责，照三定规定写。一段一行。\n")
        .contains("  - {单位: 清源县工业信息化和商务局本级, 校验码: ");
    Files.delete(target);
    rolledUp(folder, EXAMPLE.resolve("单位"));
    assertThat(target).hasContent(text);
  }

  @Test
  void a_workbook_holds_the_same_figures() {
    Path text = rolledUp(folder, EXAMPLE.resolve("单位"));
    Path book = folder.resolve("部门.xlsx");
    Path back = folder.resolve("回.yaml");
    Run run =
        Run.of("rollup", EXAMPLE.resolve("单位").toString(), "-o", book.toString(), "--name", NAME);
    assertThat(run.out()).endsWith("核对。" + System.lineSeparator());
    assertThat(Run.of("convert", book.toString(), back.toString()).exit()).isZero();

    assertThat(texts(read(back))).isEqualTo(texts(read(text)));
  }

  /** Without the digests of the sum only the figures tell. */
  @Test
  void one_fen_in_one_unit_is_found_in_a_file_made_by_hand() throws IOException {
    Path units = copy(folder);
    addOneFen(units);
    String data = EXAMPLE.resolve("data.yaml").toString();
    String unit = units.resolve("招商促进中心.yaml").toString();

    Run run = Run.of("check", data, "--units", units.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "“收入/2011308/一般公共预算财政拨款收入”：公开02表 2011308 招商引资“财政拨款收入”："
                + "部门 487316.28元，各单位之和 487316.29元，部门少 0.01元；各单位：清源县招商促进中心 487316.29元（"
                + unit
                + " 第13行）。[UN-1]",
            "“支出/一般公共预算财政拨款/2011308/项目支出”：公开05表 2011308 招商引资“项目支出”："
                + "部门 487316.28元，各单位之和 487316.29元，部门少 0.01元；各单位：清源县招商促进中心 487316.29元（");
    assertThat(run.err().split("\\[UN-1]", -1)).hasSize(3);
  }

  @Test
  void the_unit_that_changed_since_is_named() throws IOException {
    Path units = copy(folder);
    Path filled = filled(folder, rolledUp(folder, units));
    addOneFen(units);
    Path unit = units.resolve("招商促进中心.yaml");

    Run run = Run.of("check", filled.toString(), "--units", units.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "“清源县招商促进中心”的数在汇总以后改过（" + unit + "）。[UN-3]",
            "    怎么办：重新汇总，用 --texts " + filled + " 带上文字。",
            "各单位：清源县招商促进中心 487316.29元（汇总以后改过）（" + unit + " 第13行）。[UN-1]",
            "    怎么办：单位改过的，重新汇总，用 --texts " + filled + " 带上文字。");
  }

  @Test
  void a_figure_of_the_department_that_changed_since_is_to_be_changed_back() throws IOException {
    Path filled = filled(folder, rolledUp(folder, EXAMPLE.resolve("单位")));
    edit(filled, "团组数: 2", "团组数: 3");

    Run run = Run.of("check", filled.toString(), "--units", EXAMPLE.resolve("单位").toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "部门 3，各单位之和 2，部门多 1；",
            "    怎么办：各单位汇总以后没有改过：把部门的这个数改回去；是单位错了的，改单位，再重新汇总，用 --texts " + filled + " 带上文字。");
  }

  @Test
  void a_unit_too_few_and_a_unit_too_many_are_named() throws IOException {
    Path units = copy(folder);
    Path filled = filled(folder, rolledUp(folder, units));
    edit(units.resolve("招商促进中心.yaml"), "清源县招商促进中心", "清源县投资促进中心");

    Run run = Run.of("check", filled.toString(), "--units", units.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "汇总时有“清源县招商促进中心”，给出的单位里没有。[UN-2]",
            "给出的单位里有“清源县投资促进中心”（" + units.resolve("招商促进中心.yaml") + "），汇总时没有。[UN-2]",
            "“机构设置”里没有写到：清源县投资促进中心。[UN-4]");
  }

  @Test
  void a_department_among_its_units_is_said_to_be_one() throws IOException {
    Path units = copy(folder);
    Path inside = units.resolve("部门汇总.yaml");
    Files.copy(rolledUp(folder, units), inside);
    Files.delete(folder.resolve("部门.yaml"));

    Run run = Run.of("rollup", units.toString(), "-o", folder.resolve("部门.yaml").toString());

    refused(2, run, "“" + NAME + "”的口径是“部门”，不是一个单位的数。[汇总-口径]", "移到别处");
    assertThat(run.err()).doesNotContain("这个单位有");
  }

  @Test
  void a_new_file_among_the_units_is_refused() throws IOException {
    Path units = copy(folder);

    Run run = Run.of("rollup", units.toString(), "-o", units.resolve("部门.yaml").toString());

    refused(2, run, "新文件在各单位的文件夹里，下次汇总会被当成一个单位。[汇总-位置]", "例如 -o ../部门.yaml。");
    assertThat(units.resolve("部门.yaml")).doesNotExist();
  }

  @Test
  void a_missing_unit_is_told_once_and_first() throws IOException {
    Path units = copy(folder);
    Path filled = filled(folder, rolledUp(folder, units));
    Files.delete(units.resolve("招商促进中心.yaml"));

    Run run = Run.of("check", filled.toString(), "--units", units.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("错误 " + filled + "：汇总时有“清源县招商促进中心”，给出的单位里没有。[UN-2]")
        .contains("少了“清源县招商促进中心”，部门有 ", "用 --texts " + filled + " 带上文字。");
    assertThat(run.err().split("\\[UN-1]", -1)).hasSize(2);
    assertThat(run.err().lines()).hasSizeLessThan(10);
  }

  private void refused(int exit, Run run, String... words) {
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.err()).contains(words).contains("怎么办：").doesNotContain("Exception");
    assertThat(folder.resolve("部门.yaml")).doesNotExist();
  }

  private Run rolling(Path from) {
    return Run.of("rollup", from.toString(), "-o", folder.resolve("部门.yaml").toString());
  }

  @Test
  void a_unit_with_an_error_is_not_added_up() throws IOException {
    Path units = copy(folder);
    edit(units.resolve("招商促进中心.yaml"), "项目支出: 487316.28", "项目支出: 487316.27");

    refused(1, rolling(units), "这个单位有 ", " 条错误，第一条：收入总计＝支出总计", "[01-5]。[汇总-单位有错]");
  }

  @Test
  void a_unit_that_cannot_be_read_is_named() throws IOException {
    Path units = copy(folder);
    Files.writeString(units.resolve("坏.yaml"), "格式: shanxi-2024\n基本信息: [");

    refused(2, rolling(units), units.resolve("坏.yaml").toString(), "这个单位有 1 条错误，第一条：");
  }

  @Test
  void flows_that_do_not_fit_are_told() throws IOException {
    Path units = copy(folder);
    Files.delete(units.resolve("内部往来.csv"));

    refused(1, rolling(units), "各单位的“上级补助收入”共 486000.00元", "“对附属单位补助支出”共 214600.00元");
  }

  @Test
  void a_list_that_cannot_be_read_is_bad_input() throws IOException {
    Path units = copy(folder);
    Files.writeString(units.resolve("内部往来.csv"), "单位,金额\n");

    refused(2, rolling(units), "没有“单位”“项目”“科目代码”“金额”这四栏。[汇总-内部往来表]");
  }

  @Test
  void a_row_of_the_list_that_does_not_fit_is_bad_input_of_both_commands() throws IOException {
    Path units = copy(folder);
    edit(units.resolve("内部往来.csv"), "清源县电子商务服务中心,上级补助收入", "清源县电商中心,上级补助收入");
    String list = units.resolve("内部往来.csv").toString();

    Run check = Run.of("check", EXAMPLE.resolve("data.yaml").toString(), "--units", units + "");

    refused(2, rolling(units), list + " 第3行：各单位里没有“清源县电商中心”。[汇总-内部往来表]");
    assertThat(rolling(units).err()).doesNotContain("两边不等");
    assertThat(check.exit()).as(check.err()).isEqualTo(2);
  }

  @Test
  void a_folder_without_units_is_refused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("空"));
    refused(2, rolling(empty), "没有找到数据文件。[清单-空]");

    Files.writeString(empty.resolve("别的.yaml"), "颜色: 红\n");
    refused(2, rolling(empty), "没有一个单位的数据文件。[汇总-格式]", "跳过 1 个不是单位数据文件的：");
    refused(2, rolling(folder.resolve("没有")), "没有这个文件夹或清单。[清单-不存在]");
  }

  @Test
  void an_existing_file_is_never_touched() throws IOException {
    Path target = Files.writeString(folder.resolve("部门.yaml"), "别动");

    Run run = rolling(EXAMPLE.resolve("单位"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("文件已经存在，没有改动它。[文件-已存在]");
    assertThat(target).hasContent("别动");
  }

  @Test
  void the_department_may_lie_among_its_units_when_it_is_checked() throws IOException {
    Path units = copy(folder);
    Path inside = units.resolve("部门.yaml");
    Files.copy(filled(folder, rolledUp(folder, units)), inside);

    Run run = Run.of("check", inside.toString(), "--units", units.toString());

    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void a_department_is_checked_as_far_as_it_can_be_if_its_units_cannot() throws IOException {
    Path units = copy(folder);
    Files.writeString(units.resolve("坏.yaml"), "格式: shanxi-2024\n基本信息: [");

    Run run = Run.of("check", EXAMPLE.resolve("data.yaml").toString(), "--units", units.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("这个单位有 1 条错误");
    assertThat(run.out()).contains("未通过 0，").contains("没有核对 UN-1（", "：各单位的数据没有读成，或加不起来。");
  }

  @Test
  void units_are_of_one_department() {
    String data = EXAMPLE.resolve("data.yaml").toString();

    Run run = Run.of("check", data, data, "--units", EXAMPLE.resolve("单位").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("用 --units 时只能写一个文件，现为 2 个");
  }

  @Test
  void there_is_one_list_of_what_units_paid_each_other() throws IOException {
    Path units = copy(folder);
    Files.copy(units.resolve("内部往来.csv"), units.resolve("内部往来.xlsx"));

    Run run = Run.of("rollup", units.toString(), "-o", folder.resolve("部门.yaml").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "错误 "
                + units.resolve("内部往来.xlsx")
                + "：内部往来有两张表，另一张是 "
                + units.resolve("内部往来.csv")
                + "。[汇总-内部往来表]",
            "    怎么办：只留一张，另一张移到别处。");
    assertThat(folder.resolve("部门.yaml")).doesNotExist();
  }
}
