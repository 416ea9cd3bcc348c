package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.annex.Pages;
import gongkai.cli.Run;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run says at its end, and what it refuses before it begins. */
class BatchEndTest {

  private static final String REPORT = "云岭县档案馆2024年度单位决算公开";

  @TempDir private Path folder;
  private Path units;
  private Path out;

  @BeforeEach
  void writeUnits() throws IOException {
    units = Files.createDirectory(folder.resolve("单位"));
    Files.writeString(units.resolve("1.yaml"), Sample.TEXT);
    out = folder.resolve("out");
  }

  private Run batch(String... more) {
    List<String> all = new ArrayList<>(List.of("batch", units.toString(), "-o", out.toString()));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void warnings_are_told_by_the_number_of_units() throws IOException {
    Files.writeString(
        units.resolve("2.yaml"), Sample.with("保管本县档案。", "保管本县档案.").replace("云岭县档案馆", "第2档案馆"));
    Files.writeString(
        units.resolve("3.yaml"), Sample.with("保管本县档案。", "保管（本县档案.").replace("云岭县档案馆", "第3档案馆"));

    Run run = batch("--to", "xlsx");

    assertThat(run.out())
        .startsWith("共 3 个单位：已生成 3。\n")
        .endsWith(
            "有警告的单位 2 个，公开前看一看（汇总里每种一个例子，一个单位的全部用 gongkai check 看），最多的：\n"
                + "  2 个单位 [文字-半角标点] 中文里用全角标点\n"
                + "  1 个单位 [文字-括号] 括号、书名号、引号成对\n");
  }

  @Test
  void without_warnings_nothing_is_said_of_them() {
    assertThat(batch("--to", "xlsx").out()).doesNotContain("警告", "不是这次做的");
  }

  @Test
  void reports_of_earlier_runs_are_told() throws IOException {
    assertThat(batch("--to", "xlsx,docx").exit()).isZero();
    Files.writeString(units.resolve("1.yaml"), Sample.TEXT.replace("云岭县档案馆", "青禾县档案馆"));
    Files.writeString(out.resolve("说明.txt"), "");
    Files.writeString(out.resolve("~$别的.docx"), "");

    Run run = batch("--to", "xlsx");

    assertThat(run.out())
        .contains("报告文件夹里还有 2 个文件不是这次做的：" + REPORT + ".docx、" + REPORT + ".xlsx，公开前看一看。\n");
    for (int i = 0; i < 9; i++) {
      Files.writeString(out.resolve("旧" + i + ".PDF"), "");
    }
    assertThat(batch("--to", "xlsx", "--resume").out())
        .contains("报告文件夹里还有 11 个文件不是这次做的：", "、旧0.PDF、旧1.PDF、旧2.PDF 等，公开前看一看。\n");
  }

  @Test
  void data_files_among_the_reports_are_no_reports() throws IOException {
    out = units;
    Path list = Files.writeString(units.resolve("清单.csv"), "文件\n1.yaml\n001.xlsx\n");
    Units.write(units.resolve("001.xlsx"), Units.unit(1));
    Run run = Run.of("batch", list.toString(), "-o", units.toString(), "--to", "xlsx");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("不是这次做的");
  }

  /** Also of a unit that is not made again, and of one that is not made at all. */
  @Test
  void annexes_among_the_reports_are_no_reports() throws IOException {
    for (int i = 2; i < 4; i++) {
      YearData data = Units.unit(i);
      Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
      for (String[] entry : new String[][] {{"标题", "证书"}, {"文件", "附件" + i + ".pdf"}}) {
        FactKey key = FactKey.of("附件/文件/1/" + entry[0]);
        facts.put(key, new Fact.Words(key, List.of(entry[1]), data.place(key)));
      }
      Units.write(units.resolve(i + ".yaml"), new YearData("", data.unit(), facts, data.stated()));
      Files.writeString(units.resolve("附件" + i + ".pdf"), "坏的");
    }
    try (Pages pages = new Pages()) {
      Files.write(units.resolve("附件2.pdf"), pages.text(Pages.A4, "证书").bytes());
    }
    out = units;
    for (String option : new String[] {"--draft", "--resume"}) {
      assertThat(batch("--to", "docx", option).out())
          .contains("共 3 个单位：已生成 2，读不成 1。")
          .doesNotContain("附件2.pdf", "附件3.pdf");
    }
    assertThat(batch("--to", "docx", "--resume").out())
        .contains("其中 2 份报告没有变化")
        .doesNotContain("附件2.pdf", "附件3.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--pack 没有|错误 没有：没有“没有”这个模板包文件夹。[模板包]⏎    怎么办：检查 --pack 后面的名称。",
        "--jobs x|命令写法有误：--jobs 后面要写整数，现为“x”",
        "--jobs 0|命令写法有误：--jobs 应是 1 到 256，现为“0”"
      })
  void what_cannot_be_is_refused_before_anything_is_written(String words, String message) {
    Run run = batch(words.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(message.replace('⏎', '\n')).doesNotContain("档案馆");
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void a_faulty_pack_is_refused_before_anything_is_written() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("模板"));
    Run run = batch("--pack", pack.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("错误 " + pack + "：").contains("[模板包]\n    怎么办：改正模板包后再试。");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_file_is_no_folder_for_reports() throws IOException {
    Files.writeString(out, "旧");
    Run run = batch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("错误 " + out + "：这是文件，不是文件夹。[输出-是文件]\n    怎么办：-o 后面写放报告的文件夹。\n");
    assertThat(out).hasContent("旧");
  }
}
