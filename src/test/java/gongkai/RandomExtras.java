package gongkai;

import gongkai.derive.Deriver;
import gongkai.derive.Statement;
import gongkai.derive.TableCell;
import gongkai.finding.Place;
import gongkai.model.MoneyUnit;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.pack.Refs;
import gongkai.pack.Schema;
import gongkai.pack.TableForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What a unit may or may not have to say: half of them leave each of these out. */
final class RandomExtras {

  private final Random random;
  private final RandomYear year;

  RandomExtras(Random random, RandomYear year) {
    this.random = random;
    this.year = year;
  }

  void add() {
    performance();
    totals();
    names();
    if (random.nextInt(3) == 0) {
      annexes();
    }
    if (random.nextBoolean()) {
      year.text("基本信息/封面日期", "2025年8月");
    }
    if (random.nextInt(3) == 0) {
      year.text("上年", random.nextBoolean() ? "去年/清河县 2023.xlsx" : "..\\去年.yaml");
    }
    if (random.nextInt(3) == 0) {
      year.text("审核确认/涉密审查", "保密办2025年7月10日审查");
    }
    for (String path : List.of("补充名词", "附件/说明", "预算绩效/其他事项")) {
      if (random.nextBoolean()) {
        year.paragraphs(path);
      }
    }
    if (random.nextInt(3) == 0) {
      year.text("结转结余/年初调整说明", year.words());
    }
    if (random.nextInt(3) == 0) {
      year.text("汇总单位/1/单位", year.words());
      year.text("汇总单位/1/校验码", String.format("%016x", random.nextLong()));
    }
  }

  /** What belongs to the annexes apart from lists of things. */
  private void annexes() {
    Schema annexes = Sample.PACK.schema().find("附件").orElseThrow();
    annexes.leaves("附件").forEach(this::annex);
    String whole = "附件/整体支出绩效目标/";
    if (random.nextInt(3) == 0) {
      for (String source : annexes.find("整体支出绩效目标/按资金来源").orElseThrow().children().keySet()) {
        year.exactly(whole + "按资金来源/" + source, year.amount(9_000));
      }
      year.exactly(whole + "按资金方向/基本支出", year.sum(whole + "按资金来源"));
      year.exactly(whole + "按资金方向/项目支出", BigDecimal.ZERO);
    }
  }

  private void annex(String path, Schema leaf) {
    if (random.nextBoolean() || path.equals("附件/说明")) {
      return;
    }
    switch (leaf.kind()) {
      case COUNT -> year.count(path, random.nextInt(60));
      case TEXT -> year.text(path, leaf.choices().get(random.nextInt(leaf.choices().size())));
      case WORDS -> year.text(path, year.words());
      default -> {}
    }
  }

  /** Totals that others give anyway. */
  private void totals() {
    String general = "收支说明/一般公共预算财政拨款支出/";
    for (String total : List.of("年初预算", "上年决算")) {
      if (random.nextInt(3) == 0) {
        year.exactly(general + total, year.sum(general + "分类/" + total));
      }
    }
    if (random.nextBoolean()) {
      year.exactly("结转结余/上年年末结转和结余", year.sum("结转结余/年初结转和结余"));
    }
  }

  /** Names that the catalogue, or a list before, gives anyway. */
  private void names() {
    Map<String, String> lists = new TreeMap<>();
    lists.put("收入", "功能");
    lists.put("支出/一般公共预算财政拨款", "功能");
    lists.put("支出/其他资金", "功能");
    lists.put("基本支出经济分类", "经济");
    lists.put("收支说明/一般公共预算财政拨款支出/分类", "功能");
    lists.forEach(
        (list, catalogue) ->
            year.subjects(list)
                .forEach(
                    subject ->
                        name(
                            list,
                            subject,
                            Sample.PACK.catalogues().get(catalogue).names().get(subject))));
    String opening = "结转结余/年初结转和结余/政府性基金预算财政拨款";
    year.subjects(opening)
        .forEach(subject -> name(opening, subject, year.name("支出/政府性基金预算财政拨款", subject)));
  }

  private void name(String list, String subject, String name) {
    if (name != null && random.nextInt(6) == 0) {
      year.name(list + "/名称", subject, name);
    }
  }

  private void performance() {
    int projects = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60);
    year.count("预算绩效/自评/项目数", projects);
    if (projects > 0) {
      funds("预算绩效/自评/资金/");
      int fair = random.nextInt(projects);
      year.count("预算绩效/自评/等级/优", projects - fair);
      year.count("预算绩效/自评/等级/良", 0);
      if (fair > 0) {
        year.count("预算绩效/自评/等级/中", fair);
        year.count("预算绩效/自评/等级/差", 0);
        year.text("预算绩效/自评/改进措施", year.words());
      }
    }
    int judged = random.nextInt(3);
    year.count("预算绩效/部门评价/项目数", judged);
    if (judged > 0) {
      funds("预算绩效/部门评价/资金/");
      year.paragraphs("预算绩效/部门评价/项目名称");
      year.text("预算绩效/部门评价/评价结果", year.words());
      year.text("预算绩效/部门评价/附评价报告", random.nextBoolean() ? "附" : "不附");
    }
  }

  private void funds(String path) {
    year.exactly(path + "一般公共预算", year.amount(9_000_000));
    for (String fund : List.of("政府性基金预算", "国有资本经营预算", "社会保险基金预算")) {
      if (random.nextBoolean()) {
        year.exactly(path + fund, random.nextBoolean() ? BigDecimal.ZERO : year.amount(900));
      }
    }
  }

  /** Some of the figures that these data give anyway, now and then. */
  List<StatedFigure> stated(YearData data) {
    List<StatedFigure> stated = new ArrayList<>();
    if (random.nextInt(4) != 0) {
      return stated;
    }
    Statement statement = Deriver.derive(Sample.PACK, data).value().orElseThrow();
    statement
        .tables()
        .values()
        .forEach(
            table ->
                table.cells().values().stream()
                    .filter(cell -> cell.value().filter(v -> v.signum() > 0).isPresent())
                    .filter(cell -> random.nextInt(20) == 0)
                    .forEach(cell -> stated.add(stated(table.form(), cell, data.unit()))));
    return stated;
  }

  private static StatedFigure stated(TableForm form, TableCell cell, MoneyUnit unit) {
    BigDecimal value = cell.value().orElseThrow();
    boolean record = cell.ref().line().isEmpty();
    String line = record ? cell.ref().column() : cell.ref().line();
    boolean only = record || Refs.cell(form, line, "").isPresent();
    return new StatedFigure(
        form.number(),
        line,
        only ? "" : cell.ref().column(),
        cell.count() ? value : unit.fromYuan(value),
        Place.file("随机.yaml"));
  }
}
