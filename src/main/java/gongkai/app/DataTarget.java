package gongkai.app;

import gongkai.fillin.Room;
import gongkai.fillin.Workbook;
import gongkai.fillin.xlsx.FillInWriter;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.write.DataWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A data file that is to be written, of the kind that its name asks for; an existing file is never
 * touched.
 *
 * @param path where it goes
 */
record DataTarget(Path path) {

  /** What forbids to write there. */
  Optional<Finding> refused() {
    return taken()
        .or(
            () ->
                isYaml() || isJson() || isWorkbook()
                    ? Optional.empty()
                    : error("文件-类型", "不知道转成哪一种文件", "文件名以 .xlsx、.yaml 或 .json 结尾。"));
  }

  /** What forbids to write a blank file there. */
  Optional<Finding> refusedBlank() {
    return isYaml() || isWorkbook()
        ? taken()
        : error("文件-类型", "空白数据文件要以 .xlsx 或 .yaml 结尾", "例如 gongkai new 单位.xlsx。");
  }

  private Optional<Finding> taken() {
    return Files.exists(path)
        ? error("文件-已存在", "文件已经存在，没有改动它", "换一个文件名，或先把原来的文件移走。")
        : Optional.empty();
  }

  /**
   * Writes the file.
   *
   * @param wanted blanks for a person to fill in, with what to say there
   * @return why it could not be written; nothing if it was
   */
  List<Finding> write(YearData data, Pack pack, Map<FactKey, String> wanted) {
    List<Finding> lacking = isWorkbook() ? Room.lacking(data) : List.of();
    if (!lacking.isEmpty()) {
      return lacking;
    }
    return deliver(() -> bytes(data, pack, wanted));
  }

  /**
   * Writes a blank file for people to fill in.
   *
   * @return why it could not be written; nothing if it was
   */
  List<Finding> writeBlank(Pack pack) {
    return deliver(
        () ->
            isWorkbook()
                ? FillInWriter.write(Workbook.draw(pack, Optional.empty()))
                : BlankFile.of(pack, schemaPath(pack)).getBytes(StandardCharsets.UTF_8));
  }

  /** What is to stand in the file. */
  private interface Content {

    byte[] bytes() throws IOException;
  }

  private List<Finding> deliver(Content content) {
    try {
      new Delivery(folder()).create(name(), content.bytes());
      return List.of();
    } catch (IOException e) {
      return taken().or(() -> error("输出-写不进", "文件写不进去", "检查文件夹能否写入、磁盘是否已满。")).stream().toList();
    }
  }

  private Path folder() {
    return path.toAbsolutePath().normalize().getParent();
  }

  /** As an editor resolves it: from the data file's folder, with forward slashes. */
  private String schemaPath(Pack pack) {
    Path folder = folder();
    Path schema = pack.folder().toAbsolutePath().normalize().resolve("data.schema.json");
    Path from =
        Objects.equals(folder.getRoot(), schema.getRoot()) ? folder.relativize(schema) : schema;
    return from.toString().replace('\\', '/');
  }

  /** The workbook marks by itself what is needed and still blank. */
  private byte[] bytes(YearData data, Pack pack, Map<FactKey, String> wanted) throws IOException {
    if (isWorkbook()) {
      return FillInWriter.write(Workbook.draw(pack, Optional.of(data)));
    }
    String text =
        isJson()
            ? DataWriter.json(data, pack.schema())
            : DataWriter.yaml(data, pack.schema(), wanted);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String name() {
    return path.getFileName() == null ? "" : path.getFileName().toString();
  }

  private boolean isYaml() {
    return name().toLowerCase(Locale.ROOT).matches(".+\\.ya?ml");
  }

  private boolean isJson() {
    return name().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private boolean isWorkbook() {
    return name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private Optional<Finding> error(String code, String message, String advice) {
    return Optional.of(Finding.error(code, Place.file(path.toString()), message, advice));
  }

  /** How blanks are marked in such a file; empty if they are not. */
  String marks() {
    return isYaml() ? "，文件里标了“待填”" : "";
  }
}
