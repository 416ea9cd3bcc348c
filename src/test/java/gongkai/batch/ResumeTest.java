package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.Sample;
import gongkai.annex.Pages;
import gongkai.cli.Run;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run does again when it is resumed: what is missing, failed or changed, and nothing else.
 */
class ResumeTest {

  private static final FileTime OLD = FileTime.fromMillis(0);

  @TempDir private Path folder;
  private Path units;
  private Path out;

  @BeforeEach
  void makeAll() throws IOException {
    units = Units.write(folder.resolve("单位"), 3);
    out = folder.resolve("out");
    assertThat(batch().exit()).isZero();
    age();
  }

  private Run batch(String... options) {
    List<String> arguments = new ArrayList<>(List.of("batch", units.toString()));
    arguments.addAll(List.of("-o", out.toString(), "--to", "docx"));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  private void age() throws IOException {
    try (Stream<Path> reports = Files.list(out)) {
      for (Path report : reports.toList()) {
        Files.setLastModifiedTime(report, OLD);
      }
    }
  }

  /**
   * Resumes; asserts that exactly the reports of these units were made again, and all are right.
   */
  private void resumed(List<Integer> again, String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--resume"));
    all.addAll(List.of(options));
    Run run = batch(all.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    for (int i = 0; i < 3; i++) {
      Path report = out.resolve(Units.name(i) + "2024年度单位决算公开.docx");
      assertThat(Files.getLastModifiedTime(report).equals(OLD))
          .as("%s stays as it is", report)
          .isEqualTo(!again.contains(i));
    }
    String kept = "其中 " + (3 - again.size()) + " 份报告没有变化，没有重做。";
    assertThat(run.out().contains(kept)).isEqualTo(again.size() < 3);
    Map<String, String> made = Units.content(out);
    assertThat(batch(options).exit()).isZero();
    assertThat(made).as("as if made in one go").isEqualTo(Units.content(out));
  }

  private Path file(int unit) {
    return units.resolve("乡镇0/00" + unit + (unit % 2 == 0 ? ".yaml" : ".xlsx"));
  }

  private Path onlyRecord(int unit) throws IOException {
    try (Stream<Path> records = Files.list(out.resolve(".gongkai/units"))) {
      for (Path file : records.toList()) {
        if (Files.readString(file).contains(Units.name(unit))) {
          return file;
        }
      }
    }
    throw new AssertionError("no record of " + unit);
  }

  @Test
  void nothing_if_nothing_has_changed() throws IOException {
    resumed(List.of());
  }

  @Test
  void everything_if_it_is_not_resumed() throws IOException {
    assertThat(batch().out()).doesNotContain("没有变化");
    resumed(List.of(0, 1, 2));
  }

  @Test
  void what_has_changed() throws IOException {
    Files.writeString(file(2), Files.readString(file(2)) + "# 改过\n");
    resumed(List.of(2));
  }

  @Test
  void what_is_missing_or_was_touched() throws IOException {
    Files.delete(out.resolve(Units.name(0) + "2024年度单位决算公开.docx"));
    Path other = out.resolve(Units.name(1) + "2024年度单位决算公开.docx");
    byte[] bytes = Files.readAllBytes(other);
    bytes[bytes.length / 2]++;
    Files.write(other, bytes);
    resumed(List.of(0, 1));
  }

  /** After a power cut a file may be cut off, or be as long as it should and hold nothing. */
  @Test
  void what_was_not_written_to_its_end() throws IOException {
    Path cut = out.resolve(Units.name(0) + "2024年度单位决算公开.docx");
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Path hollow = out.resolve(Units.name(1) + "2024年度单位决算公开.docx");
    Files.write(hollow, new byte[(int) Files.size(hollow)]);
    Files.write(onlyRecord(2), new byte[(int) Files.size(onlyRecord(2))]);
    resumed(List.of(0, 1, 2));
  }

  @Test
  void what_is_not_remembered_or_of_which_the_memory_is_damaged() throws IOException {
    Files.delete(onlyRecord(0));
    Files.writeString(onlyRecord(1), "{\"version\":1");
    Files.writeString(onlyRecord(2), "{\"version\":0}");
    resumed(List.of(0, 1, 2));
  }

  @Test
  void what_holds_a_figure_that_is_no_number() throws IOException {
    Path record = onlyRecord(1);
    String text = Files.readString(record);
    String damaged = text.replaceFirst("\"first\":\"-?[0-9]", "\"first\":\"O");
    assertThat(damaged).isNotEqualTo(text);
    Files.writeString(record, damaged);
    resumed(List.of(1));
  }

  @Test
  void nothing_if_the_folder_is_named_in_another_way() throws IOException {
    Path typed = units;
    units = folder.resolve(".").resolve("单位");
    resumed(List.of());
    units = typed;
    try (Stream<Path> records = Files.list(out.resolve(".gongkai/units"))) {
      assertThat(records).as("no orphans").hasSize(3);
    }
  }

  /** Reports of a machine on which 仿宋 was put in between. */
  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void all_if_the_system_has_another_font() throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("家"));
    assertThat(resumedAt(home)).contains("已生成 3").doesNotContain("没有变化");
    assertThat(resumedAt(home)).contains("其中 3 份报告没有变化");
    Path font = Files.createDirectories(home.resolve(".fonts")).resolve("simfang.ttf");
    Files.copy(Path.of("fonts/kai.ttf"), font);
    assertThat(resumedAt(home)).contains("已生成 3").doesNotContain("没有变化");
    assertThat(resumedAt(home)).contains("其中 3 份报告没有变化");
  }

  private String resumedAt(Path home) throws IOException, InterruptedException {
    Started run =
        Started.of(
            folder.resolve("told.txt"),
            "",
            List.of("-Duser.home=" + home),
            "batch",
            units.toString(),
            "-o",
            folder.resolve("别处").toString(),
            "--to",
            "docx",
            "--resume");
    assertThat(run.process().waitFor()).as(run.text()).isZero();
    return run.text();
  }

  @Test
  void all_if_the_pack_has_changed() throws IOException {
    PackCopy pack = PackCopy.in(folder.resolve("模板"));
    String[] option = {"--pack", pack.folder().toString()};
    assertThat(batch(option).exit()).isZero();
    age();
    resumed(List.of(), option);
    Files.writeString(pack.folder().resolve("说明.txt"), "改过");
    age();
    resumed(List.of(0, 1, 2), option);
  }

  @Test
  void all_if_another_format_is_wanted() throws IOException {
    assertThat(batch("--to", "docx").err()).contains("写了两次");
    Run run =
        Run.of("batch", units.toString(), "-o", out.toString(), "--to", "docx,xlsx", "--resume");
    assertThat(run.out()).contains("已生成 3").doesNotContain("没有变化");
    assertThat(out.resolve(Units.name(1) + "2024年度单位决算公开.xlsx")).exists();
  }

  @Test
  void that_of_which_last_years_file_has_changed() throws IOException {
    Path last = Units.write(folder.resolve("上年.yaml"), Units.unit(2));
    Files.writeString(last, Files.readString(last).replace("年度: 2024", "年度: 2023"));
    YearData data = Units.unit(2);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    FactKey key = FactKey.of("上年");
    facts.put(key, new Fact.Words(key, List.of("../../上年.yaml"), data.place(key)));
    Units.write(file(2), new YearData(data.file(), data.unit(), facts, data.stated()));
    batch();
    age();
    resumed(List.of());
    age();
    Files.writeString(last, Files.readString(last) + "# 改过\n");
    resumed(List.of(2));
  }

  @Test
  void that_of_which_an_annex_has_changed_however_its_name_is_written() throws IOException {
    Path pictures = Files.createDirectory(file(2).resolveSibling("照片"));
    Path picture = Files.write(pictures.resolve("一.png"), picture(false));
    Units.write(file(2), withAnnex(2, "照片\\一.png"));
    batch();
    age();
    resumed(List.of());
    age();
    Files.write(picture, picture(true));
    resumed(List.of(2));
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void nothing_if_it_is_called_from_another_folder() throws IOException, InterruptedException {
    Path one = Files.createDirectory(folder.resolve("一个")).resolve("1.yaml");
    Files.writeString(one, Sample.TEXT + "附件:\n  文件:\n    - 标题: 照片\n      文件: 一.png\n");
    Files.write(one.resolveSibling("一.png"), picture(false));
    for (int i = 0; i < 2; i++) {
      Path from = i == 0 ? folder : one.getParent();
      Started run =
          Started.of(
              folder.resolve("told.txt"),
              "cd '" + from + "'",
              List.of(),
              "batch",
              i == 0 ? "一个" : ".",
              "-o",
              folder.resolve("别处").toString(),
              "--to",
              "docx",
              "--resume");
      assertThat(run.process().waitFor()).as(run.text()).isZero();
      assertThat(run.text().contains("其中 1 份报告没有变化")).as(run.text()).isEqualTo(i == 1);
    }
    try (Stream<Path> records = Files.list(folder.resolve("别处/.gongkai/units"))) {
      assertThat(Files.readString(records.findFirst().orElseThrow()))
          .contains("\"sources\":{\"一.png\":\"");
    }
  }

  private static YearData withAnnex(int unit, String name) {
    YearData data = Units.unit(unit);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    for (String[] entry : new String[][] {{"标题", "照片"}, {"文件", name}}) {
      FactKey key = FactKey.of("附件/文件/1/" + entry[0]);
      facts.put(key, new Fact.Words(key, List.of(entry[1]), data.place(key)));
    }
    return new YearData(data.file(), data.unit(), facts, data.stated());
  }

  private static byte[] picture(boolean seal) {
    return Pages.file(Pages.letter(60, 80, seal), "png");
  }

  @Test
  void that_of_which_a_file_could_not_be_read_then() throws IOException {
    Path record = onlyRecord(0);
    String text = Files.readString(record);
    assertThat(text).contains("\"sources\":{}");
    String missing = folder.resolve("没有.pdf").toString();
    Files.writeString(
        record, text.replace("\"sources\":{}", "\"sources\":{\"" + missing + "\":\"\"}"));
    resumed(List.of(0));
  }

  @Test
  void what_had_failed_once_it_is_mended() throws IOException {
    String good = Files.readString(file(2));
    Files.writeString(file(2), good.replace("年度: 2024", "年度: 二〇二四"));
    Files.delete(out.resolve(Units.name(2) + "2024年度单位决算公开.docx"));
    Run run = batch("--resume");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 3 个单位：已生成 2，读不成 1。", "其中 2 份报告没有变化");
    Files.writeString(file(2), good);
    resumed(List.of(2));
  }
}
