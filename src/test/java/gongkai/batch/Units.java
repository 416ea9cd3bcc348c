package gongkai.batch;

import gongkai.RandomYear;
import gongkai.Sample;
import gongkai.fillin.Workbook;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.YearData;
import gongkai.write.DataWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Data files of many different units, and what a run left in a folder. */
public final class Units {

  private Units() {}

  /** The unit with this number, all whose data depend on it. */
  static YearData unit(int number) {
    return unit(number, number);
  }

  /**
   * A unit with the name of another.
   *
   * @param seed of its data
   * @param number of the unit whose name it has
   */
  static YearData unit(int seed, int number) {
    return unit(seed, name(number));
  }

  /** A unit with this name, all of whose other data depend on the seed. */
  static YearData unit(int seed, String called) {
    YearData data = RandomYear.of(seed);
    Map<FactKey, Fact> facts = new LinkedHashMap<>(data.facts());
    facts.remove(FactKey.of("上年"));
    facts.keySet().removeIf(key -> key.isWithin("附件/文件")); // no such files lie there
    List<String> name = List.of(called);
    facts.put(Info.NAME, new Fact.Words(Info.NAME, name, Place.file("随机.yaml")));
    return new YearData(data.file(), data.unit(), facts, data.stated());
  }

  /** What it is called. */
  static String name(int number) {
    return "青禾县第" + number + "工作站";
  }

  /** Writes as many data files, every second a fill-in workbook, in folders of ten. */
  public static Path write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path group = Files.createDirectories(folder.resolve("乡镇" + i / 10));
      String name = String.format(Locale.ROOT, "%03d.%s", i, i % 2 == 0 ? "yaml" : "xlsx");
      write(group.resolve(name), unit(i));
    }
    return folder;
  }

  /** Writes one data file of the kind that its name says. */
  static Path write(Path file, YearData data) throws IOException {
    return file.toString().endsWith(".xlsx")
        ? Files.write(file, FillInWriter.write(Workbook.draw(Sample.PACK, Optional.of(data))))
        : Files.writeString(file, DataWriter.yaml(data, Sample.PACK.schema(), Map.of()));
  }

  /** The hashes of all files below a folder, by path; of what a run needs for itself nothing. */
  public static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(Path.of(StateFolder.NAME, "lock")))
          .forEach(file -> content.put(folder.relativize(file).toString(), hash(file)));
    }
    return content;
  }

  private static String hash(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
