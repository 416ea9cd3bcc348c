package gongkai.batch;

import gongkai.app.Home;
import gongkai.pack.PackException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which program, pack and fonts make the reports: when one of them changes, so may the reports. */
final class ProgramHash {

  private ProgramHash() {}

  /**
   * Of the program itself, its fonts, and the pack chosen for all or, as last year's figures may
   * need another one, all of its packs.
   *
   * @throws IOException if one cannot be read
   */
  static String of(Home home, Optional<Path> pack) throws IOException {
    Path templates = home.folder().resolve("templates");
    return Sha256.of(
        Sha256.ofTree(ownPlace())
            + Sha256.ofTree(pack.filter(Files::isDirectory).orElse(templates))
            + Sha256.ofTree(home.fonts()));
  }

  private static Path ownPlace() {
    try {
      return Path.of(ProgramHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new PackException("程序所在的路径无法识别，换一个路径再试。");
    }
  }
}
