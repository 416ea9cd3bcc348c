package gongkai.read;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.model.Info;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.Schema;
import gongkai.read.Node.Entry;
import gongkai.read.Node.Mapping;
import gongkai.read.Node.Scalar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A data file that is well written; what it says is read with the vocabulary of a pack. */
public final class DataFile {

  private static final String BASICS = "基本信息";
  private static final String LAST_YEAR = "上年";

  private final String file;
  private final Mapping root;
  private final Opener others;

  private DataFile(String file, Mapping root, Opener others) {
    this.file = file;
    this.root = root;
    this.others = others;
  }

  /** Opens the files that a data file names. */
  public interface Opener {

    /**
     * Opens a file.
     *
     * @param name as the data file has it: relative to its own folder, with {@code /}
     */
    Checked<DataFile> open(String name);
  }

  /** The same file, able to open those that it names. */
  public DataFile opening(Opener opener) {
    return new DataFile(file, root, opener);
  }

  /** The file as the user named it. */
  String file() {
    return file;
  }

  /** All that is in it. */
  Mapping root() {
    return root;
  }

  /**
   * Opens a YAML or JSON file.
   *
   * @param path where it lies
   * @param shown the file as the user named it, for messages
   */
  public static Checked<DataFile> open(Path path, String shown) {
    String name = shown.toLowerCase(Locale.ROOT);
    boolean folder = Files.isDirectory(path);
    if (!folder && !name.endsWith(".yaml") && !name.endsWith(".yml") && !name.endsWith(".json")) {
      return Checked.none(
          List.of(
              Finding.error(
                  "文件-类型",
                  Place.file(shown),
                  "不认识的文件类型",
                  name.endsWith(".yaml.txt")
                      ? "改名，去掉末尾的 .txt（资源管理器里先勾选“文件扩展名”）。"
                      : "数据文件用 .xlsx（填报工作簿）、.yaml 或 .json；用 gongkai new 单位.xlsx 生成空白的。")));
    }
    Checked<String> text = SourceFile.read(path, shown);
    if (text.value().isEmpty()) {
      return Checked.none(text.findings());
    }
    return parse(shown, text.value().get(), text.findings());
  }

  /** Reads a text as if it stood in the file {@code shown}. */
  public static Checked<DataFile> parse(String shown, String text, List<Finding> before) {
    Checked<Node> tree = TreeReader.read(shown, text);
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(tree.findings());
    if (tree.value().isEmpty()) {
      return Checked.none(findings);
    }
    if (tree.value().get() instanceof Mapping mapping) {
      return Checked.of(of(shown, mapping), findings);
    }
    findings.add(
        Finding.error(
            "文件-写法",
            new Place(shown, tree.value().get().spot(), ""),
            "文件内容不是“键: 值”的形式",
            "照着 gongkai new 生成的空白数据文件填写。"));
    return Checked.none(findings);
  }

  /** A data file of this content, whatever it was written in. */
  public static DataFile of(String shown, Mapping root) {
    return new DataFile(shown, root, name -> Checked.none(List.of()));
  }

  /** The format (pack) the file asks for; empty if it names none. */
  public Optional<String> format() {
    return text(root, "格式");
  }

  /** Whether the file says of a unit at all who it is (基本信息). */
  public boolean isOfUnit() {
    return root.entries().containsKey(BASICS);
  }

  /** 单位名称, if the file says it. */
  public Optional<String> unitName() {
    return basics().flatMap(mapping -> text(mapping, Info.NAME.name()));
  }

  /** 口径, if the file says it. */
  public Optional<String> scope() {
    return basics().flatMap(mapping -> text(mapping, Info.SCOPE.name()));
  }

  /** Where 口径 is named. */
  public Place scopePlace() {
    Optional<Entry> entry = basics().map(mapping -> mapping.entries().get(Info.SCOPE.name()));
    return new Place(file, entry.map(Entry::spot).orElse(Spot.NONE), Info.SCOPE.toString());
  }

  private Optional<Mapping> basics() {
    Entry basics = root.entries().get(BASICS);
    return basics != null && basics.value() instanceof Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** Where the format is named. */
  public Place formatPlace() {
    Entry entry = root.entries().get("格式");
    return new Place(file, entry == null ? Spot.line(1) : entry.spot(), "格式");
  }

  /** Last year's file, if this one names it (上年). */
  public Optional<String> lastYear() {
    return text(root, LAST_YEAR);
  }

  private static Optional<String> text(Mapping mapping, String key) {
    Entry entry = mapping.entries().get(key);
    return entry != null && entry.value() instanceof Scalar scalar && !scalar.isBlank()
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  /** Where last year's file is named. */
  public Place lastYearPlace() {
    Entry entry = root.entries().get(LAST_YEAR);
    return new Place(file, entry == null ? Spot.NONE : entry.spot(), LAST_YEAR);
  }

  /** Reads everything, in the words of this vocabulary. */
  public Checked<YearData> read(Schema schema) {
    return read(schema, Optional.empty());
  }

  /** Reads everything; what the user leaves blank of last year is taken from there. */
  public Checked<YearData> read(Schema schema, Optional<PriorYear> prior) {
    return new DataReader(file, schema, prior, others).read(root);
  }

  /** Reads what is filled in; that something is missing is no fault here. */
  public Checked<YearData> readIncomplete(Schema schema) {
    return new DataReader(file, schema, Optional.empty(), others).readIncomplete(root);
  }
}
