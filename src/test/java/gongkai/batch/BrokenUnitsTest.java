package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.cli.Run;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Broken files of every kind among good ones: each costs its own report and no other. */
class BrokenUnitsTest {

  private static final int GOOD = 6;

  @TempDir private Path folder;
  private Path units;

  private void text(String name, String content) throws IOException {
    Files.writeString(units.resolve(name), content);
  }

  private void bytes(String name, byte[] content) throws IOException {
    Files.write(units.resolve(name), content);
  }

  private byte[] workbook() throws IOException {
    return Files.readAllBytes(Units.write(folder.resolve("样.xlsx"), Units.unit(3)));
  }

  /** By name of the file, the code of what is wrong. */
  private Map<String, String> breakMany() throws IOException {
    text("坏.yaml", Sample.with("职责: [保管本县档案。]", "职责: [保管本县档案。"));
    text("断.yaml", Sample.TEXT.substring(0, Sample.TEXT.length() / 2));
    text("类.yaml", Sample.with("年度: 2024", "年度: 二〇二四"));
    text("键.yaml", Sample.with("⏎  机构设置".replace('⏎', '\n'), "\n  机构没置"));
    text("式.yaml", Sample.with("格式: shanxi-2024", "格式: henan-2024"));
    text("炸.yaml", "甲: &a [x, x]\n乙: &b [*a, *a]\n" + Sample.TEXT);
    text("深.yaml", Sample.with("保管本县档案。", "[".repeat(10_000)));
    text("错.yaml", Sample.with("1200000.55", "1200000.56"));
    text("空.yaml", "");
    text("坏.json", "{\"格式\": \"shanxi-2024\",");
    bytes("国标.yaml", Sample.TEXT.getBytes(Charset.forName("GBK")));
    bytes("宽.yaml", Sample.TEXT.getBytes(StandardCharsets.UTF_16));
    bytes("乱.yaml", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
    try (RandomAccessFile big = new RandomAccessFile(units.resolve("大.yaml").toFile(), "rw")) {
      big.setLength(50L * 1024 * 1024);
    }
    byte[] book = workbook();
    bytes("断.xlsx", Arrays.copyOf(book, book.length / 2));
    bytes("零.xlsx", new byte[0]);
    bytes("网.xlsx", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8));
    bytes("宏.xlsm", book);
    bytes("金山.et", book);
    Path bomb = Files.write(units.resolve("弹.xlsx"), book);
    String sheet = Workbooks.part(bomb, "xl/worksheets/sheet1.xml");
    Workbooks.replace(
        bomb,
        "xl/worksheets/sheet1.xml",
        sheet.replace("<sheetData>", "<sheetData>" + " ".repeat(50_000_000)));
    Map<String, String> codes = new HashMap<>();
    for (String each :
        ("坏.yaml 文件-写法;断.yaml 文件-写法;类.yaml 数据;键.yaml 数据;式.yaml 数据-格式;炸.yaml 文件;"
                + "深.yaml 文件;错.yaml 01-;空.yaml 文件-空;坏.json 文件-写法;国标.yaml 文件-编码;"
                + "宽.yaml 文件-编码;乱.yaml 文件;大.yaml 文件-过大;断.xlsx 文件-;零.xlsx 文件-空;"
                + "网.xlsx 文件-类型;宏.xlsm 文件-宏;金山.et 文件-类型;弹.xlsx 文件-")
            .split(";")) {
      codes.put(each.split(" ")[0], each.split(" ")[1]);
    }
    return codes;
  }

  @Test
  void each_costs_its_own_report_only() throws IOException {
    units = Units.write(folder.resolve("单位"), GOOD);
    Path alone = folder.resolve("alone");
    assertThat(batch(alone).exit()).isZero();
    Map<String, String> codes = breakMany();
    Path out = folder.resolve("out");

    Run run = batch(out);

    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "共 "
                + (GOOD + codes.size())
                + " 个单位：已生成 "
                + GOOD
                + "，有错误 1，读不成 "
                + (codes.size() - 1)
                + "。");
    codes.forEach(
        (name, code) ->
            assertThat(run.err())
                .containsPattern("错误 " + units.resolve(name) + "[^\\n]*\\[" + code)
                .doesNotContain("Exception", "\tat "));
    assertThat(reports(out)).isEqualTo(reports(alone));
    String overview = Files.readString(out.resolve("汇总.html"));
    assertThat(overview).contains("没有做成（" + codes.size() + "）");
    codes.forEach((name, code) -> assertThat(overview).contains(units.resolve(name).toString()));
  }

  /**
   * The reports only: what is remembered of them names the options of the run, and the overview
   * tells of all units.
   */
  private static Map<String, String> reports(Path out) throws IOException {
    Map<String, String> content = Units.content(out);
    content.keySet().removeIf(name -> name.startsWith(StateFolder.NAME) || name.startsWith("汇总."));
    return content;
  }

  private Run batch(Path out) {
    return Run.of("batch", units.toString(), "-o", out.toString(), "--to", "docx,xlsx");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void files_that_cannot_be_read_are_told_and_the_others_made() throws Exception {
    units = Units.write(folder.resolve("单位"), 2);
    Path pipe = units.resolve("管.yaml");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    Path gone = Files.createSymbolicLink(units.resolve("空链.yaml"), folder.resolve("无"));
    Path endless = Files.createSymbolicLink(units.resolve("无尽.yaml"), Path.of("/dev/zero"));
    Path locked = units.resolve("锁.yaml");
    Files.writeString(locked, Sample.TEXT);
    boolean readable = !locked.toFile().setReadable(false) || Files.isReadable(locked);

    Run run = batch(folder.resolve("out"));

    locked.toFile().setReadable(true);
    assertThat(run.exit()).isEqualTo(1);
    int made = readable ? 3 : 2;
    assertThat(run.out()).contains("已生成 " + made + "，读不成 " + (6 - made) + "。");
    assertThat(run.err())
        .contains("错误 " + pipe + "：这不是普通文件。[文件-读不出]")
        .contains("错误 " + endless + "：这不是普通文件。[文件-读不出]")
        .contains("错误 " + gone + "：文件不存在。[文件-不存在]");
    Files.delete(pipe);
  }
}
