package gongkai.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.app.Home;
import gongkai.app.OutputFormat;
import gongkai.app.ReportWorks;
import gongkai.cli.Run;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of units: in whatever they are written, by path, by file name or by unit name. */
class UnitListsTest {

  private static final String LIST =
      """
      2024年度批复情况,,
      单位,文件,批复日期
      青禾县第1工作站,乡镇0/001.xlsx,2025-08-01
      "青禾县第2工作站",,2025年7月31日
      青禾县第7工作站,,
      ,乡镇0\\000.yaml,不详
      青禾县第3工作站,没有.yaml,20250802
      ,,
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeUnits() throws IOException {
    Units.write(folder, 4);
  }

  private Checked<UnitList> read(Path list) {
    ReportWorks works = new ReportWorks(Home.find(), Optional.empty());
    return UnitLists.read(list, works, folder.resolve("out"));
  }

  private void assertRead(Path list, String third, String last) {
    Checked<UnitList> read = read(list);
    List<ListedUnit> units = read.value().orElseThrow().units();
    assertThat(units)
        .extracting(ListedUnit::name)
        .containsExactly("青禾县第1工作站", "青禾县第2工作站", "青禾县第7工作站", "", "青禾县第3工作站");
    assertThat(units)
        .extracting(unit -> unit.file().map(folder::relativize).map(Path::toString).orElse("无"))
        .containsExactly("乡镇0/001.xlsx", "乡镇0/002.yaml", "无", "乡镇0/000.yaml", "无");
    assertThat(units)
        .extracting(unit -> unit.approved().orElse(LocalDate.MIN))
        .containsExactly(
            LocalDate.of(2025, 8, 1),
            LocalDate.of(2025, 7, 31),
            LocalDate.MIN,
            LocalDate.MIN,
            LocalDate.of(2025, 8, 2));
    assertThat(units.stream().flatMap(unit -> unit.missing().stream()).map(Finding::toString))
        .containsExactly(
            "错误 "
                + list
                + " "
                + third
                + "：没有找到“青禾县第7工作站”的数据文件"
                + " 怎么办：催交；已交的，文件名或文件里的单位名称要与清单一致，或在“文件”一栏写明。 [清单-没有交]",
            "错误 "
                + list
                + " "
                + last
                + "：没有“没有.yaml”这个文件"
                + " 怎么办：催交；已交的，改正“文件”一栏，从清单所在的文件夹写起。 [清单-没有交]");
    assertThat(read.findings())
        .extracting(Finding::message)
        .containsExactly(
            "批复日期“不详”认不出", "各单位的文件夹里还有 1 个文件不在清单里，没有做：" + folder.resolve("乡镇0/003.xlsx"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GBK", "UTF-16"})
  void a_text_in_any_encoding(String encoding) throws IOException {
    Path list = folder.resolve("清单.csv");
    Files.write(list, LIST.getBytes(Charset.forName(encoding)));
    assertRead(list, "第5行", "第7行");
  }

  @Test
  void a_text_as_excel_writes_it() throws IOException {
    Path list = folder.resolve("清单.csv");
    Files.writeString(list, "\uFEFF" + LIST.replace("\n", "\r\n"), StandardCharsets.UTF_8);
    assertRead(list, "第5行", "第7行");
    Files.writeString(
        list, LIST.replace(',', '\t').lines().skip(1).reduce("", (a, b) -> a + b + "\n"));
    assertRead(list, "第4行", "第6行");
  }

  @Test
  void a_workbook() {
    Path list = folder.resolve("清单.xlsx");
    Workbooks.write(
        list,
        book -> {
          var sheet = book.createSheet("单位");
          List<String> lines = LIST.lines().toList();
          for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).replace("\"", "").split(",", -1);
            for (int column = 0; column < cells.length; column++) {
              sheet.createRow(row).createCell(column);
            }
            var made = sheet.createRow(row);
            for (int column = 0; column < cells.length; column++) {
              made.createCell(column).setCellValue(cells[column]);
            }
          }
        });
    assertRead(list, "“单位”表 A5 格", "“单位”表 B7 格");
  }

  @Test
  void a_file_may_be_called_like_its_unit() throws IOException {
    Files.move(folder.resolve("乡镇0/003.xlsx"), folder.resolve("城关镇（街道） 中心.xlsx"));
    Path list = Files.writeString(folder.resolve("清单.csv"), "单位名称\n城关镇(街道)中心\n");
    assertThat(read(list).value().orElseThrow().units().get(0).file())
        .contains(folder.resolve("城关镇（街道） 中心.xlsx"));
  }

  @Test
  void several_files_of_one_unit_are_told() throws IOException {
    Files.copy(folder.resolve("乡镇0/002.yaml"), folder.resolve("又.yaml"));
    Path list = Files.writeString(folder.resolve("清单.csv"), "单位\n青禾县第2工作站\n");
    assertThat(read(list).value().orElseThrow().units().get(0).missing().orElseThrow().message())
        .isEqualTo(
            "“青禾县第2工作站”有 2 个数据文件："
                + folder.resolve("乡镇0/002.yaml")
                + "、"
                + folder.resolve("又.yaml"));
  }

  @Test
  void a_file_comes_before_its_copies() throws IOException {
    for (String copy : List.of("002 - 副本.yaml", "002 (2).yaml", "002副本.yaml")) {
      Files.copy(folder.resolve("乡镇0/002.yaml"), folder.resolve("乡镇0/" + copy));
    }
    assertThat(read(folder).value().orElseThrow().units())
        .extracting(unit -> unit.file().orElseThrow().getFileName().toString())
        .containsExactly(
            "000.yaml",
            "001.xlsx",
            "002.yaml",
            "002 (2).yaml",
            "002 - 副本.yaml",
            "002副本.yaml",
            "003.xlsx");
  }

  /** Reports of an earlier run among the data are passed over one by one, and that is told. */
  @Test
  void data_beside_reports_are_not_lost() throws IOException {
    Path mixed = folder.resolve("乡镇0");
    Path list = Files.writeString(folder.resolve("清单.csv"), "文件\n乡镇0/001.xlsx\n");
    Run first =
        Run.of(
            "batch",
            list.toString(),
            "-o",
            mixed.toString(),
            "--to",
            "docx,xlsx",
            "--site",
            folder.resolve("网站").toString());
    assertThat(first.exit()).as(first.err()).isZero();
    Files.copy(mixed.resolve("003.xlsx"), folder.resolve("网站/005.xlsx"));
    Files.delete(mixed.resolve("003.xlsx"));
    Files.delete(list);

    Run run = Run.of("batch", folder.toString(), "-o", folder.resolve("out").toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "共 4 个单位：已生成 4。",
            "跳过了 6 个不是单位数据文件的文件：",
            mixed.resolve("汇总.xlsx").toString(),
            folder.resolve("网站/index.json").toString(),
            mixed.resolve("青禾县第1工作站2024年度单位决算公开.xlsx").toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_a_folder_is_told() throws IOException {
    Path here = folder.resolve("乡镇0");
    Path there = Units.write(folder.resolve("别处"), 1);
    Files.createSymbolicLink(here.resolve("链"), there);
    Files.createSymbolicLink(here.resolve("出"), Files.createDirectory(folder.resolve("out")));
    Files.createSymbolicLink(here.resolve(".藏"), there);

    Checked<UnitList> read = read(here);

    assertThat(read.value().orElseThrow().units()).hasSize(4);
    assertThat(read.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "错误 "
                + here.resolve("链")
                + "：这是指向别的文件夹的链接，里面的没有做"
                + " 怎么办：把那个文件夹里的数据文件放进来，或写在清单里。 [目录-链接]");
    ReportWorks works = new ReportWorks(Home.find(), Optional.empty());
    assertThat(DepartmentUnits.read(here, works).value()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_folder_may_itself_be_a_link() throws IOException {
    Path real = Units.write(folder.resolve("真的"), 3);
    Files.writeString(real.resolve("清单.csv"), "单位\n青禾县第2工作站\n");
    Path link = Files.createSymbolicLink(folder.resolve("链接"), real);
    Path before = Files.createSymbolicLink(folder.resolve("前"), folder);

    assertThat(read(link).value().orElseThrow().units())
        .extracting(ListedUnit::shown)
        .containsExactly(
            link.resolve("乡镇0/000.yaml").toString(),
            link.resolve("乡镇0/001.xlsx").toString(),
            link.resolve("乡镇0/002.yaml").toString());
    assertThat(read(link.resolve("清单.csv")).value().orElseThrow().units().get(0).file())
        .contains(link.resolve("乡镇0/002.yaml"));
    assertThat(read(before.resolve("真的")).value().orElseThrow().units()).hasSize(3);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void why_there_is_none_is_told() throws IOException {
    Path here = Files.createDirectory(folder.resolve("空的"));
    Path link = Files.createSymbolicLink(here.resolve("链"), folder.resolve("乡镇0"));
    Checked<UnitList> read = read(here);
    assertThat(read.value()).isEmpty();
    assertThat(read.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "错误 "
                + here
                + "：没有找到数据文件"
                + " 怎么办：数据文件是 .xlsx（填报工作簿）、.yaml 或 .json；用 gongkai new 单位.xlsx 生成空白的。 [清单-空]",
            "错误 " + link + "：这是指向别的文件夹的链接，里面的没有做" + " 怎么办：把那个文件夹里的数据文件放进来，或写在清单里。 [目录-链接]");
  }

  @Test
  void a_file_without_an_ending_is_no_data_file() throws IOException {
    Files.writeString(folder.resolve("yaml"), "x");
    Files.writeString(folder.resolve("xlsx"), "x");
    Path list = Files.writeString(folder.resolve("清单.csv"), "单位\n青禾县第2工作站\n");
    assertThat(read(list).value().orElseThrow().units().get(0).file())
        .contains(folder.resolve("乡镇0/002.yaml"));
    assertThat(read(folder).value().orElseThrow().units()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "清单.csv|编号,金额|清单里没有“单位”或“文件”这一栏",
        "清单.csv|单位,文件|清单里没有单位",
        "清单.csv|''|清单里没有“单位”或“文件”这一栏",
        "清单.xlsx|单位|不是工作簿，是文字文件",
        "清单.txt|单位|这不是文件夹，也不是清单"
      })
  void a_list_of_no_use_is_refused(String name, String content, String message) throws IOException {
    Path list = Files.writeString(folder.resolve(name), content);
    Run run = Run.of("batch", list.toString(), "-o", folder.resolve("out").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("错误 " + list + "：" + message, "怎么办：");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void units_that_gave_nothing_are_told_and_the_others_made() throws IOException {
    Path list = Files.writeString(folder.resolve("清单.csv"), LIST);
    Files.writeString(folder.resolve("乡镇0/000.yaml"), "a: 1");

    Run run =
        Run.of("batch", list.toString(), "-o", folder.resolve("out").toString(), "--to", "xlsx");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("共 5 个单位：已生成 2，读不成 1，没有交 2。").doesNotContain("跳过");
    assertThat(run.err())
        .contains(
            "没有交 青禾县第7工作站：\n错误 " + list + " 第5行：没有找到“青禾县第7工作站”的数据文件。[清单-没有交]",
            "读不成 " + folder.resolve("乡镇0/000.yaml") + "：\n",
            "不是单位的数据文件。[文件-别的]",
            "警告 " + list + " 第6行：批复日期“不详”认不出。[清单-日期]\n    怎么办：写成 2025-08-01 这样。");
  }

  /** By the pack, and for who gave nothing by what holds for the others. */
  @Test
  void a_report_is_to_be_published_so_many_days_after_its_approval() throws IOException {
    Path list =
        Files.writeString(folder.resolve("清单.csv"), LIST.replace("工作站,,", "工作站,,2024-02-10"));
    PackCopy pack = PackCopy.in(folder.resolve("模板")).edit("pack.yaml", "公开期限: 20", "公开期限: 25");
    ReportWorks works = new ReportWorks(Home.find(), Optional.of(pack.folder()));
    Path out = folder.resolve("out");
    BatchOrder order = new BatchOrder(Set.of(OutputFormat.DOCX), out, false, 1, true);
    for (String last : List.of("2025-08-26", "2025-09-24")) {
      UnitList units = UnitLists.read(list, works, out).value().orElseThrow();
      try (BatchRun run =
          BatchRun.open(Home.find(), Optional.of(pack.folder()), works, order).orElseThrow()) {
        BatchResult result = run.run(units, new BatchReport() {});
        assertThat(result.results())
            .extracting(unit -> unit.deadline().map(LocalDate::toString).orElse("无"))
            .containsExactly(last, "2025-08-25", "2024-03-06", "无", "2025-08-27");
        assertThat(result.mostUrgent().orElseThrow().title()).isEqualTo("青禾县第7工作站");
        assertThat(result.kept()).isEqualTo(last.equals("2025-08-26") ? 0 : 3);
      }
      Files.writeString(list, Files.readString(list).replace("2025-08-01", "2025-08-30"));
    }
  }

  @Test
  void the_first_day_a_report_has_to_be_published_is_told() throws IOException {
    Path list = Files.writeString(folder.resolve("清单.csv"), LIST);
    Run run = Run.of("batch", list.toString(), "-o", folder.resolve("out").toString());
    assertThat(run.out()).contains("公开期限最早的是 2025-08-20：青禾县第2工作站。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-01, 2025-08-01",
    "2025/8/1, 2025-08-01",
    "2025.8.1, 2025-08-01",
    "2025年8月1日, 2025-08-01",
    "20250801, 2025-08-01",
    "2025-08-01 00:00:00, 2025-08-01",
    "2025年8月1日 10:30, 2025-08-01",
    "２０２５年８月１日, 2025-08-01",
    "2025 年 8 月 1 日, 2025-08-01",
    "2025 - 8 - 1, 2025-08-01",
    "2025-08-01号, 2025-08-01",
    "45870, 2025-08-01",
    "45870.5, 2025-08-01",
    "36526, 2000-01-01",
    "73050, 2099-12-31",
    "36525,",
    "73051,",
    "99999999,",
    "2025-02-30,",
    "2025-8-111,",
    "8月1日,",
    "明天,"
  })
  void dates_as_people_write_them(String text, LocalDate date) {
    assertThat(ListDates.of(text)).isEqualTo(Optional.ofNullable(date));
  }
}
