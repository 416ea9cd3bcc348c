package gongkai.intake;

import gongkai.derive.SubjectNames;
import gongkai.finding.Excerpt;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the names of 科目 that the catalogue does not know. */
final class Names {

  private static final Set<String> NAME_ONLY = Set.of(Schema.SUBJECT_KEY, SubjectNames.NAME_KEY);

  private final Pack pack;
  private final Notes notes;

  Names(Pack pack, Notes notes) {
    this.pack = pack;
    this.notes = notes;
  }

  void place(List<TableReading> readings, Map<FactKey, Fact> facts) {
    for (TableReading reading : readings) {
      String catalogue = reading.form().subjects().map(rows -> rows.catalogue()).orElse("");
      reading
          .names()
          .forEach(
              (code, name) ->
                  pack.catalogues()
                      .get(catalogue)
                      .name(code)
                      .ifPresentOrElse(
                          official -> compare(reading, code, name, official),
                          () -> place(reading, code, name, facts)));
    }
  }

  private void compare(TableReading reading, String code, SheetName name, String official) {
    if (!Plain.label(name.name()).equals(Plain.label(official))) {
      notes.warning(
          "导入-科目名称",
          reading.at(name.cell()),
          "科目 " + code + " 的名称是“" + Excerpt.of(name.name()) + "”，目录里是“" + official + "”，按目录印",
          "检查代码是否写错。");
    }
  }

  private void place(TableReading reading, String code, SheetName name, Map<FactKey, Fact> facts) {
    boolean named =
        facts.keySet().stream().anyMatch(key -> key.subject().equals(code) && isName(key.path()));
    list(code, facts)
        .filter(list -> !named)
        .ifPresent(
            list -> {
              FactKey key = new FactKey(list + "/" + SubjectNames.NAME_KEY, code);
              String written = name.name().strip().replaceAll("\\s+", "");
              facts.put(
                  key,
                  new Fact.Words(
                      key, List.of(written), reading.at(name.cell()).withKey(key.toString())));
            });
  }

  private static boolean isName(String path) {
    return path.endsWith("/" + SubjectNames.NAME_KEY);
  }

  /** The list in which a 科目 stands, else the list of names that takes it. */
  private Optional<String> list(String code, Map<FactKey, Fact> facts) {
    Optional<String> own =
        facts.keySet().stream()
            .filter(key -> key.subject().equals(code))
            .map(FactKey::parent)
            .findFirst();
    return own.or(
        () ->
            pack.schema().children().entrySet().stream()
                .filter(child -> child.getValue().kind() == Kind.ROWS)
                .filter(child -> child.getValue().item().children().keySet().equals(NAME_ONLY))
                .map(Map.Entry::getKey)
                .findFirst());
  }
}
