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

import gongkai.model.FactKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rolling up again: the texts that people wrote stay, the figures are made anew. */
class RollUpAgainTest {

  /** The units as they stand in a file that was rolled up. */
  private static final String GENERATED =
      "清源县工业信息化和商务局本级、清源县中小企业服务中心、清源县工业技术推广站、清源县招商促进中心、清源县电子商务服务中心。";

  @TempDir private Path folder;

  private void refused(int exit, Run run, String... words) {
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.err()).contains(words).contains("怎么办：").doesNotContain("Exception");
    assertThat(folder.resolve("部门.yaml")).doesNotExist();
  }

  private Run again(Path units, Path texts, String to) {
    return Run.of(
        "rollup", units.toString(), "-o", folder.resolve(to).toString(), "--texts", texts + "");
  }

  @Test
  void rolling_up_again_keeps_the_texts_and_makes_the_figures_anew() throws IOException {
    Path units = copy(folder);
    Path old = filled(folder, rolledUp(folder, units));
    edit(old, "局机关、县招商促进中心（参照公务员法管理）、县中小企业服务中心、县工业技术推广站、县电子商务服务中心。", GENERATED);
    addOneFen(units);
    edit(units.resolve("招商促进中心.yaml"), "清源县招商促进中心", "清源县投资促进中心");

    Run run = again(units, old, "新.yaml");

    assertThat(run.exit()).as(run.err()).isZero();
    Map<FactKey, String> before = texts(read(old));
    Map<FactKey, String> after = texts(read(folder.resolve("新.yaml")));
    FactKey income = new FactKey("收入/一般公共预算财政拨款收入", "2011308");
    assertThat(before).containsEntry(income, "487316.28");
    assertThat(after).containsEntry(income, "487316.29");
    assertThat(after.get(FactKey.of("概况/机构设置")))
        .contains("清源县投资促进中心")
        .doesNotContain("清源县招商促进中心")
        .startsWith("本部门设6个内设机构，")
        .contains("\n纳入2024年度部门决算编制范围的单位共5个：清源县工业信息化和商务局本级、");
    assertThat(after.get(FactKey.of("基本信息/单位名称"))).isEqualTo(NAME);
    assertThat(after.get(FactKey.of("概况/职责")))
        .isNotBlank()
        .isEqualTo(before.get(FactKey.of("概况/职责")));
    // A 科目 needs its name only once; the other file has it wherever a person wrote it.
    before.keySet().removeIf(key -> key.path().endsWith("/名称"));
    assertThat(after).containsKeys(before.keySet().toArray(FactKey[]::new));
    assertThat(Run.of("check", folder.resolve("新.yaml").toString(), "--units", units + "").err())
        .isEmpty();
    Path book = folder.resolve("新.xlsx");
    Run convert = Run.of("convert", folder.resolve("新.yaml").toString(), book.toString());
    assertThat(convert.exit()).isZero();
    assertThat(again(units, book, "再.yaml").exit()).isZero();
    assertThat(texts(read(folder.resolve("再.yaml")))).isEqualTo(after);
  }

  @Test
  void blanks_stay_blanks_and_what_has_no_figures_is_told() throws IOException {
    Path old = rolledUp(folder, EXAMPLE.resolve("单位"));
    edit(old, "  职责:  # 待填：第一部分 一、职责，照三定规定写。一段一行。\n", "  职责: [主管工业。]\n");
    Path target = folder.resolve("新.yaml");

    Run run = again(EXAMPLE.resolve("单位"), old, "新.yaml");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(read(target).words(FactKey.of("概况/职责"))).containsExactly("主管工业。");
    assertThat(Files.readString(target)).contains("# 待填：");
    assertThat(run.err()).contains("文字等 41 项要自己填").doesNotContain("没有带过来");
  }

  @Test
  void texts_of_something_else_are_refused() throws IOException {
    Path units = EXAMPLE.resolve("单位");
    Path unit = units.resolve("招商促进中心.yaml");
    Run single = again(units, unit, "部门.yaml");
    Path old = rolledUp(folder, units);
    edit(old, "年度: 2024", "年度: 2023");
    Path moved = Files.move(old, folder.resolve("旧.yaml"));

    refused(2, single, "口径是“单位”，不是部门的数据文件。[汇总-文字]");
    refused(2, again(units, moved, "部门.yaml"), "这是 2023 年度的，各单位是 2024 年度的。[汇总-文字]");
    refused(2, again(units, folder.resolve("没有.yaml"), "部门.yaml"), "没有.yaml");
  }
}
