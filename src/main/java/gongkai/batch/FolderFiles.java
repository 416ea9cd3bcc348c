package gongkai.batch;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files below a folder that may be data files, by their names. The folder where the reports go,
 * hidden folders and what Excel and WPS leave beside an open workbook are passed over. The folder
 * itself may be a link; one below it that leads to a folder is told.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {

  /** Also what a workbook may have been saved as by mistake, so that it is told and not lost. */
  private static final Set<String> ENDINGS =
      Set.of("yaml", "yml", "json", "xlsx", "xls", "xlsm", "xlsb", "et", "ods");

  private final Path root;
  private final Path real;
  private final Path reports;
  private final List<Path> files = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private FolderFiles(Path root, Path reports) throws IOException {
    this.root = root;
    this.real = root.toRealPath();
    this.reports = reports;
  }

  /**
   * Goes through a folder.
   *
   * @param reports where reports go, which may be below it
   * @throws IOException if the folder itself cannot be read
   */
  static FolderFiles of(Path root, Path reports) throws IOException {
    FolderFiles found = new FolderFiles(root, reports);
    Files.walkFileTree(found.real, found);
    found.files.sort(Comparator.comparing(found::withoutEnding).thenComparing(found::relative));
    return found;
  }

  /** Files right in a folder that may be data files, sorted; none if it cannot be read. */
  static List<Path> directlyIn(Path folder) {
    return FolderList.of(folder, FolderFiles::mayBeData);
  }

  private static boolean mayBeData(Path file) {
    return FolderList.hasEnding(file, ENDINGS) && !Files.isDirectory(file);
  }

  /**
   * As the user calls the folder, sorted by path; a file comes before its copies, whose names only
   * go on: 甲.yaml, 甲 - 副本.yaml.
   */
  List<Path> files() {
    return files;
  }

  /** What could not be looked into. */
  List<Finding> findings() {
    return findings;
  }

  /** The path below the folder, the same on every system. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** How the user would call what was found where the folder really is. */
  private Path called(Path found) {
    return root.resolve(real.relativize(found));
  }

  private String withoutEnding(Path file) {
    String path = relative(file);
    return path.substring(0, path.lastIndexOf('.'));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean passed = !folder.equals(real) && (FolderList.isHidden(folder) || isReports(folder));
    return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  private boolean isReports(Path folder) {
    try {
      return Files.isSameFile(folder, reports);
    } catch (IOException notThere) {
      return false;
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (mayBeData(file)) {
      files.add(called(file));
    } else if (!FolderList.isHidden(file) && Files.isDirectory(file)) {
      passed(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Not followed: it may lead in a circle, or to units that are there already. */
  private void passed(Path link) {
    if (!isReports(link)) {
      findings.add(
          Finding.error(
              "目录-链接",
              Place.file(called(link).toString()),
              "这是指向别的文件夹的链接，里面的没有做",
              "把那个文件夹里的数据文件放进来，或写在清单里。"));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(real)) {
      throw e;
    }
    findings.add(
        Finding.error(
            "目录-读不出", Place.file(called(file).toString()), "这个文件夹读不出来，里面的没有做", "检查文件夹权限，再做一次。"));
    return FileVisitResult.CONTINUE;
  }
}
