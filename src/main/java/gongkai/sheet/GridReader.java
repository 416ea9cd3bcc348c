package gongkai.sheet;

import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Opens workbooks as people have them: .xlsx and the old .xls, whole, damaged or something else.
 */
public final class GridReader {

  /** A workbook of tables has some 100 KB; a much bigger one is something else. */
  private static final long MAX_BYTES = 20L * 1024 * 1024;

  private static final String SAVE_AS = "用 Excel 或 WPS 打开，另存为 .xlsx 再试。";

  private static final Set<String> READ = Set.of("xlsx", "xls");

  /** Names of tables in other forms: known, so that the advice can be to the point. */
  private static final Set<String> OTHERS =
      Set.of("xlsm", "xlsb", "xltx", "xltm", "xlt", "et", "ett", "csv", "ods", "tsv", "dbf");

  private GridReader() {}

  /** Whether a file of this name is meant to be a workbook, readable or not. */
  public static boolean isMeant(String shown) {
    String ending = ending(shown);
    return READ.contains(ending) || OTHERS.contains(ending);
  }

  private static String ending(String shown) {
    return shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a workbook.
   *
   * @param path where it lies
   * @param shown the file as the user named it, for messages
   */
  public static Checked<Grid> open(Path path, String shown) {
    try {
      Optional<Finding> refused = refused(path, shown);
      return refused.isPresent() ? Checked.none(List.of(refused.get())) : read(path, shown);
    } catch (IOException | SecurityException e) {
      return Checked.none(List.of(error(shown, "文件-读不出", "文件读不出来", "检查文件权限，或关闭正在使用它的程序后再试。")));
    }
  }

  /** What is wrong with it from outside. */
  private static Optional<Finding> refused(Path path, String shown) throws IOException {
    if (Files.isDirectory(path)) {
      return Optional.of(error(shown, "文件-是文件夹", "这是文件夹，不是工作簿", "写出文件夹里的工作簿文件名。"));
    }
    if (!READ.contains(ending(shown))) {
      return Optional.of(otherName(shown));
    }
    if (!Files.exists(path)) {
      return Optional.of(error(shown, "文件-不存在", "文件不存在", "检查文件名和所在文件夹。"));
    }
    if (!Files.isRegularFile(path)) {
      return Optional.of(error(shown, "文件-读不出", "这不是普通文件", "写出工作簿的文件名。"));
    }
    long size = Files.size(path);
    if (size == 0) {
      return Optional.of(error(shown, "文件-空", "文件是空的", "重新导出或复制一份。"));
    }
    return size > MAX_BYTES
        ? Optional.of(
            error(
                shown,
                "文件-过大",
                "文件有 " + size / (1024 * 1024) + " MB，工作簿不应超过 20 MB",
                "删掉图片和用不着的表，或检查是不是选错了文件。"))
        : Optional.empty();
  }

  private static Finding otherName(String shown) {
    return switch (ending(shown)) {
      case "xlsm", "xltm" -> macro(shown);
      case "xlsb", "xltx", "xlt", "et", "ett", "ods", "dbf" ->
          error(shown, "文件-类型", "读不了 ." + ending(shown) + " 文件", SAVE_AS);
      case "csv", "tsv" -> error(shown, "文件-类型", "这是文字文件，没有表名和合并的表头，认不出是哪张表", SAVE_AS);
      default -> error(shown, "文件-类型", "不认识的文件类型", "工作簿用 .xlsx 或 .xls。");
    };
  }

  private static Checked<Grid> read(Path path, String shown) throws IOException {
    FileKind kind = FileKind.of(path);
    try {
      return switch (kind) {
        case PACKAGE -> Checked.of(XlsxReader.read(path, shown), List.of());
        case COMPOUND -> Checked.of(XlsReader.read(path, shown), List.of());
        default -> throw new WrongKindException(kind);
      };
    } catch (WrongKindException e) {
      return Checked.none(List.of(wrongKind(shown, e.kind())));
    } catch (TooBigException e) {
      return Checked.none(
          List.of(error(shown, "文件-过大", "工作簿里的内容太多：" + e.getMessage(), "把要用的表复制到新的工作簿，只留有数的行和列。")));
    } catch (DamagedException e) {
      return Checked.none(
          List.of(
              error(shown, "文件-损坏", "文件损坏，读不出来", "用 Excel 或 WPS 打开看看；打得开就另存为 .xlsx，打不开就重新导出。")));
    }
  }

  private static Finding wrongKind(String shown, FileKind kind) {
    return switch (kind) {
      case ENCRYPTED -> error(shown, "文件-密码", "工作簿有打开密码", "用 Excel 或 WPS 打开，去掉密码，另存后再试。");
      case MACROS -> macro(shown);
      default ->
          error(shown, "文件-类型", "不是工作簿，是" + kind.label(), kind.isTable() ? SAVE_AS : "检查是不是选错了文件。");
    };
  }

  private static Finding macro(String shown) {
    return error(shown, "文件-宏", "工作簿带有宏", "用 Excel 或 WPS 打开，另存为不含宏的 .xlsx 再试。");
  }

  private static Finding error(String shown, String code, String message, String advice) {
    return Finding.error(code, Place.file(shown), message, advice);
  }
}
