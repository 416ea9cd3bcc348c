package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the program refuses a damaged data file: in Chinese, naming file, place, value and remedy,
 * without a file left behind.
 */
final class Refusal {

  /** Latin words that an accountant meets elsewhere, or has to type. */
  private static final Set<String> KNOWN_WORDS =
      Set.of(
          "gongkai",
          "new",
          "help",
          "generate",
          "check",
          "docx",
          "pdf",
          "CSV",
          "Excel",
          "WPS",
          "xlsx",
          "yaml",
          "json",
          "YAML",
          "JSON",
          "UTF",
          "BOM",
          "GBK",
          "ANSI",
          "Tab",
          "MB",
          "TTF",
          "HI",
          "shanxi",
          "Word");

  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

  private final Path folder;
  private final Path file;
  private final String content;

  private Refusal(Path folder, Path file, String content) {
    this.folder = folder;
    this.file = file;
    this.content = content;
  }

  /** The faultless file with one piece damaged; ⏎ is a line break, ⇥ a tab, ∅ nothing. */
  static String damage(String piece, String replacement) {
    return Sample.with(written(piece), written(replacement));
  }

  /** A cell of a table as it stands in a file. */
  static String written(String cell) {
    return cell.replace("∅", "").replace('⏎', '\n').replace('⇥', '\t');
  }

  /** Of a file with this text, whose own words may be repeated in the message. */
  static Refusal of(Path file, String content) throws IOException {
    return new Refusal(file.getParent(), Files.writeString(file, content), content);
  }

  /** Of a file that stands there already, or of none. */
  static Refusal of(Path file) {
    return new Refusal(file.getParent(), file, "");
  }

  /** Generates into the folder {@code out}; asserts exit code, form and these words. */
  void generate(int exit, String words) {
    Path out = folder.resolve("out");
    Run run = Run.of("generate", file.toString(), "-o", out.toString());
    assertRefused(run, exit, words);
    assertNothingIn(out);
  }

  /** Asserts exit code and form of a run, and that its message has each of these words. */
  void assertRefused(Run run, int exit, String words) {
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.err()).contains(file.toString(), "怎么办：").contains(words.split("; "));
    assertThat(run.out()).contains(file + "：错误 ", "没有生成文件");
    assertChinese(run.err());
  }

  private void assertChinese(String err) {
    List<String> foreign =
        LATIN_WORD
            .matcher(err.replaceAll(Pattern.quote(folder.toString()) + "[^“”：]*", ""))
            .results()
            .map(found -> found.group())
            .filter(
                word ->
                    !KNOWN_WORDS.contains(word)
                        && !word.matches("x[0-9A-F]+")
                        && !content.contains(word))
            .toList();
    assertThat(foreign).as(err).isEmpty();
    assertThat(err.lines().filter(line -> line.contains("怎么办：")).count())
        .as("every finding says what to do")
        .isEqualTo(err.lines().filter(line -> line.matches("(错误|警告) .*")).count());
  }

  static void assertNothingIn(Path out) {
    if (!Files.isDirectory(out)) {
      return;
    }
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
