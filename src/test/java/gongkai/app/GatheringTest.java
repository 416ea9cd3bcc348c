package gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GatheringTest {

  @Test
  void what_was_written_comes_back_however_it_was_cut() throws IOException {
    byte[] all = new byte[1_000_003];
    new Random(1).nextBytes(all);
    try (Gathering gathering = new Gathering()) {
      int at = 0;
      for (int length : new int[] {1, 0, 262_143, 1, 524_288, 7, 213_562}) {
        gathering.write(all, at, length);
        at += length;
      }
      gathering.write(all[at]);

      assertThat(at).isEqualTo(all.length - 1);
      assertThat(gathering.bytes()).isEqualTo(all);
    }
  }

  @Test
  void nothing_written_is_an_empty_file() throws IOException {
    try (Gathering gathering = new Gathering()) {
      assertThat(gathering.bytes()).isEmpty();
    }
  }
}
