package gongkai.app;

import gongkai.compose.Composer;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.pack.Pack;
import gongkai.pack.PackException;
import gongkai.pack.PackLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The packs in use, each loaded once; safe to share between threads. */
final class Packs {

  private final Home home;
  private final Optional<Path> chosen;
  private final Map<Path, Loaded> loaded = new ConcurrentHashMap<>();

  Packs(Home home, Optional<Path> chosen) {
    this.home = home;
    this.chosen = chosen;
  }

  /** A pack with its templates. */
  record Loaded(Pack pack, Composer composer) {}

  /** Whether {@link #get} knows this format; a name never leads out of the templates. */
  boolean has(String format) {
    return chosen.isPresent() || home.packs().contains(format);
  }

  /** The formats there are, for messages. */
  String known() {
    return String.join("、", home.packs());
  }

  /** The ids by which {@link #get} gives every pack that may be needed. */
  List<String> all() {
    return chosen.isPresent() ? List.of("") : home.packs();
  }

  /** The pack of a file that does not say which: the chosen one, or the only one there is. */
  Optional<Loaded> likely() {
    List<String> names = home.packs();
    if (chosen.isEmpty() && names.size() != 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(get(names.isEmpty() ? "" : names.get(0)));
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  /**
   * Why {@link #get} gave nothing: a format that does not exist, or a pack that is faulty.
   *
   * @param place where the format is named
   * @param advice how another format is named there
   */
  Finding refusal(String format, PackException e, Place place, String advice) {
    if (chosen.filter(folder -> !Files.isDirectory(folder)).isPresent()) {
      return Finding.error("模板包", place, e.getMessage(), "检查 --pack 后面的名称。");
    }
    return has(format)
        ? Finding.error("模板包", place, e.getMessage(), "改正模板包后再试。")
        : Finding.error("数据-格式", place, e.getMessage(), advice);
  }

  /** Why the chosen pack is of no use for any file; empty if none was chosen. */
  Optional<Finding> refusal() {
    try {
      chosen.ifPresent(folder -> get(""));
      return Optional.empty();
    } catch (PackException e) {
      return Optional.of(refusal("", e, Place.file(chosen.orElseThrow().toString()), ""));
    }
  }

  /**
   * The pack chosen on the command line, else the one that the data file asks for.
   *
   * @throws PackException if there is no such pack or it is faulty
   */
  Loaded get(String format) {
    if (!has(format)) {
      throw new PackException("没有“" + format + "”这个格式，可用的格式：" + known());
    }
    Path folder = chosen.orElseGet(() -> home.pack(format));
    if (!Files.isDirectory(folder)) {
      throw new PackException("没有“" + folder + "”这个模板包文件夹");
    }
    return loaded.computeIfAbsent(
        folder.toAbsolutePath().normalize(),
        path -> {
          Pack pack = PackLoader.load(path);
          return new Loaded(pack, new Composer(pack));
        });
  }
}
