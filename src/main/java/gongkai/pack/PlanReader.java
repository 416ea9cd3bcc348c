package gongkai.pack;

import gongkai.pack.Schema.Kind;
import gongkai.pack.WorkbookPlan.Block;
import gongkai.pack.WorkbookPlan.Fields;
import gongkai.pack.WorkbookPlan.Item;
import gongkai.pack.WorkbookPlan.Items;
import gongkai.pack.WorkbookPlan.Matrix;
import gongkai.pack.WorkbookPlan.Numbering;
import gongkai.pack.WorkbookPlan.Relations;
import gongkai.pack.WorkbookPlan.Rows;
import gongkai.pack.WorkbookPlan.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code 填报.yaml}. */
final class PlanReader {

  private static final int SPARE = 8;

  private final Schema schema;

  /** Lists of items that have their rows already; more blocks of the same list refer to these. */
  private final Set<String> itemLists = new HashSet<>();

  private PlanReader(Schema schema) {
    this.schema = schema;
  }

  static WorkbookPlan read(PackNode node, Schema schema) {
    node.only(Set.of("封面", "表"));
    PlanReader reader = new PlanReader(schema);
    return new WorkbookPlan(
        node.get("封面").texts(), node.get("表").items().stream().map(reader::sheet).toList());
  }

  private Sheet sheet(PackNode node) {
    node.only(Set.of("名", "块"));
    return new Sheet(node.text("名"), node.get("块").items().stream().map(this::block).toList());
  }

  private Block block(PackNode node) {
    String title = node.text("标题", "");
    if (node.has("列表")) {
      return rows(node.only(Set.of("标题", "列表", "行数", "预填", "显示")), title);
    }
    if (node.has("逐项")) {
      return items(node.only(Set.of("标题", "逐项", "行数", "栏", "宽")), title);
    }
    if (node.has("核对")) {
      return new Relations(title, node.only(Set.of("标题", "核对")).get("核对").texts());
    }
    return node.has("行")
        ? matrix(node.only(Set.of("标题", "行", "栏", "显示", "代", "合计")), title)
        : fields(node.only(Set.of("标题", "项", "行数")), title);
  }

  private Fields fields(PackNode node, String title) {
    List<Item> items = new ArrayList<>();
    for (PackNode item : node.get("项").items()) {
      if (item.isText()) {
        entries(item).forEach(path -> items.add(new Item.Entry(path)));
      } else {
        items.add(new Item.Live(item.only(Set.of("显示")).text("显示")));
      }
    }
    return new Fields(title, items, spare(node));
  }

  private List<String> entries(PackNode item) {
    String path = item.text();
    Schema here = schema.find(path).orElseThrow(() -> unknown(item, path));
    Map<String, Schema> leaves = here.leaves(path);
    leaves.forEach(
        (leaf, entry) -> {
          if (entry.kind() == Kind.ROWS || entry.kind() == Kind.STATED) {
            throw item.wrong("“" + leaf + "”一个科目一行，要写成“列表”");
          }
          if (entry.kind() == Kind.ITEMS) {
            throw item.wrong("“" + leaf + "”是一项一项的，要写成“逐项”");
          }
        });
    return List.copyOf(leaves.keySet());
  }

  private static PackException unknown(PackNode node, String path) {
    return node.wrong("data.schema.json 里没有“" + path + "”这一项");
  }

  private Rows rows(PackNode node, String title) {
    String path = node.text("列表");
    Schema here = schema.find(path).orElseThrow(() -> unknown(node, path));
    if (here.kind() != Kind.ROWS) {
      throw node.wrong("“" + path + "”不是列表，要写在“项”里");
    }
    return new Rows(title, path, spare(node), node.text("预填", ""), terms(node, "显示"));
  }

  private Items items(PackNode node, String title) {
    String path = node.text("逐项");
    Schema here = schema.find(path).orElseThrow(() -> unknown(node, path));
    if (here.kind() != Kind.ITEMS) {
      throw node.wrong("“" + path + "”不是一项一项的列表");
    }
    List<Item> columns = new ArrayList<>();
    if (node.has("栏")) {
      node.get("栏").items().forEach(column -> columns.addAll(columns(column, path, here.item())));
    } else {
      below(here.item(), "").forEach(key -> columns.add(new Item.Entry(key)));
    }
    Map<String, Integer> widths = new LinkedHashMap<>();
    node.find("宽")
        .ifPresent(map -> map.entries().forEach((key, wide) -> widths.put(key, wide.number())));
    return new Items(title, path, columns, widths, spare(node), numbering(node, path, here));
  }

  private Numbering numbering(PackNode node, String path, Schema here) {
    boolean nested = here.item().entries("").keySet().stream().anyMatch(key -> key.contains("*"));
    boolean more = !itemLists.add(path);
    if (path.contains("*")) {
      if (nested || more) {
        throw node.wrong("“" + path + "”在列表里面：不能再有列表，也不能分成几块");
      }
      return Numbering.REFERRING;
    }
    if (more && !nested) {
      throw node.wrong("“" + path + "”里没有列表，不能分成几块");
    }
    return more ? Numbering.REFERRING : nested ? Numbering.OWN : Numbering.NONE;
  }

  private static List<Item> columns(PackNode column, String path, Schema item) {
    if (column.isText()) {
      String key = column.text();
      Schema entry = item.find(key).orElseThrow(() -> unknown(column, path + "/*/" + key));
      return below(entry, key).stream().<Item>map(Item.Entry::new).toList();
    }
    String name = column.only(Set.of("显示")).text("显示");
    return Appraised.of(name)
        .filter(known -> known.isOf(path))
        .map(known -> List.<Item>of(new Item.Live(name)))
        .orElseThrow(() -> column.wrong("“" + path + "”没有可以显示的“" + name + "”"));
  }

  /** The entries of an item, without the lists in it. */
  private static List<String> below(Schema here, String path) {
    return here.entries(path).keySet().stream().filter(key -> !key.contains("*")).toList();
  }

  private static int spare(PackNode node) {
    return node.find("行数").map(PackNode::number).orElse(SPARE);
  }

  private static Map<String, Terms> terms(PackNode node, String key) {
    Map<String, Terms> terms = new LinkedHashMap<>();
    node.find(key)
        .ifPresent(
            map -> map.entries().forEach((name, of) -> terms.put(name, Terms.parse(of.text()))));
    return terms;
  }

  private Matrix matrix(PackNode node, String title) {
    List<String> lines = node.get("行").texts();
    List<String> columns = node.get("栏").texts();
    List<String> entries = new ArrayList<>();
    for (String column : columns) {
      for (String line : lines) {
        String path = Matrix.path(column, line);
        if (schema.find(path).filter(PlanReader::isEntry).isPresent()) {
          entries.add(path);
        }
      }
    }
    Map<String, List<String>> live = new LinkedHashMap<>();
    node.find("显示")
        .ifPresent(map -> map.entries().forEach((name, of) -> live.put(name, of.texts())));
    return new Matrix(title, lines, columns, live, terms(node, "代"), entries, node.yes("合计"));
  }

  private static boolean isEntry(Schema schema) {
    return switch (schema.kind()) {
      case OBJECT, ROWS, ITEMS, STATED -> false;
      default -> true;
    };
  }
}
