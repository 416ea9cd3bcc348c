package gongkai.font;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of this machine: first the program's own folder, to which a user may add files, then
 * the folders of the operating system. Each file is read once; safe to share between threads.
 */
public final class FontLibrary {

  private static final String BY_FAMILY = "family:";

  /** What the program brings along; everything else in its folder was added by the user. */
  private static final Set<String> OWN_FILES =
      Set.of(
          "song.ttf",
          "song-bold.ttf",
          "hei.ttf",
          "kai.ttf",
          "fallback.ttf",
          "fallback-2.ttf",
          "fallback-3.ttf");

  private final List<Path> folders;
  private final Map<Path, FontFile> opened = new ConcurrentHashMap<>();
  private final Map<List<List<String>>, FontChain> chains = new ConcurrentHashMap<>();
  private final Map<Path, List<FontFile>> added = new ConcurrentHashMap<>();

  private FontLibrary(List<Path> folders) {
    this.folders = folders;
  }

  /**
   * A library over these folders; nothing is read yet.
   *
   * @param folders the program's own folder first; only there are fonts found by family. Folders
   *     that do not exist are passed over
   */
  public static FontLibrary open(List<Path> folders) {
    return new FontLibrary(List.copyOf(folders));
  }

  /**
   * Fonts for a face.
   *
   * @param candidates file names or {@code family:…}; the first that exists is used
   * @param fallbackFiles file names, in order, for characters that it lacks; those that do not
   *     exist are passed over
   * @throws FontException if no candidate exists or a file is of no use
   */
  public FontChain chain(List<String> candidates, List<String> fallbackFiles) {
    return chains.computeIfAbsent(
        List.of(List.copyOf(candidates), List.copyOf(fallbackFiles)),
        key -> resolve(key.get(0), key.get(1)));
  }

  private FontChain resolve(List<String> candidates, List<String> fallbackFiles) {
    Set<FontFile> fonts = new LinkedHashSet<>();
    fonts.add(
        candidates.stream()
            .flatMap(candidate -> find(candidate).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new FontException(
                        "找不到字体文件：" + String.join("、", candidates) + "；请把它放进程序的字体文件夹。")));
    fallbackFiles.forEach(file -> find(file).ifPresent(fonts::add));
    return new FontChain(new ArrayList<>(fonts));
  }

  private Optional<FontFile> find(String candidate) {
    if (candidate.startsWith(BY_FAMILY)) {
      String family = candidate.substring(BY_FAMILY.length()).strip();
      return folders.stream()
          .limit(1)
          .flatMap(folder -> added.computeIfAbsent(folder, this::readAdded).stream())
          .filter(font -> font.families().stream().anyMatch(family::equalsIgnoreCase))
          .findFirst();
    }
    return folders.stream()
        .map(folder -> folder.resolve(candidate))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(this::font);
  }

  private FontFile font(Path path) {
    return opened.computeIfAbsent(path.toAbsolutePath().normalize(), FontFile::open);
  }

  private List<FontFile> readAdded(Path folder) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, FontLibrary::isAdded)) {
        entries.forEach(files::add);
      } catch (IOException unreadable) {
        throw new FontException("字体文件夹“" + folder.getFileName() + "”无法读取。", unreadable);
      }
    }
    return files.stream().sorted().map(this::font).toList();
  }

  private static boolean isAdded(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean font = name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
    return font && !OWN_FILES.contains(name);
  }
}
