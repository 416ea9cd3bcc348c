package gongkai.batch;

import gongkai.app.Home;
import gongkai.pack.PackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which program, pack and fonts make the reports: when one of them changes, so may the reports. */
final class ProgramHash {

  private ProgramHash() {}

  /**
   * Of the program itself, its fonts, and the pack chosen for all or, as last year's figures may
   * need another one, all of its packs.
   *
   * @param fonts files in use, also those of the system
   * @throws PackException if one cannot be read
   */
  static String of(Home home, Optional<Path> pack, List<Path> fonts) {
    Path templates = home.folder().resolve("templates");
    StringBuilder all = new StringBuilder();
    all.append(tree(ownPlace(), "程序"));
    all.append(tree(pack.filter(Files::isDirectory).orElse(templates), "模板包"));
    all.append(tree(home.fonts(), "字体"));
    for (Path font : fonts) {
      all.append('\n').append(font).append(font.startsWith(home.fonts()) ? "" : tree(font, "字体"));
    }
    return Sha256.of(all.toString());
  }

  private static String tree(Path root, String what) {
    try {
      return Sha256.ofTree(root);
    } catch (IOException | UncheckedIOException e) {
      throw new PackException(root + "：" + what + "读不出来。检查文件夹和文件的权限，或重新下载程序。");
    }
  }

  private static Path ownPlace() {
    try {
      return Path.of(ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new PackException("程序所在的路径无法识别，换一个路径再试。");
    }
  }
}
