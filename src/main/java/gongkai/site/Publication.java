package gongkai.site;

import gongkai.batch.Sha256;
import gongkai.batch.SiteSign;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a folder from what is published to what is to be published. At every moment the index
 * names only files that are there: what is new comes before the index, what is old goes after it.
 */
final class Publication {

  private final SiteFolder folder;
  private final Path source;
  private final Known known;
  private final Set<String> copied = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Into a folder.
   *
   * @param source the folder of the reports
   * @throws IOException if it cannot be read what was published before
   */
  Publication(SiteFolder folder, Path source) throws IOException {
    this.folder = folder;
    this.source = source;
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
      }
    }
    if (ready.isEmpty()) {
      return Published.nothing(findings);
    }
    SiteIndex.write(ready, folder.aside(SiteSign.INDEX));
    SitePage.write(ready, folder.aside(SiteFolder.PAGE));
    Set<String> names = new HashSet<>();
    for (SiteReport report : ready) {
      for (SiteFile file : report.files()) {
        names.add(file.name());
        known.add(file.name(), file.sha256());
      }
    }
    folder.remember(known);
    for (String name : copied) {
      if (names.contains(name)) {
        folder.move(name);
      }
    }
    folder.move(SiteSign.INDEX);
    folder.move(SiteFolder.PAGE);
    List<String> removed = remove(names);
    return new Published(ready, removed, folder.others(names), findings);
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
    Path from = source.resolve(file.source());
    if (!Files.isRegularFile(from) || !Files.isReadable(from) || Files.size(from) != file.bytes()) {
      return false;
    }
    Path aside = Files.copy(from, folder.aside(file.name()));
    copied.add(file.name());
    return Sha256.of(aside).equals(file.sha256());
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
