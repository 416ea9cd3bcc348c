package gongkai.check;

import gongkai.derive.PublicTable;
import gongkai.derive.Statement;
import gongkai.derive.SubjectNames;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.model.Fact;
import gongkai.model.YearData;
import gongkai.pack.FigureRule.Source;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import gongkai.pack.TableForm.SubjectRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every 科目 has a name, and no name contradicts the catalogue. */
final class SubjectCheck implements Check {

  private static final String CODE = "HI-1";
  private static final CheckRule RULE =
      new CheckRule(CODE, "数据", "每个科目都有名称，名称与科目目录一致", "一致", Severity.ERROR, "政府收支分类科目");

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    List<Finding> findings = new ArrayList<>();
    contradictions(pack, statement, findings);
    unknown(pack, statement, findings);
    int rows =
        statement.tables().values().stream().mapToInt(table -> table.subjects().size()).sum();
    return List.of(CheckResult.of(RULE, rows, findings));
  }

  private static void contradictions(Pack pack, Statement statement, List<Finding> findings) {
    Map<String, Fact.Words> first = new HashMap<>();
    for (Fact fact : statement.data().all()) {
      if (fact instanceof Fact.Words words && SubjectNames.isName(words)) {
        String code = words.key().subject();
        String catalogue = catalogue(pack, words.key().path());
        Optional<String> official = statement.names().official(catalogue, code);
        Fact.Words earlier = first.merge(catalogue + code, words, (old, same) -> old);
        if (!official.orElse(name(earlier)).equals(name(words))) {
          findings.add(
              official
                  .map(known -> contradiction(words, known))
                  .orElseGet(() -> disagreement(words, earlier)));
        }
      }
    }
  }

  private static String name(Fact.Words words) {
    return words.paragraphs().get(0);
  }

  private static Finding contradiction(Fact.Words words, String known) {
    return Finding.error(
        CODE,
        words.place(),
        "科目 " + words.key().subject() + " 的名称写成“" + name(words) + "”，应为“" + known + "”",
        "改成“" + known + "”，或检查代码是否写错；目录里有的科目名称可以不填。");
  }

  private static Finding disagreement(Fact.Words words, Fact.Words earlier) {
    return Finding.error(
        CODE,
        words.place(),
        "科目 "
            + words.key().subject()
            + " 的名称这里写“"
            + name(words)
            + "”，"
            + earlier.place().spot().label()
            + "写“"
            + name(earlier)
            + "”",
        "两处改成一样。");
  }

  private static String catalogue(Pack pack, String path) {
    String list = path.substring(0, path.lastIndexOf('/'));
    return pack.schema().find(list + "/" + Schema.SUBJECT_KEY).map(Schema::catalogue).orElse("");
  }

  /** The 科目 of the text's groups are asked for too: a class may stand there and in no table. */
  private static void unknown(Pack pack, Statement statement, List<Finding> findings) {
    Set<String> told = new HashSet<>();
    pack.groups()
        .forEach(
            (name, group) -> {
              if (group.source() instanceof Source.Subjects subjects) {
                statement.groups().get(name).stream()
                    .map(Statement.Member::id)
                    .filter(id -> statement.names().find(subjects.catalogue(), id).isEmpty())
                    .filter(told::add)
                    .forEach(id -> findings.add(unnamed(statement, id, false)));
              }
            });
    for (PublicTable table : statement.tables().values()) {
      SubjectRows rows = table.form().subjects().orElse(null);
      if (rows == null) {
        continue;
      }
      int deepest = rows.levels().get(rows.levels().size() - 1);
      for (String code : table.subjects()) {
        if (statement.names().find(rows.catalogue(), code).isEmpty() && told.add(code)) {
          findings.add(unnamed(statement, code, code.length() == deepest));
        }
      }
    }
  }

  private static Finding unnamed(Statement statement, String code, boolean entered) {
    return Finding.error(
        CODE,
        place(statement.data(), code),
        "科目目录里没有 " + code,
        entered
            ? "检查代码；代码无误就在这一行补上“名称”（目录不全，没有的科目要自己写名称）。"
            : "检查代码；代码无误就在“科目名称”里补一行 {科目: \"" + code + "\", 名称: …}。");
  }

  private static Place place(YearData data, String code) {
    return data.all().stream()
        .filter(fact -> fact.key().subject().startsWith(code))
        .map(Fact::place)
        .findFirst()
        .orElse(Place.file(data.file()));
  }
}
