package gongkai.batch;

import gongkai.app.ReportWorks;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out which units there are: those of a list, or all data files below a folder. */
public final class UnitLists {

  private UnitLists() {}

  /**
   * The units.
   *
   * @param from a folder, or a list (.csv or .xlsx)
   * @param works looks into data files whose names do not tell whose they are
   * @param reports where reports go; nothing in there is a data file
   * @return no value if there are none, or the list cannot be used
   */
  public static Checked<UnitList> read(Path from, ReportWorks works, Path reports) {
    if (Files.isDirectory(from)) {
      return some(
          folder(from, reports),
          from,
          "没有找到数据文件",
          "数据文件是 .xlsx（填报工作簿）、.yaml 或 .json；用 gongkai new 单位.xlsx 生成空白的。");
    }
    if (!Files.exists(from)) {
      return refused("清单-不存在", from, "没有这个文件夹或清单", "检查名称。");
    }
    String name = from.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".xlsx") && !name.endsWith(".xls")) {
      return refused(
          "清单-类型", from, "这不是文件夹，也不是清单", "写数据文件所在的文件夹，或 .csv、.xlsx 清单；一个数据文件用 gongkai generate。");
    }
    return some(new ListReader(from, works, reports).read(), from, "清单里没有单位", "在栏名下面写各单位，一个单位一行。");
  }

  private static Checked<UnitList> folder(Path from, Path reports) {
    try {
      FolderFiles found = FolderFiles.of(from, reports);
      List<ListedUnit> units = new ArrayList<>();
      for (Path file : found.files()) {
        units.add(ListedUnit.found(units.size(), file, file.normalize().toString()));
      }
      return Checked.of(new UnitList(units, false, found.findings()), found.findings());
    } catch (IOException e) {
      return refused("目录-读不出", from, "文件夹读不出来", "检查文件夹权限。");
    }
  }

  /** That there is none comes first, then what may be the reason. */
  private static Checked<UnitList> some(
      Checked<UnitList> list, Path from, String message, String advice) {
    if (list.value().filter(units -> units.units().isEmpty()).isEmpty()) {
      return list;
    }
    List<Finding> findings = new ArrayList<>(refused("清单-空", from, message, advice).findings());
    findings.addAll(list.findings());
    return Checked.none(findings);
  }

  private static Checked<UnitList> refused(String code, Path from, String message, String advice) {
    return Checked.none(List.of(Finding.error(code, Place.file(from.toString()), message, advice)));
  }
}
