package gongkai.derive;

import gongkai.derive.Statement.Member;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.pack.Ask;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a report needs and is not there: for a person to fill in. */
public final class Blanks {

  private static final Set<Kind> LISTS = EnumSet.of(Kind.ROWS, Kind.ITEMS, Kind.STATED);

  private final Pack pack;
  private final Statement statement;
  private final YearData data;
  private final Map<FactKey, String> wanted = new LinkedHashMap<>();
  private final Unknown unknown;

  private Blanks(Pack pack, Statement statement) {
    this.pack = pack;
    this.statement = statement;
    data = statement.data();
    unknown = new Unknown(pack, statement, wanted.keySet());
  }

  /** What is to be filled in, with what to say there. */
  public static Map<FactKey, String> of(Pack pack, Statement statement) {
    Blanks blanks = new Blanks(pack, statement);
    blanks.required("", pack.schema());
    // What one ask wants may be what another depends on, wherever it stands in the list.
    int before;
    do {
      before = blanks.wanted.size();
      pack.asks().forEach(blanks::asked);
    } while (blanks.wanted.size() > before);
    return blanks.wanted;
  }

  private void required(String path, Schema schema) {
    schema
        .children()
        .forEach(
            (key, child) -> {
              String here = path.isEmpty() ? key : path + "/" + key;
              boolean needed = schema.required().contains(key);
              if (child.kind() == Kind.OBJECT) {
                if (needed || hasFacts(here)) {
                  required(here, child);
                }
              } else if (needed && !LISTS.contains(child.kind())) {
                want(FactKey.of(here), child.description());
              }
            });
  }

  private boolean hasFacts(String path) {
    return data.facts().keySet().stream().anyMatch(key -> key.isWithin(path));
  }

  private void want(FactKey key, String about) {
    if (!data.isFilled(key)) {
      wanted.putIfAbsent(key, about);
    }
  }

  private void asked(Ask ask) {
    if (ask.group().isEmpty()) {
      if (unknown.mayNeed(ask, "", Map.of())) {
        want(ask, "");
      }
      return;
    }
    for (Member member : statement.groups().getOrDefault(ask.group(), List.of())) {
      if (unknown.mayNeed(ask, member.id(), member.figures())) {
        want(ask, member.id());
      }
    }
  }

  private void want(Ask ask, String member) {
    for (String path : ask.paths()) {
      FactKey key = pack.refs().entry(path, member);
      want(key, pack.schema().find(key.path()).map(Schema::description).orElse(ask.why()));
    }
  }
}
