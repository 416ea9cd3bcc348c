package gongkai.model;

import java.text.Normalizer;

/** When two writings are the name of one unit. */
public final class UnitNames {

  private UnitNames() {}

  /** The same for all writings of a name: full-width brackets and blanks make no other unit. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
