package gongkai.site;

import gongkai.batch.BatchResult;
import gongkai.batch.UnitState;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder ready to be uploaded.
 *
 * @param folder where it is to be
 */
public record Site(Path folder) {

  /**
   * Why nothing may be put there, to be asked before the reports are made.
   *
   * @param from the data files' folder, or the list of units
   * @param reports where the reports go
   */
  public Optional<Finding> refusal(Path from, Path reports) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return refused("网站-不是文件夹", "--site 要写文件夹，这是一个文件", "换一个文件夹。");
      }
      Path here = real(folder);
      Path made = real(reports);
      if (here.startsWith(made) || made.startsWith(here)) {
        return refused("网站-位置", "网站文件夹和 -o 的报告文件夹不能是同一个，也不能一个在另一个里面", "换一个单独的文件夹。");
      }
      if (real(from).startsWith(here)) {
        return refused("网站-位置", "数据文件或清单在这个文件夹里，会一起上传", "换一个单独的文件夹。");
      }
      return foreignIndex();
    } catch (IOException e) {
      return refused("网站-读不出", "这个文件夹读不出来", "检查文件夹权限，或换一个文件夹。");
    }
  }

  private Optional<Finding> foreignIndex() throws IOException {
    for (String name : List.of(SiteSign.INDEX, SiteFolder.PAGE)) {
      Path index = folder.resolve(name);
      if (Files.exists(index) && !(Files.isRegularFile(index) && SiteSign.isOn(index))) {
        return refused("网站-别的", "这里已有别的网站的 " + name + "，没有改动它", "换一个文件夹，或先把它移走。");
      }
    }
    Path index = folder.resolve(SiteSign.INDEX);
    return Files.exists(index) && !SiteIndex.isSound(index)
        ? refused("网站-损坏", "这里的 index.json 损坏了，不知道以前放了哪些报告", "清空这个文件夹，再做一次。")
        : Optional.empty();
  }

  /** The path that it is or will be, wherever links lead. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    Path existing = whole;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(whole));
  }

  private Optional<Finding> refused(String code, String message, String advice) {
    return Optional.of(error(code, message, advice));
  }

  private Finding error(String code, String message, String advice) {
    return Finding.error(code, Place.file(folder.toString()), message, advice);
  }

  /**
   * Publishes all reports that stand and are not contested; does nothing if the run was stopped, or
   * there is none. Names that a server takes for one, {@link SiteNames} or not, are one to the run.
   */
  public Published publish(BatchResult result) {
    if (result.stopped()) {
      return nothing("网站-没有做", "还有单位没有做，网站文件夹没有改动", "加上 --resume 接着做完。");
    }
    List<Finding> findings = new ArrayList<>();
    List<SiteReport> wanted =
        result.results().stream()
            .filter(unit -> unit.state() == UnitState.MADE)
            .map(SiteReport::of)
            .toList();
    if (wanted.isEmpty()) {
      return nothing("网站-没有做", "没有一份做成的报告，网站文件夹没有改动", "先改好数据文件。");
    }
    try {
      Optional<SiteFolder> open = SiteFolder.open(folder);
      if (open.isEmpty()) {
        return nothing("网站-在用", "另一个 batch 正在往这个文件夹里写", "等它做完，再用 --resume 做一次。");
      }
      try (SiteFolder site = open.get()) {
        Published published =
            new Publication(site, result.folder(), Passing.of(result)).run(wanted);
        findings.addAll(published.findings());
        return new Published(
            published.reports(), published.removed(), published.foreign(), findings);
      }
    } catch (IOException e) {
      return nothing("网站-写不进", "网站没有做完，文件写不进这个文件夹", "检查它能否写入、磁盘是否已满、文件是否正在打开，再用 --resume 做一次。");
    }
  }

  private Published nothing(String code, String message, String advice) {
    return Published.nothing(List.of(error(code, message, advice)));
  }
}
