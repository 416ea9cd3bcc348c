package gongkai.fillin;

import gongkai.fillin.Formulas.Row;
import gongkai.pack.Ask;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When an entry has to be filled in, as formulas. */
final class Needs {

  private static final String MEMBER = "[" + Token.MEMBER.written() + "]";
  private static final String LAST_YEAR = "上年";

  private final Pack pack;
  private final Formulas formulas;
  private final Slots slots;

  Needs(Pack pack, Formulas formulas, Slots slots) {
    this.pack = pack;
    this.formulas = formulas;
    this.slots = slots;
  }

  /**
   * One reason why an entry has to be there.
   *
   * @param when formula
   * @param why for people
   * @param always whether it is needed whatever the figures are
   */
  record Need(String when, String why, boolean always) {}

  /** The reasons for an entry outside lists. */
  List<Need> of(String path) {
    List<Need> needs = new ArrayList<>();
    if (isRequired(path)) {
      needs.add(new Need(unlessLastYear(path), "必填。", true));
    }
    pack.asks().stream()
        .filter(ask -> ask.group().isEmpty() && ask.paths().contains(path))
        .map(ask -> new Need(when(ask, Row.NONE), ask.why(), false))
        .forEach(needs::add);
    return needs;
  }

  /** The reasons for an entry of a row; the group of the row says whose names are meant. */
  List<Need> of(String path, Row row) {
    return pack.asks().stream()
        .filter(ask -> !ask.group().isEmpty() && ask.paths().contains(path + MEMBER))
        .map(
            ask ->
                new Need(when(ask, new Row(row.list(), row.row(), ask.group())), ask.why(), false))
        .toList();
  }

  private String unlessLastYear(String path) {
    boolean known = pack.schema().find(path).orElseThrow().lastYear().isPresent();
    return known ? noLastYear() : "TRUE";
  }

  private String noLastYear() {
    return slots.find(LAST_YEAR).map(area -> area.anywhere() + "=\"\"").orElse("TRUE");
  }

  /** An entry is required if everything on the way to it is. */
  private boolean isRequired(String path) {
    Schema here = pack.schema();
    for (String key : path.split("/")) {
      Optional<Schema> child = here.child(key);
      if (child.isEmpty() || !here.required().contains(key)) {
        return false;
      }
      here = child.get();
    }
    return true;
  }

  private String when(Ask ask, Row row) {
    String asked = asked(ask, row);
    return ask.unless().isEmpty()
        ? asked
        : "AND("
            + asked
            + ",NOT("
            + or(ask.unless().stream().map(name -> formulas.isThere(name, row)))
            + "))";
  }

  private String asked(Ask ask, Row row) {
    if (ask.isUnconditional()) {
      return ask.group().isEmpty() ? "TRUE" : isMember(ask, row);
    }
    return or(
        Stream.concat(ask.changed().stream(), ask.nonZero().stream())
            .map(name -> formulas.isThere(name, row)));
  }

  private String isMember(Ask ask, Row row) {
    return or(
        pack.groups().get(ask.group()).when().stream()
            .map(ref -> Formulas.isNotZero(formulas.ref(ref, row))));
  }

  private static String or(Stream<String> conditions) {
    return conditions.collect(Collectors.joining(",", "OR(", ")"));
  }
}
