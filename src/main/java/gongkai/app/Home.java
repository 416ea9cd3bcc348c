package gongkai.app;

import gongkai.pack.PackException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program's folder, with {@code templates/} and {@code fonts/}.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

  /** System property by which the launcher names the folder. */
  public static final String PROPERTY = "gongkai.home";

  /**
   * The folder named by the launcher, else the nearest one above the program itself that holds the
   * templates.
   *
   * @throws PackException if there is none
   */
  public static Home find() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return new Home(Path.of(named).toAbsolutePath().normalize());
    }
    for (Path folder = ownPlace(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("templates"))) {
        return new Home(folder);
      }
    }
    throw new PackException("找不到程序的 templates 文件夹；请不要把程序文件单独移走。");
  }

  private static Path ownPlace() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new PackException("程序所在的路径无法识别，换一个路径再试。");
    }
  }

  /** The folder of the pack with this name. */
  public Path pack(String name) {
    return folder.resolve("templates").resolve(name);
  }

  /** Names of all packs. */
  public List<String> packs() {
    List<String> names = new ArrayList<>();
    String[] all = folder.resolve("templates").toFile().list();
    for (String name : all == null ? new String[0] : all) {
      if (Files.isRegularFile(pack(name).resolve("pack.yaml"))) {
        names.add(name);
      }
    }
    names.sort(String::compareTo);
    return names;
  }

  /** The program's own fonts. */
  public Path fonts() {
    return folder.resolve("fonts");
  }
}
