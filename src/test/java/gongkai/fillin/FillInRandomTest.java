package gongkai.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.RandomYear;
import gongkai.finding.Checked;
import gongkai.model.YearData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever valid data are written into a workbook, the same data are read from it. */
class FillInRandomTest {

  @TempDir private Path folder;

  /** Side by side, for each takes as long as a report. */
  @Test
  void random_data_stay_as_they_are() {
    List<String> different =
        LongStream.range(0, 500)
            .parallel()
            .mapToObj(this::different)
            .flatMap(List::stream)
            .toList();

    assertThat(different).isEmpty();
  }

  private List<String> different(long seed) {
    YearData data = RandomYear.of(seed);
    Checked<YearData> read = read(seed, Filled.bytes(Optional.of(data)));
    List<?> different =
        read.findings().isEmpty() ? differing(data, read.value().orElseThrow()) : read.findings();
    return different.stream().map(one -> "seed " + seed + ": " + one).toList();
  }

  /** Only what differs: everything would be too much to look through. */
  private static List<String> differing(YearData before, YearData after) {
    List<Object> one = Filled.content(before);
    List<Object> other = Filled.content(after);
    Map<?, ?> facts = (Map<?, ?>) one.get(1);
    Map<?, ?> read = (Map<?, ?>) other.get(1);
    List<String> differing = new ArrayList<>();
    Set<Object> keys = new LinkedHashSet<>(facts.keySet());
    keys.addAll(read.keySet());
    keys.stream()
        .filter(key -> !Objects.equals(facts.get(key), read.get(key)))
        .forEach(key -> differing.add(key + ": " + facts.get(key) + " -> " + read.get(key)));
    for (int i : List.of(0, 2)) {
      if (!one.get(i).equals(other.get(i))) {
        differing.add(one.get(i) + " -> " + other.get(i));
      }
    }
    return differing;
  }

  private Checked<YearData> read(long seed, byte[] workbook) {
    Path file = folder.resolve(seed + ".xlsx");
    try {
      Files.write(file, workbook);
      Checked<YearData> read = Filled.read(file, "单位.xlsx");
      Files.delete(file);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
