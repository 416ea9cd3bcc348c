package gongkai.site;

import gongkai.app.FileNames;
import gongkai.batch.Sha256;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings a folder from what is published to what is to be published. At every moment the index
 * names only files that are there: what is new comes before the index, what is old goes after it.
 */
final class Publication {

  private final SiteFolder folder;
  private final Path source;
  private final Passing passing;
  private final Known known;
  private final Set<String> copied = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Into a folder.
   *
   * @param source the folder of the reports
   * @param passing of which units reports of before stay
   * @throws IOException if it cannot be read what was published before
   */
  Publication(SiteFolder folder, Path source, Passing passing) throws IOException {
    this.folder = folder;
    this.source = source;
    this.passing = passing;
    this.known = folder.known();
  }

  /**
   * Publishes; a report that cannot be is told, the others are.
   *
   * @throws IOException if the folder cannot be written; the reports of before are still there
   */
  Published run(List<SiteReport> wanted) throws IOException {
    List<SiteReport> ready = new ArrayList<>();
    for (SiteReport report : wanted) {
      if (isReady(report)) {
        ready.add(report);
      } else {
        passing.add(report);
      }
    }
    if (ready.isEmpty()) {
      return Published.nothing(findings);
    }
    Set<String> fresh = names(ready);
    List<SiteReport> all = new ArrayList<>(ready);
    all.addAll(old(fresh));
    SiteIndex.write(all, folder.aside(SiteSign.INDEX));
    SitePage.write(all, folder.aside(SiteFolder.PAGE));
    ready.forEach(report -> report.files().forEach(file -> known.add(file.name(), file.sha256())));
    folder.remember(known);
    for (String name : copied) {
      if (fresh.contains(name)) {
        folder.move(name);
      }
    }
    folder.move(SiteSign.INDEX);
    folder.move(SiteFolder.PAGE);
    Set<String> names = names(all);
    List<String> removed = remove(names);
    return new Published(all, removed, folder.others(names), findings);
  }

  private static Set<String> names(List<SiteReport> reports) {
    return reports.stream()
        .flatMap(report -> report.files().stream())
        .map(SiteFile::name)
        .collect(Collectors.toSet());
  }

  /** Reports of before that are there still and stay until there is a new one. */
  private List<SiteReport> old(Set<String> fresh) throws IOException {
    Set<String> taken = fresh.stream().map(FileNames::key).collect(Collectors.toSet());
    List<SiteReport> old = new ArrayList<>();
    for (SiteReport report : folder.published()) {
      if (passing.mayBeOf(report) && stands(report, taken)) {
        old.add(report);
        findings.add(
            Finding.warning(
                "网站-旧的",
                Place.file(report.files().get(0).name()),
                "“" + report.name() + "”这次没有新的报告放进来，网站上仍是旧的",
                "做成以后用 --resume 再做一次，会换成新的。"));
      }
    }
    return old;
  }

  private boolean stands(SiteReport report, Set<String> taken) throws IOException {
    for (SiteFile file : report.files()) {
      if (taken.contains(FileNames.key(file.name())) || !folder.stands(file)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all its files are where they belong, or ready to be moved there. */
  private boolean isReady(SiteReport report) throws IOException {
    for (SiteFile file : report.files()) {
      Optional<Finding> fault = fault(file);
      if (fault.isPresent()) {
        findings.add(fault.get());
        return false;
      }
    }
    return true;
  }

  private Optional<Finding> fault(SiteFile file) throws IOException {
    if (folder.stands(file)) {
      return Optional.empty();
    }
    if (folder.isTaken(file.name()) && !known.has(file.name())) {
      return Optional.of(
          Finding.error(
              "网站-占用",
              Place.file(file.name()),
              "网站文件夹里已有这个名字的文件，不是以前放进去的，没有覆盖它，这份报告没有放",
              "把它移走，再用 --resume 做一次。"));
    }
    return copy(file)
        ? Optional.empty()
        : Optional.of(
            Finding.error(
                "网站-读不出",
                Place.file(source.resolve(file.source()).toString()),
                "报告读不出来，或者做好以后改动过，没有放进网站文件夹",
                "用 --resume 再做一次，会重做这份报告。"));
  }

  private boolean copy(SiteFile file) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(source.resolve(file.source()));
    } catch (IOException unreadable) {
      return false;
    }
    if (!Sha256.of(content).equals(file.sha256())) {
      return false;
    }
    Files.write(folder.aside(file.name()), content);
    copied.add(file.name());
    return true;
  }

  /** What the index names no more; what cannot be removed is not forgotten. */
  private List<String> remove(Set<String> wanted) throws IOException {
    List<String> removed = new ArrayList<>();
    boolean all = true;
    for (String name : known.all().keySet()) {
      try {
        if (!wanted.contains(name) && folder.remove(name, known)) {
          removed.add(name);
        }
      } catch (IOException e) {
        all = false;
        findings.add(
            Finding.error(
                "网站-删不掉",
                Place.file(name),
                "这个旧文件不该再公开，但删不掉",
                "看它是否正在打开，关掉后用 --resume 再做一次，或者自己删掉。"));
      }
    }
    if (all) {
      folder.forget();
    }
    return removed;
  }
}
