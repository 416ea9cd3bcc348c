package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
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

    Streams streams = Streams.of(terminal, terminal, StandardCharsets.UTF_8);
    int exit = Main.run(new String[] {"check", first, second}, streams.out(), streams.err());
    streams.flush();

    assertThat(exit).isEqualTo(2);
    Run one = Run.of("check", first);
    Run two = Run.of("check", second);
    assertThat(one.err().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1 << 13);
    assertThat(terminal.toString(StandardCharsets.UTF_8))
        .isEqualTo(one.err() + one.out() + two.err() + two.out());
  }

  /** A file that lacks everything; its long name makes long lines. */
  private String blank(String name) {
    Path file = folder.resolve(name.repeat(60) + ".yaml");
    Run.of("new", file.toString());
    return file.toString();
  }
}
