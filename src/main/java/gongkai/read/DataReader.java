package gongkai.read;

import gongkai.finding.Checked;
import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.MoneyUnit;
import gongkai.model.PriorYear;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.pack.Schema;
import gongkai.read.Node.Entry;
import gongkai.read.Node.Mapping;
import gongkai.read.Node.Scalar;
import gongkai.read.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks a data file along the vocabulary and collects facts, or what is wrong with them. */
final class DataReader {

  private static final String MISSING = "数据-缺少";

  private final String file;
  private final Schema schema;
  private final Map<FactKey, Fact> facts;
  private final Map<FactKey, Place> blanks;
  private final List<StatedFigure> stated = new ArrayList<>();
  private final List<Finding> findings;
  private final Optional<PriorYear> prior;
  private final ItemFiles files;

  /** Whether this is a file that the data file names, which can name no other. */
  private final boolean named;

  private MoneyUnit unit;
  private ValueReader values;

  DataReader(String file, Schema schema, Optional<PriorYear> prior, DataFile.Opener opener) {
    this.file = file;
    this.schema = schema;
    this.prior = prior;
    this.facts = new LinkedHashMap<>();
    this.blanks = new HashMap<>();
    this.findings = new ArrayList<>();
    this.files = new ItemFiles(file, opener, findings);
    this.named = false;
  }

  /** Reads on in another file what belongs to the same data. */
  private DataReader(DataReader outer, String file) {
    this.file = file;
    this.schema = outer.schema;
    this.prior = outer.prior;
    this.facts = outer.facts;
    this.blanks = outer.blanks;
    this.findings = outer.findings;
    this.files = outer.files;
    this.named = true;
    this.values = new ValueReader(file, outer.unit, findings);
  }

  /** What is filled in, although something is missing. */
  Checked<YearData> readIncomplete(Mapping root) {
    return read(root, finding -> !finding.code().equals(MISSING));
  }

  Checked<YearData> read(Mapping root) {
    return read(root, finding -> true);
  }

  private Checked<YearData> read(Mapping root, Predicate<Finding> counts) {
    unit = unit(root).orElse(MoneyUnit.YUAN);
    values = new ValueReader(file, unit, findings);
    object("", "", root, schema);
    prior.ifPresent(last -> last.figures().forEach(facts::putIfAbsent));
    YearData data = new YearData(file, unit, facts, stated, blanks, prior);
    List<Finding> found = findings.stream().filter(counts).toList();
    return found.stream().anyMatch(Finding::isError)
        ? Checked.none(found)
        : Checked.of(data, found);
  }

  /** The unit is needed before the first figure, wherever it stands in the file. */
  static Optional<MoneyUnit> unit(Mapping root) {
    Entry info = root.entries().get("基本信息");
    if (info == null || !(info.value() instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Entry unit = mapping.entries().get("金额单位");
    if (unit == null || !(unit.value() instanceof Scalar scalar)) {
      return Optional.empty();
    }
    return MoneyUnit.of(scalar.text().strip());
  }

  private void object(String path, String subject, Mapping mapping, Schema here) {
    mapping
        .entries()
        .forEach(
            (key, entry) ->
                here.child(key)
                    .ifPresentOrElse(
                        child -> value(join(path, key), subject, entry, child),
                        () -> unknown(path, key, entry, here)));
    if (isLeftOut(path, mapping)) {
      return;
    }
    for (String key : here.required()) {
      if (!subject.isEmpty() && key.equals(Schema.SUBJECT_KEY)) {
        continue;
      }
      Entry entry = mapping.entries().get(key);
      FactKey fact = new FactKey(join(path, key), subject);
      if (prior.filter(last -> last.knows(fact)).isPresent()) {
        continue;
      }
      if (entry == null || entry.value().isBlank()) {
        missing(join(path, key), entry == null ? mapping.spot() : entry.spot(), here, key);
      }
    }
  }

  /** What need not be there at all may stand there blank, as it does in a blank file. */
  private boolean isLeftOut(String path, Mapping mapping) {
    if (path.isEmpty() || !isBlank(mapping)) {
      return false;
    }
    int slash = path.lastIndexOf('/');
    Schema parent = slash < 0 ? schema : schema.find(path.substring(0, slash)).orElseThrow();
    return !parent.required().contains(path.substring(slash + 1));
  }

  static boolean isBlank(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().values().stream().allMatch(entry -> isBlank(entry.value()));
    }
    return node instanceof Sequence sequence
        ? sequence.items().stream().allMatch(DataReader::isBlank)
        : node.isBlank();
  }

  private void value(String path, String subject, Entry entry, Schema here) {
    Place place = new Place(file, entry.spot(), new FactKey(path, subject).toString());
    if (entry.value().isBlank()) {
      blanks.put(new FactKey(path, subject), place);
      return;
    }
    switch (here.kind()) {
      case OBJECT -> {
        if (entry.value() instanceof Mapping mapping) {
          object(path, subject, mapping, here);
        } else {
          values.wrong(place, "这里应是若干行“键: 值”", "照着示例，在下一行缩进两格填写。");
        }
      }
      case ROWS -> rows(path, place, entry.value(), here);
      case ITEMS -> items(path, place, entry.value(), here);
      case STATED -> stated(place, entry.value());
      default -> {
        FactKey key = new FactKey(path, subject);
        values.read(key, place, entry.value(), here).ifPresent(fact -> facts.put(key, fact));
      }
    }
  }

  private void rows(String path, Place place, Node node, Schema here) {
    if (!(node instanceof Sequence sequence)) {
      values.wrong(place, "这里应是一行一个科目的列表", "每个科目一行，以“- ”开头。");
      return;
    }
    Map<String, Spot> spots = new HashMap<>();
    for (Node item : sequence.items()) {
      Place at = new Place(file, item.spot(), path);
      if (item instanceof Mapping row) {
        row(path, at, row, here.item(), spots);
      } else if (!item.isBlank()) {
        values.wrong(at, "这一行应写成 {科目: …, 金额: …} 的形式", "照着示例填写这一行。");
      }
    }
  }

  /** Items are numbered as they are filled in: a blank one between them leaves no gap. */
  private void items(String path, Place place, Node node, Schema here) {
    if (!(node instanceof Sequence sequence)) {
      values.wrong(place, "这里应是一项一项的列表", "每项以“- ”开头，照着示例填写。");
      return;
    }
    int number = 0;
    for (Node item : sequence.items()) {
      if (isBlank(item)) {
        continue;
      }
      String at = path + "/" + (number + 1);
      Optional<String> key = here.item().fileKey().filter(name -> ItemFiles.names(item, name));
      if (key.isPresent()) {
        Place reference = new Place(file, item.spot(), at);
        number += others(path, number, files.open(reference, (Mapping) item, key.get()), here);
        continue;
      }
      number++;
      if (item instanceof Mapping mapping) {
        object(at, "", mapping, here.item());
      } else {
        values.wrong(new Place(file, item.spot(), at), "这一项应是若干行“键: 值”", "照着示例填写这一项。");
      }
    }
  }

  /** Items of another file take the place of the one that named it; gives their number. */
  private int others(String path, int before, Optional<DataFile> other, Schema here) {
    if (other.isEmpty()) {
      return 1;
    }
    DataReader reader = new DataReader(this, other.get().file());
    List<Mapping> items = files.items(other.get(), path, here.item(), unit);
    int number = before;
    for (Mapping item : items) {
      number++;
      reader.object(path + "/" + number, "", item, here.item());
    }
    return items.size();
  }

  private void row(String path, Place place, Mapping row, Schema here, Map<String, Spot> spots) {
    Entry code = row.entries().get(Schema.SUBJECT_KEY);
    if (code == null || code.value().isBlank()) {
      values.wrong(place, "这一行没有科目代码", "补上“科目”；不需要的行整行删掉。");
      return;
    }
    Schema codeSchema = here.child(Schema.SUBJECT_KEY).orElseThrow();
    Optional<String> subject =
        values.subject(place.withKey(path + "/科目"), code.value(), codeSchema);
    if (subject.isEmpty()) {
      return;
    }
    Spot earlier = spots.putIfAbsent(subject.get(), row.spot());
    if (earlier != null) {
      values.wrong(
          place.withKey(path + "/" + subject.get()),
          "科目 " + subject.get() + " 写了两次，" + earlier.label() + "已经有了",
          "同一科目只写一行，把金额加在一起。");
      return;
    }
    Map<String, Entry> others = new LinkedHashMap<>(row.entries());
    others.remove(Schema.SUBJECT_KEY);
    object(path, subject.get(), new Mapping(row.spot(), others), here);
  }

  private void stated(Place place, Node node) {
    if (!(node instanceof Mapping tables)) {
      values.wrong(place, "列示数应按表填写", "写成 表号: {行次: 金额} 的样子。");
      return;
    }
    tables
        .entries()
        .forEach(
            (table, lines) -> {
              Place at = new Place(file, lines.spot(), "列示数/" + table);
              if (lines.value() instanceof Mapping mapping) {
                mapping.entries().forEach((line, entry) -> statedLine(table, line, entry));
              } else if (!lines.value().isBlank()) {
                values.wrong(at, "列示数应按行次或科目填写", "写成 表号: {行次: 金额} 的样子。");
              }
            });
  }

  private void statedLine(String table, String line, Entry entry) {
    if (entry.value() instanceof Mapping columns) {
      columns.entries().forEach((column, cell) -> statedCell(table, line, column, cell));
    } else {
      statedCell(table, line, "", entry);
    }
  }

  private void statedCell(String table, String line, String column, Entry entry) {
    String key = "列示数/" + table + "/" + line + (column.isEmpty() ? "" : "/" + column);
    Place place = new Place(file, entry.spot(), key);
    values
        .figure(place, entry.value())
        .ifPresent(number -> stated.add(new StatedFigure(table, line, column, number, place)));
  }

  private void unknown(String path, String key, Entry entry, Schema here) {
    List<String> known =
        here.children().keySet().stream()
            .filter(name -> !name.startsWith("$"))
            .filter(name -> !named || here.fileKey().filter(name::equals).isEmpty())
            .toList();
    String written = Excerpt.of(key);
    String advice = Values.keyAdvice(written, known);
    findings.add(
        Finding.error(
            "数据-不认识的键",
            new Place(file, entry.spot(), join(path, written)),
            "不认识的键“" + written + "”",
            advice));
  }

  private void missing(String path, Spot spot, Schema here, String key) {
    String about = here.child(key).map(Schema::description).orElse("");
    findings.add(
        Finding.error(MISSING, new Place(file, spot, path), "没有填“" + key + "”", "补上：" + about));
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }
}
