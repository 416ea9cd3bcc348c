package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.app.ExitCode;
import gongkai.render.pdf.PdfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands, options and exit codes. */
class CommandLineTest {

  private static final String REPORT = "云岭县档案馆2024年度单位决算公开";
  private static final String DRAFT = REPORT + "（草稿）";

  @TempDir private Path folder;
  private Path good;
  private Path bad;
  private Path out;

  @BeforeEach
  void writeFiles() throws IOException {
    good = Files.writeString(folder.resolve("好.yaml"), Sample.TEXT);
    bad = Files.writeString(folder.resolve("错.yaml"), Sample.with("1200000.55", "1200000.56"));
    out = folder.resolve("out");
  }

  private Run generate(Path file, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("generate", file.toString(), "-o", out.toString()));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  private String pdf(String name) throws IOException {
    return String.join(
        "\n", PdfText.pagesWithArtifacts(Files.readAllBytes(out.resolve(name + ".pdf"))));
  }

  private String[] written() {
    String[] names = out.toFile().list();
    return names == null ? new String[0] : names;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|new import check generate batch --help --version 退出码",
        "new|文件 --format --pack --help 用法",
        "import|文件 --out --format --pack --help 用法",
        "check|文件 --units --json --html --pack --help 用法",
        "rollup|目录或清单 --out --name --pack --help 用法",
        "generate|文件 --out --to --draft --force --pack --help 用法",
        "batch|目录或清单 --out --to --jobs --resume --draft --pack --help 用法"
      })
  void help_is_chinese_and_names_every_option(String command, String words) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(words.split(" "));
    String untyped =
        run.out().replaceAll("--?[A-Za-z]+|gongkai( (new|check|generate))?|shanxi-2024", "");
    assertThat(Pattern.compile("[A-Za-z]{4,}").matcher(untyped).results().map(r -> r.group()))
        .isSubsetOf(
            "yaml",
            "json",
            "JSON",
            "html",
            "Word",
            "Excel",
            "import",
            "check",
            "generate",
            "batch",
            "rollup",
            "csv",
            "explain",
            "convert",
            "docx",
            "xlsx");
  }

  @Test
  void help_lists_the_exit_codes() {
    for (ExitCode code : ExitCode.values()) {
      assertThat(Run.of("--help").out())
          .containsPattern(" " + code.code() + "\\s+" + code.meaning() + "\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "make 单位.yaml|不认识“make 单位.yaml”|gongkai --help",
        "generate|缺少 文件|gongkai generate --help",
        "check|缺少 文件|gongkai check --help",
        "new|缺少 文件|gongkai new --help",
        "generate 单位.yaml -o|缺少 文件夹|gongkai generate --help",
        "generate 单位.yaml --to|缺少 格式|gongkai generate --help",
        "generate 单位.yaml --to odt|格式只能是 docx、pdf、xlsx，现为“odt”|gongkai generate --help",
        "generate 单位.yaml --colour|不认识“--colour”|gongkai generate --help",
        "generate 单位.yaml --draft=perhaps|“perhaps”用在这里不对|gongkai generate --help",
        "generate 单位.yaml -o a -o b|同一个选项写了两次|gongkai generate --help",
        "new 甲.yaml 乙.yaml|不认识“乙.yaml”|gongkai new --help"
      })
  void a_wrong_command_is_explained(String command, String message, String help) {
    Run run = Run.of(command.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).containsExactly("命令写法有误：" + message, "用法见：" + help);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_folder_is_told_whatever_its_name_is() throws IOException {
    for (String name : List.of("资料", "资料.xlsx", "资料.csv")) {
      Path data = Files.createDirectory(folder.resolve(name));
      assertThat(Run.of("check", data.toString()).err()).contains(data + "：这是文件夹，不是");
      assertThat(Run.of("import", data.toString(), "-o", out + ".yaml").err())
          .contains(data + "：这是文件夹，不是工作簿。");
    }
  }

  @Test
  void explaining_generates_nothing_and_does_not_speak_of_it() {
    Run run = Run.of("explain", good.toString(), "瞎写");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("报告里没有“瞎写”这个数");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void no_command_shows_the_help() {
    assertThat(Run.of().exit()).isEqualTo(2);
    assertThat(Run.of().err()).startsWith("用法：gongkai 命令");
  }

  @ParameterizedTest
  @CsvSource({"check", "generate", "explain", "new"})
  void a_path_that_cannot_be_is_explained(String command) {
    Run run = Run.of(command, "单位\u0000.yaml");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“单位\u0000.yaml”用在这里不对");
  }

  @Test
  void a_new_file_is_blank_and_check_asks_only_for_what_is_not_filled_in() throws IOException {
    Path file = folder.resolve("新.yaml");
    assertThat(Run.of("new", file.toString()).exit()).isZero();
    String text = Files.readString(file);

    Run run = Run.of("check", file.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().filter(line -> line.startsWith("错误")))
        .isNotEmpty()
        .allMatch(line -> line.contains("没有填“"));
    Run again = Run.of("new", file.toString());
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("文件已经存在，没有改动它", "怎么办：换一个文件名");
    assertThat(file).hasContent(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单位.txt||要以 .xlsx 或 .yaml 结尾",
        "单位.yaml|henan-2024|没有“henan-2024”这个格式",
        "单位.yaml|..|没有“..”这个格式"
      })
  void a_new_file_that_cannot_be_is_refused(String name, String format, String message) {
    Path file = folder.resolve(name);
    Run run =
        format == null
            ? Run.of("new", file.toString())
            : Run.of("new", file.toString(), "--format", format);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(message, "怎么办：");
    assertThat(file).doesNotExist();
  }

  @Test
  void of_several_files_the_good_ones_are_made_and_the_worst_exit_code_counts() {
    Path none = folder.resolve("无.yaml");
    Run run = generate(bad, good.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(written()).containsExactlyInAnyOrder(REPORT + ".docx", REPORT + ".pdf");
    assertThat(run.out()).contains(bad + "：错误 3 条，没有生成文件", good + "：没有发现问题");
    assertThat(generate(bad, none.toString()).exit()).isEqualTo(2);
  }

  @Test
  void two_files_of_one_unit_do_not_overwrite_each_other() throws IOException {
    Path twin = Files.writeString(folder.resolve("又.yaml"), Sample.TEXT);
    Run run = generate(good, twin.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(twin + "：", REPORT + ".docx", "前面", "怎么办：");
    assertThat(written()).hasSize(2);
  }

  @Test
  void made_again_a_report_replaces_the_old_one() throws IOException {
    assertThat(generate(good).exit()).isZero();
    Path docx = out.resolve(REPORT + ".docx");
    byte[] first = Files.readAllBytes(docx);
    Files.writeString(docx, "旧");
    assertThat(generate(good).exit()).isZero();
    assertThat(docx).hasBinaryContent(first);
  }

  @Test
  void a_draft_is_marked_in_name_and_on_every_page() throws IOException {
    assertThat(generate(good, "--draft").exit()).isZero();
    assertThat(written()).containsExactlyInAnyOrder(DRAFT + ".docx", DRAFT + ".pdf");
    assertThat(PdfText.pagesWithArtifacts(Files.readAllBytes(out.resolve(DRAFT + ".pdf"))))
        .allMatch(page -> page.replaceAll("\\s", "").contains("仅供内部审核"));
  }

  @Test
  void a_final_report_never_carries_the_mark() throws IOException {
    assertThat(generate(good).exit()).isZero();
    assertThat(pdf(REPORT)).isNotBlank().doesNotContain("仅供内部审核");
    assertThat(Zip.text(out.resolve(REPORT + ".docx"))).doesNotContain("仅供内部审核");
  }

  @Test
  void a_forced_report_with_errors_is_a_draft_only() throws IOException {
    assertThat(generate(bad).exit()).isEqualTo(1);
    assertThat(out).doesNotExist();
    Run run = generate(bad, "--force");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("[01-5]");
    assertThat(written()).containsExactlyInAnyOrder(DRAFT + ".docx", DRAFT + ".pdf");
  }

  @Test
  void what_cannot_be_read_cannot_be_forced() throws IOException {
    Files.writeString(bad, Sample.with("年度: 2024", "年度: 二〇二四"));
    assertThat(generate(bad, "--force").exit()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"docx", "pdf", "xlsx"})
  void one_format_only(String format) {
    assertThat(generate(good, "--to", format).exit()).isZero();
    assertThat(written()).containsExactly(REPORT + "." + format);
  }

  @Test
  void a_workbook_is_made_when_it_is_asked_for() {
    assertThat(generate(good).exit()).isZero();
    assertThat(written()).containsExactlyInAnyOrder(REPORT + ".docx", REPORT + ".pdf");
    assertThat(generate(good, "--to", "PDF, xlsx").exit()).isZero();
    assertThat(written()).hasSize(3).contains(REPORT + ".xlsx");
    assertThat(Run.of("generate", "--help").out().replaceAll("\\s", ""))
        .contains("（docx,pdf,xlsx）", "默认docx,pdf。");
  }

  @Test
  void reports_go_to_the_folder_out_unless_told_otherwise() {
    assertThat(Run.of("generate", "--help").out()).contains("默认 out");
  }

  @Test
  void a_pack_folder_that_is_not_there_is_named() {
    Run run = generate(good, "--pack", folder.resolve("无").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("没有“" + folder.resolve("无") + "”这个模板包文件夹", "怎么办：");
  }
}
