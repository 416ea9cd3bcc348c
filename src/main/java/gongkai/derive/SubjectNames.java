package gongkai.derive;

import gongkai.model.Fact;
import gongkai.model.YearData;
import gongkai.pack.Catalogue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of 科目: the catalogue's, and the user's for codes that it does not know. */
public final class SubjectNames {

  /** The key under which a row of the data file gives a name. */
  public static final String NAME_KEY = "名称";

  private final Catalogue.All catalogues;
  private final Map<String, Fact.Words> given = new HashMap<>();

  SubjectNames(Catalogue.All catalogues, YearData data) {
    this.catalogues = catalogues;
    for (Fact fact : data.all()) {
      if (fact instanceof Fact.Words words && isName(words)) {
        given.putIfAbsent(words.key().subject(), words);
      }
    }
  }

  /** Whether this entry names the 科目 of its row. */
  public static boolean isName(Fact.Words words) {
    return !words.key().subject().isEmpty() && words.key().path().endsWith("/" + NAME_KEY);
  }

  /** The official name; empty if the catalogue does not know the code. */
  public Optional<String> official(String catalogue, String code) {
    return catalogues.get(catalogue).name(code);
  }

  /** The name to print; empty if neither catalogue nor user gives one. */
  public Optional<String> find(String catalogue, String code) {
    Optional<String> official = official(catalogue, code);
    return official.isPresent()
        ? official
        : Optional.ofNullable(given.get(code)).map(words -> words.paragraphs().get(0));
  }
}
