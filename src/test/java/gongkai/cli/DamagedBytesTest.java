package gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no text, no files, or no JSON; and places where no report can be written. */
class DamagedBytesTest {

  private static final String JSON =
      """
      {
        "格式": "shanxi-2024",
        "基本信息": {"单位名称": "云岭县档案馆", "年度": 2024, "口径": "单位", "金额单位": "元"},
        "国有资产占用": {"车辆": {"机要通信用车": 1}, "单价100万元（含）以上设备": 0}
      }
      """;

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("单位.yaml");
  }

  private void refused(byte[] bytes, String words) throws IOException {
    Refusal.of(Files.write(file(), bytes)).generate(2, words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '\u0001',
      textBlock =
          """
          trailing comma       | 以上设备": 0} | 以上设备": 0,} | 第4行; JSON 写法有误; 逗号
          a comment            | 2024, "口径" | 2024, /* 年 */ "口径" | 第3行; JSON 写法有误
          single quotes        | "单位", | '单位', | 第3行; JSON 写法有误; 引号
          no quotes            | "口径": | 口径: | 第3行; JSON 写法有误; 引号
          a key twice          | "口径": "单位" | "年度": 2025 | 第3行; “年度”写了两次
          a missing comma      | 2024, | 2024 | 第3行; JSON 写法有误; 逗号
          cut off              | : 0}⏎} | : 0 | JSON 写法有误; 文件末尾; 括号
          two documents        | : 0}⏎} | : 0}⏎} {} | 第5行; 不止一份数据
          not a number         | : 2024 | : NaN | 第3行; JSON 写法有误
          a leading zero       | : 2024 | : 02024 | 第3行; JSON 写法有误
          an exponent          | : 2024 | : 2.024e3 | 第3行; “2.024e3”; 只填整数
          a quoted number      | : 2024 | : "2024" | 第3行; “2024”; 去掉引号
          an escaped NUL       | 档案馆 | 档\\u0000案馆 | 第3行; U+0000
          an escape in a key   | "口径" | "口\\u0007径" | 第3行; U+0007
          half a character     | 档案馆 | 档\\ud83d案馆 | 第3行; U+D83D
          a raw tab            | 档案馆 | 档⇥案馆 | 第3行; 制表符（Tab）
          """)
  void badly_written_json(String name, String piece, String replacement, String words)
      throws IOException {
    assertThat(JSON).contains(piece.replace('⏎', '\n'));
    String text =
        JSON.replace(piece.replace('⏎', '\n'), replacement.replace('⏎', '\n').replace('⇥', '\t'));
    Refusal.of(folder.resolve("单位.json"), text).generate(2, words);
  }

  @Test
  void json_ten_thousand_deep() throws IOException {
    String text = JSON.replace("2024,", "[".repeat(10_000) + "]".repeat(10_000) + ",");
    Refusal.of(folder.resolve("单位.json"), text).generate(2, "第3行; 层次太深");
  }

  @Test
  void json_with_a_key_of_forty_thousand_characters() throws IOException {
    String text = JSON.replace("\"口径\"", "\"" + "口".repeat(40_000) + "\"");
    Path file = folder.resolve("单位.json");
    Refusal.of(file, text).generate(2, "第3行; 不认识的键“口口");
    assertThat(Run.of("check", file.toString()).err()).hasSizeLessThan(10_000);
  }

  @Test
  void an_empty_file() throws IOException {
    refused(new byte[0], "文件是空的; gongkai new");
  }

  @Test
  void a_file_of_blanks() throws IOException {
    refused(" \n \n".getBytes(UTF_8), "文件是空的");
  }

  @Test
  void a_file_of_comments() throws IOException {
    refused("# 说明\n".getBytes(UTF_8), "没有数据; gongkai new");
  }

  @Test
  void gbk() throws IOException {
    refused(Sample.TEXT.getBytes(Charset.forName("GBK")), "第1行; 不是 UTF-8 编码; 可能是 GBK; 另存为");
  }

  @Test
  void utf_16() throws IOException {
    refused(Sample.TEXT.getBytes(UTF_16), "UTF-16 编码; 另存为");
  }

  @Test
  void utf_16_without_a_mark() throws IOException {
    refused(Sample.TEXT.getBytes(Charset.forName("UTF-16LE")), "UTF-8; 另存为");
  }

  @Test
  void one_wrong_byte() throws IOException {
    byte[] bytes = Sample.TEXT.getBytes(UTF_8);
    bytes[Sample.TEXT.substring(0, Sample.TEXT.indexOf("保管")).getBytes(UTF_8).length] = (byte) 0xFF;
    refused(bytes, "第4行; 不是 UTF-8 编码; 0xFF");
  }

  @Test
  void a_word_document_by_another_name() throws IOException {
    refused(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, "第1行; U+0003");
  }

  @ParameterizedTest
  @CsvSource({"6, 6.0 MB", "50, 50.0 MB"})
  void far_too_big(int megabytes, String words) throws IOException {
    try (RandomAccessFile big = new RandomAccessFile(file().toFile(), "rw")) {
      big.setLength(megabytes * 1024L * 1024);
    }
    Refusal.of(file()).generate(2, words + "; 不应超过 5 MB; 选错了文件");
  }

  @Test
  void no_file() {
    Refusal.of(file()).generate(2, "文件不存在; 检查文件名");
  }

  @Test
  void a_folder() throws IOException {
    Refusal.of(Files.createDirectory(file())).generate(2, "这是文件夹; 写出文件夹里的数据文件名");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_device_without_end() throws IOException {
    Refusal.of(Files.createSymbolicLink(file(), Path.of("/dev/zero"))).generate(2, "不是普通文件");
    Files.delete(file());
  }

  @Test
  void another_type_of_file() throws IOException {
    Refusal.of(folder.resolve("单位.txt"), Sample.TEXT)
        .generate(2, "不认识的文件类型; .txt; 用 .xlsx（填报工作簿）、.yaml 或 .json");
    Refusal.of(folder.resolve("单位.xlsx"), Sample.TEXT).generate(2, "不是工作簿");
  }

  @Test
  void a_mark_at_the_beginning_is_tolerated_with_a_note() throws IOException {
    Files.writeString(file(), "\uFEFF" + Sample.TEXT);
    Run check = Run.of("check", file().toString());
    assertThat(check.exit()).isZero();
    assertThat(check.err()).contains("提示 " + file(), "BOM", "已略过");
    Run run = Run.of("generate", file().toString(), "-o", folder.resolve("out").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(folder.resolve("out/云岭县档案馆2024年度单位决算公开.docx")).isRegularFile();
  }

  @Test
  void an_output_folder_that_is_a_file() throws IOException {
    Refusal refusal = Refusal.of(file(), Sample.TEXT);
    Path out = Files.writeString(folder.resolve("out"), "别动");
    Run run = Run.of("generate", file().toString(), "-o", out.toString());
    refusal.assertRefused(run, 2, "文件写不进“" + out + "”; 检查这个文件夹");
    assertThat(out).hasContent("别动");
  }

  @Test
  void an_output_folder_below_a_file() throws IOException {
    Refusal refusal = Refusal.of(file(), Sample.TEXT);
    Path out = file().resolve("out");
    Run run = Run.of("generate", file().toString(), "-o", out.toString());
    refusal.assertRefused(run, 2, "文件写不进“" + out + "”");
    assertThat(file()).hasContent(Sample.TEXT);
  }

  @ParameterizedTest
  @CsvSource({"docx", "pdf"})
  void a_folder_where_the_report_should_stand(String format) throws IOException {
    Refusal refusal = Refusal.of(file(), Sample.TEXT);
    Path out = folder.resolve("out");
    Path inTheWay = out.resolve("云岭县档案馆2024年度单位决算公开." + format);
    Files.createDirectories(inTheWay);
    Run run = Run.of("generate", file().toString(), "-o", out.toString());
    refusal.assertRefused(run, 2, "文件写不进“" + inTheWay + "”");
    assertThat(out).isDirectoryContaining(inTheWay::equals);
    Files.delete(inTheWay);
    Refusal.assertNothingIn(out);
  }
}
