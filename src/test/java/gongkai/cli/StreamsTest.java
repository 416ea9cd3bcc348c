package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal shows of the two streams. */
class StreamsTest {

  @TempDir private Path folder;

  @Test
  void findings_and_results_stand_in_the_order_in_which_they_were_printed() {
    // Both files have more to say than a stream holds back.
    String first = blank("甲");
    String second = blank("乙");
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    Streams streams = Main.streams(new String[0], terminal, terminal, StandardCharsets.UTF_8);
    int exit = Main.run(new String[] {"check", first, second}, streams.out(), streams.err());
    streams.flush();

    assertThat(exit).isEqualTo(2);
    Run one = Run.of("check", first);
    Run two = Run.of("check", second);
    assertThat(one.err().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1 << 13);
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .isEqualTo(one.err() + one.out() + two.err() + two.out());
  }

  @Test
  void programs_get_utf_8_whatever_the_console_shows() throws IOException {
    Charset console = Charset.forName("GBK");
    String file = blank("甲");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    String[] json = {"check", file, "--json"};
    Streams streams = Main.streams(json, out, err, console);
    Main.run(json, streams.out(), streams.err());
    streams.flush();
    assertThat(new ObjectMapper().readTree(out.toByteArray()).toString()).contains("甲甲", "数据-缺少");

    out.reset();
    String[] people = {"check", file};
    streams = Main.streams(people, out, err, console);
    Main.run(people, streams.out(), streams.err());
    streams.flush();
    assertThat(err.toString(console)).contains("甲甲", "怎么办");
  }

  /** A file that lacks everything; its long name makes long lines. */
  private String blank(String name) {
    Path file = folder.resolve(name.repeat(60) + ".yaml");
    Run.of("new", file.toString());
    return file.toString();
  }
}
