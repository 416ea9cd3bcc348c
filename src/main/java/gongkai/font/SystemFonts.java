package gongkai.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where operating systems keep their fonts. */
public final class SystemFonts {

  /** Linux sorts its fonts into folders: {@code truetype/dejavu/…}. */
  private static final int LINUX_DEPTH = 2;

  private SystemFonts() {}

  /**
   * The font folders of a machine, to be asked for files by name; those that exist.
   *
   * @param operatingSystem as in the system property {@code os.name}
   * @param environment environment variables
   * @param home the user's home folder
   */
  public static List<Path> folders(
      String operatingSystem, Map<String, String> environment, Path home) {
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    List<Path> folders = new ArrayList<>();
    if (system.startsWith("windows")) {
      folders.add(Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"));
      if (environment.containsKey("LOCALAPPDATA")) {
        folders.add(Path.of(environment.get("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts"));
      }
    } else if (system.startsWith("mac")) {
      folders.add(Path.of("/System/Library/Fonts"));
      folders.add(Path.of("/System/Library/Fonts/Supplemental"));
      folders.add(Path.of("/Library/Fonts"));
      folders.add(home.resolve("Library/Fonts"));
    } else {
      folders.addAll(withSubfolders(Path.of("/usr/share/fonts")));
      folders.addAll(withSubfolders(home.resolve(".fonts")));
      folders.addAll(withSubfolders(home.resolve(".local/share/fonts")));
    }
    return folders.stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> withSubfolders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries =
        Files.find(folder, LINUX_DEPTH, (path, attributes) -> attributes.isDirectory())) {
      return entries.sorted().toList();
    } catch (IOException unreadable) {
      return List.of(); // a folder of the system that may not be read holds no fonts for us
    }
  }
}
