package gongkai.app;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.YearData;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Files that a data file names and that stay where they are when it is written elsewhere. */
final class LeftBehind {

  private static final Pattern NAMING = Pattern.compile("上年|附件/文件/\\d+/文件");

  private LeftBehind() {}

  /** One warning if the new file stands in another folder and names files from there. */
  static List<Finding> findings(Path from, Path to, YearData data) {
    List<Fact.Words> names =
        data.all().stream()
            .filter(Fact.Words.class::isInstance)
            .map(Fact.Words.class::cast)
            .filter(words -> NAMING.matcher(words.key().path()).matches())
            .toList();
    if (names.isEmpty() || folder(from).equals(folder(to))) {
      return List.of();
    }
    Fact.Words first = names.get(0);
    String more = names.size() == 1 ? "" : "等 " + names.size() + " 个";
    return List.of(
        Finding.warning(
            "文件-没有搬",
            Place.file(to.toString()),
            "“" + String.join("", first.paragraphs()) + "”" + more + "文件还在原来的文件夹，从新文件旁边找不到",
            "搬到新文件旁边，放在同样的位置。"));
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }
}
