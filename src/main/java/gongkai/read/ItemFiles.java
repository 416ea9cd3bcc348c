package gongkai.read;

import gongkai.finding.Checked;
import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.model.MoneyUnit;
import gongkai.model.NearbyFile;
import gongkai.pack.Schema;
import gongkai.read.Node.Entry;
import gongkai.read.Node.Mapping;
import gongkai.read.Node.Scalar;
import gongkai.read.Node.Sequence;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items of a list that stand in files of their own. A text holds the keys of one item; a file that
 * has the whole list, as a workbook does, gives all its items.
 */
final class ItemFiles {

  private static final String CODE = "数据-文件";
  private static final String ADVICE = "写项目自己的文件，从数据文件所在的文件夹算起，例如 项目/01.yaml。";

  private final String file;
  private final DataFile.Opener opener;
  private final List<Finding> findings;

  /** Where each file was named first. */
  private final Map<String, Spot> named = new HashMap<>();

  ItemFiles(String file, DataFile.Opener opener, List<Finding> findings) {
    this.file = file;
    this.opener = opener;
    this.findings = findings;
  }

  /** Whether an item names a file under this key. */
  static boolean names(Node item, String key) {
    return item instanceof Mapping mapping
        && mapping.entries().containsKey(key)
        && !DataReader.isBlank(mapping.entries().get(key).value());
  }

  /**
   * Opens the file that an item names.
   *
   * @param at the item
   * @param key under which the file is named
   * @return empty if it cannot be read, which is among the findings
   */
  Optional<DataFile> open(Place at, Mapping item, String key) {
    Entry entry = item.entries().get(key);
    Place place = new Place(file, entry.spot(), at.key() + "/" + key);
    for (Map.Entry<String, Entry> other : item.entries().entrySet()) {
      if (!other.getKey().equals(key) && !DataReader.isBlank(other.getValue().value())) {
        Place second =
            new Place(at.file(), other.getValue().spot(), at.key() + "/" + other.getKey());
        wrong(
            second,
            "写了“" + key + "”，又写了“" + Excerpt.of(other.getKey()) + "”",
            "内容写在文件里，就只留“" + key + "”；写在这里，就去掉“" + key + "”。");
        return Optional.empty();
      }
    }
    if (!(entry.value() instanceof Scalar scalar)) {
      wrong(place, "这里应是一个文件的名称", "例如 项目/01.yaml；一项写一个文件。");
      return Optional.empty();
    }
    return open(place, scalar.text().strip().replace('\\', '/'));
  }

  private Optional<DataFile> open(Place place, String name) {
    Optional<String> plain = plain(place, name);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Spot earlier = named.putIfAbsent(plain.get(), place.spot());
    if (earlier != null) {
      wrong(place, "“" + name + "”写了两次，" + earlier.label() + "已经有了", "只留一处；另一个项目写它自己的文件。");
      return Optional.empty();
    }
    if (isSelf(plain.get())) {
      wrong(place, "“" + name + "”就是这个数据文件自己", ADVICE);
      return Optional.empty();
    }
    Checked<DataFile> other = opener.open(name);
    if (other.value().isEmpty() || other.findings().stream().anyMatch(Finding::isError)) {
      wrong(place, "“" + name + "”没有读成", "检查文件名，或先改好这个文件。");
    }
    findings.addAll(other.findings());
    return other.value();
  }

  private boolean isSelf(String plain) {
    Path own = Path.of(file).normalize();
    return own.resolveSibling(plain).normalize().equals(own);
  }

  /** The name in its shortest writing; empty if it is none or leads elsewhere, which is found. */
  private Optional<String> plain(Place place, String name) {
    try {
      Optional<Path> path = NearbyFile.path(name);
      if (path.isEmpty()) {
        wrong(place, "“" + Excerpt.of(name) + "”" + NearbyFile.OUTSIDE, NearbyFile.BRING);
      }
      return path.map(Path::toString);
    } catch (InvalidPathException e) {
      wrong(place, "“" + Excerpt.of(name) + "”不能用", ADVICE);
      return Optional.empty();
    }
  }

  /**
   * What stands in another file.
   *
   * @param path of the list
   * @param schema of an item
   * @param unit of the money of the data file, which holds there too
   */
  List<Mapping> items(DataFile other, String path, Schema schema, MoneyUnit unit) {
    Place place = Place.file(other.file());
    Optional<Node> list = find(other.root(), List.of(path.split("/")));
    if (list.isPresent() ? isMixed(other, path, schema) : isUnit(other, schema)) {
      return List.of();
    }
    List<Mapping> items = new ArrayList<>();
    if (list.isEmpty()) {
      items.add(other.root());
    } else if (list.get() instanceof Sequence sequence) {
      sequence.items().stream()
          .filter(Mapping.class::isInstance)
          .forEach(item -> items.add((Mapping) item));
    }
    items.removeIf(DataReader::isBlank);
    if (items.isEmpty()) {
      wrong(place, "文件里没有填", "填好这个文件，或在数据文件里去掉它。");
    }
    MoneyUnit own = DataReader.unit(other.root()).orElse(unit);
    if (list.isPresent() && own != unit) {
      wrong(place, "金额单位是" + own.label() + "，数据文件是" + unit.label(), "改成同一个金额单位。");
    }
    schema.fileKey().ifPresent(key -> items.removeIf(item -> namesAnother(place, item, key)));
    return items;
  }

  /** Whether the data file of a unit, or a workbook, was named that has no items. */
  private boolean isUnit(DataFile other, Schema schema) {
    if (!other.isOfUnit()
        || schema.required().stream().anyMatch(other.root().entries()::containsKey)) {
      return false;
    }
    wrong(Place.file(other.file()), "这是一个单位的数据文件，里面没有项目", "项目的文件从第一列起写“名称: …”“资金: …”，不写“基本信息”等。");
    return true;
  }

  /** Whether a file has the list and, outside of it, what belongs into an item. */
  private boolean isMixed(DataFile other, String path, Schema schema) {
    if (other.isOfUnit()) {
      return false;
    }
    Optional<Map.Entry<String, Entry>> stray =
        other.root().entries().entrySet().stream()
            .filter(entry -> schema.children().containsKey(entry.getKey()))
            .findFirst();
    stray.ifPresent(
        entry ->
            wrong(
                new Place(other.file(), entry.getValue().spot(), entry.getKey()),
                "文件里有“" + path + "”，又有“" + entry.getKey() + "”",
                "一个文件写一个项目：去掉“" + path + "”和“- ”，各项都从第一列写起。"));
    return stray.isPresent();
  }

  private boolean namesAnother(Place place, Mapping item, String key) {
    if (!names(item, key)) {
      return false;
    }
    Place at = new Place(place.file(), item.entries().get(key).spot(), key);
    wrong(at, "另写的文件里不能再写“" + key + "”", "把这一项的内容都写在这个文件里。");
    return true;
  }

  private static Optional<Node> find(Mapping root, List<String> keys) {
    Entry entry = root.entries().get(keys.get(0));
    if (entry == null || keys.size() == 1) {
      return Optional.ofNullable(entry).map(Entry::value);
    }
    return entry.value() instanceof Mapping mapping
        ? find(mapping, keys.subList(1, keys.size()))
        : Optional.empty();
  }

  private void wrong(Place place, String message, String advice) {
    findings.add(Finding.error(CODE, place, message, advice));
  }
}
