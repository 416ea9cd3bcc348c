package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.check.Checks;
import gongkai.derive.Deriver;
import gongkai.derive.PrintedTables;
import gongkai.derive.PriorFigures;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.PriorYear;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.PackLoader;
import gongkai.read.DataFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small data file without any fault, and the stages run over it. */
public final class Sample {

  /** The pack under test. */
  public static final Pack PACK = PackLoader.load(Path.of("templates/shanxi-2024"));

  /** Lines are counted by tests: add at the end only. */
  public static final String TEXT =
      """
      格式: shanxi-2024
      基本信息: {单位名称: 云岭县档案馆, 年度: 2024, 口径: 单位, 金额单位: 元}
      概况:
        职责: [保管本县档案。]
        机构设置: [内设办公室、管理股。]
      收入:
        - {科目: "2012604", 一般公共预算财政拨款收入: 1200000.55, 名称: 档案馆}
        - {科目: "2210201", 一般公共预算财政拨款收入: 80000.00, 其他收入: 500.45}
      支出:
        一般公共预算财政拨款:
          - {科目: "2012604", 基本支出: 1000000.55, 项目支出: 150000.00}
          - {科目: "2210201", 基本支出: 80000.00}
        其他资金:
          - {科目: "2210201", 项目支出: 500.45}
      结转结余:
        年末结转和结余: {一般公共预算财政拨款: 50000.00}
      基本支出经济分类:
        - {科目: "30101", 金额: 900000.00}
        - {科目: "30113", 金额: 80000.00}
        - {科目: "30201", 金额: 100000.55}
      科目名称:
        - {科目: "20126", 名称: 档案事务}
      三公经费:
        增减原因: 节约用车
        因公出国（境）费: {全年预算: 0, 决算: 0, 上年决算: 0, 团组数: 0, 人次数: 0}
        公务用车购置费: {全年预算: 0, 决算: 0, 上年决算: 0, 购置数: 0}
        公务用车运行维护费: {全年预算: 20000, 决算: 14965, 上年决算: 15000, 增减原因: 节约用车, 主要用于: 查档用车, 保有量: 1}
        公务接待费:
          全年预算: 0
          上年决算: 0
          国内接待: {金额: 0, 批次: 0, 人次: 0, 其中外事接待: {金额: 0, 批次: 0, 人次: 0}}
          国（境）外接待: {金额: 0, 批次: 0, 人次: 0}
      政府采购: {货物: 30000, 工程: 0, 服务: 10000, 授予中小企业合同金额: 40000, 其中授予小微企业合同金额: 10000}
      国有资产占用:
        车辆: {机要通信用车: 1}
        单价100万元（含）以上设备: 0
      收支说明:
        收支总体: {上年总计: 1280501.00, 增减原因: 项目减少}
        财政拨款收支总体: {上年总计: 1180000.55, 增减原因: 人员增加}
        一般公共预算财政拨款支出:
          增减原因: 人员增加
          分类:
            - {科目: "201", 年初预算: 1000000, 上年决算: 1000000, 主要用于: 档案保管, 增减原因: 人员增加}
            - {科目: "221", 年初预算: 0, 上年决算: 80000, 主要用于: 住房公积金}
      预算绩效:
        自评: {项目数: 1, 资金: {一般公共预算: 150000}, 等级: {优: 1, 良: 0}}
        部门评价: {项目数: 0}
      """;

  private Sample() {}

  /** The text with one piece replaced; the piece must be there. */
  public static String with(String piece, String replacement) {
    assertThat(TEXT).contains(piece);
    return TEXT.replace(piece, replacement);
  }

  /** What reading this text gives. */
  public static Checked<YearData> read(String text) {
    return read("单位.yaml", text, Optional.empty());
  }

  private static Checked<YearData> read(String name, String text, Optional<PriorYear> prior) {
    Checked<DataFile> file = DataFile.parse(name, text, List.of());
    return file.value()
        .map(known -> known.read(PACK.schema(), prior))
        .orElseGet(() -> Checked.none(file.findings()));
  }

  /** The statement of this text, which must be readable. */
  public static Statement derive(String text) {
    return derive(read(text));
  }

  /** The statement of this text with last year's figures from another. */
  public static Statement derive(String text, String lastYear) {
    Statement last = derive(read("上年.yaml", lastYear, Optional.empty()));
    PriorYear prior = PriorFigures.of(PACK.schema(), PACK, PrintedTables.of(last));
    return derive(read("单位.yaml", text, Optional.of(prior)));
  }

  private static Statement derive(Checked<YearData> data) {
    assertThat(data.findings()).isEmpty();
    Checked<Statement> statement = Deriver.derive(PACK, data.value().orElseThrow());
    assertThat(statement.findings()).isEmpty();
    return statement.value().orElseThrow();
  }

  /** All findings of the checks over this text. */
  public static List<Finding> check(String text) {
    return Checks.run(PACK, derive(text)).findings();
  }
}
