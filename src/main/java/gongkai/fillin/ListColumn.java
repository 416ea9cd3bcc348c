package gongkai.fillin;

import gongkai.derive.SubjectNames;
import gongkai.model.CellRef;
import gongkai.pack.FactSelector;
import gongkai.pack.Formula;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a list by 科目.
 *
 * @param key of the entry; empty if it is only to look at
 * @param title above it
 * @param schema of the entry
 * @param live what is to look at; {@code <项>} stands for the row's 科目
 * @param look of its cells
 */
record ListColumn(
    String key, String title, Optional<Schema> schema, Optional<Terms> live, Look look) {

  /** Code, name, figures, what is to look at, texts. */
  static List<ListColumn> of(Schema item, Map<String, Terms> live) {
    List<ListColumn> first = new ArrayList<>();
    List<ListColumn> words = new ArrayList<>();
    first.add(input(Schema.SUBJECT_KEY, item));
    first.add(name(item));
    item.children()
        .forEach(
            (key, schema) -> {
              if (!key.equals(Schema.SUBJECT_KEY) && !key.equals(SubjectNames.NAME_KEY)) {
                (EntrySums.isFigure(schema) ? first : words).add(input(key, item));
              }
            });
    live.forEach(
        (title, terms) ->
            first.add(
                new ListColumn("", title, Optional.empty(), Optional.of(terms), Look.LIVE_MONEY)));
    first.addAll(words);
    return first;
  }

  private static ListColumn input(String key, Schema item) {
    Schema schema = item.child(key).orElseThrow();
    return new ListColumn(key, key, Optional.of(schema), Optional.empty(), Inputs.look(schema));
  }

  /** The catalogue gives the name, unless people have to. */
  private static ListColumn name(Schema item) {
    boolean lookedUp = !item.required().contains(SubjectNames.NAME_KEY);
    Optional<Schema> own = item.child(SubjectNames.NAME_KEY);
    return new ListColumn(
        own.isPresent() ? SubjectNames.NAME_KEY : "",
        SubjectNames.NAME_KEY,
        own,
        Optional.empty(),
        own.isEmpty() ? Look.LIVE_WORDS : lookedUp ? Look.NAME : Look.WORDS);
  }

  /** Its key in the hidden cells; empty if there is nothing to read. */
  String marked() {
    return schema
        .map(known -> Inputs.key(key, known))
        .map(text -> look == Look.NAME ? Keys.LOOKED_UP + text : text)
        .orElse("");
  }

  boolean isFigure() {
    return live.isPresent() || look == Look.MONEY || look == Look.COUNT;
  }

  boolean isWords() {
    return look == Look.WORDS || look == Look.NAME;
  }

  /** The cell of a public table that all rows together must give, if not by their own making. */
  Optional<CellRef> total(Pack pack, String list) {
    if (live.isEmpty() || live.get().parts().size() != 1) {
      return Optional.empty();
    }
    String[] parts = live.get().parts().get(0).ref().split("/");
    TableForm form = pack.forms().get(parts[0]);
    if (parts.length != 3 || form == null || form.subjects().isEmpty()) {
      return Optional.empty();
    }
    Column column =
        form.columns().stream().filter(c -> c.id().equals(parts[2])).findFirst().orElseThrow();
    boolean own =
        entries(form, column).stream()
            .allMatch(path -> path.startsWith(list + "/") || path.equals(list));
    return own
        ? Optional.empty()
        : Optional.of(new CellRef(form.key(), form.subjects().get().totalLabel(), column.id()));
  }

  private static List<String> entries(TableForm form, Column column) {
    List<String> paths = new ArrayList<>(column.facts().paths());
    for (Formula.Term term : column.sum().map(Formula::terms).orElse(List.of())) {
      form.columns().stream()
          .filter(other -> other.id().equals(term.id()))
          .map(Column::facts)
          .map(FactSelector::paths)
          .forEach(paths::addAll);
    }
    return paths;
  }
}
