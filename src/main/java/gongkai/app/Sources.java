package gongkai.app;

import gongkai.annex.AnnexReader;
import gongkai.model.Fact;
import gongkai.model.YearData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which files a data file draws in. */
final class Sources {

  private Sources() {}

  /**
   * Last year's file, those of single projects and the annexes.
   *
   * @param path where the data file lies
   * @param shown the data file as the user named it
   * @param lastYear last year's file, if there is one
   */
  static List<Source> of(Path path, String shown, YearData data, Optional<Path> lastYear) {
    List<Path> files = new ArrayList<>(lastYear.stream().toList());
    Path folder = Path.of(shown).getParent();
    data.all().stream()
        .filter(fact -> !data.isPrior(fact))
        .map(Fact::place)
        .map(place -> place.file())
        .filter(file -> !file.isEmpty() && !file.equals(shown))
        .distinct()
        .map(Path::of)
        .map(file -> path.resolveSibling(folder == null ? file : folder.relativize(file)))
        .forEach(files::add);
    files.addAll(AnnexReader.files(data, path));
    return files.stream().map(Source::of).toList();
  }
}
