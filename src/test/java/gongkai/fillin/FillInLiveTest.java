package gongkai.fillin;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Annexes;
import gongkai.Examples;
import gongkai.LibreOffice;
import gongkai.Sample;
import gongkai.appraisal.Funding;
import gongkai.appraisal.Money;
import gongkai.appraisal.Project;
import gongkai.check.Checks;
import gongkai.derive.Deriver;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.pack.Ref;
import gongkai.sheet.Grid;
import gongkai.sheet.GridCell;
import gongkai.sheet.GridReader;
import gongkai.sheet.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the formulas show, worked out by another program, is what ours says. */
class FillInLiveTest {

  private static final Map<String, Optional<YearData>> CASES = new LinkedHashMap<>();
  private static final Map<String, Grid> READ = new ConcurrentHashMap<>();

  /** No budget, more spent than there was, a tie, nothing but money or indicators, no money. */
  private static final String ODD_PROJECTS =
      """
      附件:
        项目:
          - {名称: 没有预算, 资金: [{来源: 甲, 全年预算: 0, 全年执行: 0}], 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 一, 权重: 90, 得分: 59.99}]}
          - {名称: 超支, 资金: [{来源: 甲, 全年预算: 100, 全年执行: 110.01}], 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 一, 权重: 80, 得分: 80}]}
          - {名称: 正好一半, 资金: [{来源: 甲, 全年预算: 1000, 全年执行: 366.5}, {来源: 乙, 全年预算: 1000, 全年执行: 366.5}]}
          - {名称: 只有申报数, 资金: [{来源: 甲, 目标申报: 100}]}
          - {名称: 只有指标, 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 一, 权重: 45.5, 得分: 45.25}, {一级: 效益指标, 二级: 社会效益, 名称: 二, 权重: 44.5, 得分: 44.5}]}
          - {名称: 没有执行, 资金: [{来源: 甲, 全年预算: 7}]}
          - {名称: 只有执行, 资金: [{来源: 甲, 全年执行: 7}], 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 一, 权重: 90, 得分: 60}]}
          - {名称: 指标没有分, 资金: [{来源: 甲, 全年预算: 0}], 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 一}]}
          - {名称: 什么也没有}
      """;

  /** Money of a project of which there is nothing but the number. */
  private static final String LOST = "无主资金";

  @TempDir private static Path folder;

  static Set<String> cases() {
    return Set.copyOf(CASES.keySet().stream().filter(name -> !name.equals("空白")).toList());
  }

  static {
    CASES.put("空白", Optional.empty());
    for (String file : Examples.FILES) {
      CASES.put(file.split("/")[1], Optional.of(Examples.read(file)));
    }
    sample("示例", Sample.TEXT);
    sample("收支不等", Sample.with("1200000.55", "1200000.56"));
    sample("经济分类不等", Sample.with("金额: 900000.00", "金额: 900000.10"));
    sample("没有原因", Sample.with("增减原因: 节约用车, 主要用于", "主要用于"));
    sample("没有分类原因", Sample.with("主要用于: 档案保管, 增减原因: 人员增加", "主要用于: 档案保管"));
    sample("没有列全", Sample.with("      - {科目: \"221\", 年初预算: 0, 上年决算: 80000, 主要用于: 住房公积金}\n", ""));
    sample("三公超预算", Sample.with("全年预算: 20000", "全年预算: 10000"));
    CASES.put("项目", Optional.of(Annexes.data()));
    sample("怪项目", Sample.TEXT + ODD_PROJECTS);
    sample("万元项目", Sample.with("金额单位: 元", "金额单位: 万元") + ODD_PROJECTS);
    sample(
        "列示数",
        Sample.with("金额单位: 元", "金额单位: 万元")
            + """
            列示数:
              公开01表: {31: 1280501.01, 62: 1280501.01}
              公开09表: {7: 14965}
              公开06表: {人员经费合计: 980000.01}
            """);
  }

  private static void sample(String name, String text) {
    CASES.put(name, Optional.of(Filled.sample(text)));
  }

  /** All at once: starting the program takes longer than the work. */
  @BeforeAll
  static void workOut() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, Optional<YearData>> one : CASES.entrySet()) {
      Path file = folder.resolve(one.getKey() + ".xlsx");
      files.add(Files.write(file, Filled.bytes(one.getValue())));
    }
    try (Filled lost = new Filled(Filled.bytes(CASES.get("示例")))) {
      Row first = lost.book().getSheet("项目资金").getRow(9);
      Filled.cell(first, 1).setCellValue(9);
      Filled.cell(first, 3).setCellValue("单位资金");
      files.add(Files.write(folder.resolve(LOST + ".xlsx"), lost.saved()));
    }
    LibreOffice.convert(folder, "xlsx:Calc MS Excel 2007 XML", folder.resolve("out"), files, 4);
  }

  private static Grid workedOut(String name) {
    return READ.computeIfAbsent(
        name,
        known -> {
          Path file = folder.resolve("out").resolve(known + ".xlsx");
          return GridReader.open(file, known + ".xlsx").value().orElseThrow();
        });
  }

  private static Sheet sheet(String name, String sheet) {
    return workedOut(name).sheets().stream()
        .filter(known -> known.name().equals(sheet))
        .findFirst()
        .orElseThrow();
  }

  private static Statement statement(String name) {
    return Deriver.derive(Sample.PACK, CASES.get(name).orElseThrow()).value().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_workbook_saved_by_another_program_says_the_same(String name) {
    Path file = folder.resolve("out").resolve(name + ".xlsx");
    Checked<YearData> read = Filled.read(file, name + ".xlsx");

    assertThat(read.findings()).isEmpty();
    assertThat(Filled.content(read.value().orElseThrow()))
        .isEqualTo(Filled.content(CASES.get(name).orElseThrow()));
  }

  @Test
  void another_program_keeps_the_comments() throws IOException {
    try (Filled ours = Filled.blank();
        Filled saved = new Filled(Files.readAllBytes(folder.resolve("out").resolve("空白.xlsx")))) {
      assertThat(comments(ours)).hasSizeGreaterThan(120);
      assertThat(comments(saved)).isEqualTo(comments(ours));
    }
  }

  private static Map<String, String> comments(Filled filled) {
    Map<String, String> comments = new LinkedHashMap<>();
    filled
        .book()
        .forEach(
            sheet ->
                sheet
                    .getCellComments()
                    .forEach(
                        (cell, comment) ->
                            comments.put(
                                sheet.getSheetName() + cell, comment.getString().getString())));
    return comments;
  }

  @Test
  void no_formula_of_any_workbook_is_an_error() {
    for (String name : CASES.keySet()) {
      for (Sheet sheet : workedOut(name).sheets()) {
        assertThat(sheet.cells())
            .filteredOn(cell -> cell.kind() == GridCell.Kind.ERROR)
            .as(name)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_figure_shown_is_the_programs_own(String name) {
    Statement statement = statement(name);
    MoneyUnit unit = statement.data().unit();
    Sheet workings = sheet(name, "推算");
    int compared = 0;
    for (int row = 5; row < workings.rows(); row++) {
      String figure = workings.cell(row, 0).text();
      BigDecimal shown = workings.cell(row, 2).number().orElseThrow();
      BigDecimal wanted = value(statement, figure);
      int decimals = unit.decimals();
      assertThat(shown.setScale(decimals, RoundingMode.HALF_UP))
          .as(figure)
          .isEqualByComparingTo(wanted.setScale(decimals, RoundingMode.HALF_UP));
      compared++;
    }
    assertThat(compared).isGreaterThan(200);
  }

  /** In the unit of the file; a blank counts as nothing, as it does in a workbook. */
  private static BigDecimal value(Statement statement, String figure) {
    Ref ref = Sample.PACK.refs().parse(figure);
    MoneyUnit unit = statement.data().unit();
    if (ref instanceof Ref.Cell cell) {
      boolean count = statement.cell(cell.cell()).map(known -> known.count()).orElse(false);
      BigDecimal value = statement.number(ref).orElse(BigDecimal.ZERO);
      return count ? value : unit.fromYuan(value);
    }
    Figure known = statement.figures().get(figure);
    BigDecimal value =
        known instanceof Figure.Change change
            ? change.difference()
            : statement.number(ref).orElse(BigDecimal.ZERO);
    boolean count = figure.matches(".*(团组|人次|批次|购置数|保有量|车|车辆|项目数|在职人员)|优|良|中|差|大型设备");
    return count ? value : unit.fromYuan(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"项目", "怪项目", "万元项目"})
  void what_follows_for_each_project_is_the_programs_own(String name) {
    Statement statement = statement(name);
    MoneyUnit unit = statement.data().unit();
    List<Project> projects = statement.projects();
    assertThat(projects).hasSizeGreaterThan(2);
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      Money money = project.money();
      boolean points = !project.indicators().isEmpty();
      boolean any = points || money.balance().isPresent();
      Optional<BigDecimal> available = money.balance().map(b -> money.available().orElse(ZERO));
      Optional<BigDecimal> executed = money.balance().map(b -> money.executed().orElse(ZERO));
      assertThat(shown(name, "附件项目", i, "全年预算")).isEqualTo(plain(available, unit));
      assertThat(shown(name, "附件项目", i, "全年执行")).isEqualTo(plain(executed, unit));
      assertThat(shown(name, "附件项目", i, "结余")).isEqualTo(plain(money.balance(), unit));
      assertThat(shownRate(name, "附件项目", i)).isEqualTo(plain(money.rate()));
      assertThat(shown(name, "附件项目", i, "预算得分")).isEqualTo(plain(project.budgetScore()));
      assertThat(shown(name, "附件项目", i, "权重")).isEqualTo(points ? plain(project.weight()) : "");
      assertThat(shown(name, "附件项目", i, "指标得分"))
          .isEqualTo(points ? plain(project.indicatorScore()) : "");
      assertThat(shown(name, "附件项目", i, "总分")).isEqualTo(any ? plain(project.total()) : "");
      assertThat(shown(name, "附件项目", i, "等级")).isEqualTo(any ? project.grade() : "");
    }
  }

  @Test
  void points_and_rates_are_those_worked_by_hand() {
    assertThat(shown("项目", "附件项目", 1, "执行率")).isEqualTo("0.3022");
    assertThat(shown("项目", "附件项目", 1, "预算得分")).isEqualTo("3.02");
    assertThat(shown("项目", "附件项目", 1, "总分")).isEqualTo("83.02");
    assertThat(shown("项目", "附件项目", 1, "等级")).isEqualTo("良");
    assertThat(shown("项目", "项目资金", 1, "结余")).isEqualTo("13956");
    assertThat(shown("项目", "项目资金", 1, "执行率")).isEqualTo("0.3022");
    assertThat(shown("项目", "项目指标", 6, "项目")).isEqualTo("库房消防改造");
    assertThat(shown("怪项目", "附件项目", 2, "预算得分")).isEqualTo("3.67");
    assertThat(shown("怪项目", "附件项目", 1, "预算得分")).isEqualTo("10");
    assertThat(shown("怪项目", "附件项目", 1, "执行率")).isEqualTo("1.1001");
  }

  @Test
  void the_rate_of_each_source_is_the_programs_own() {
    List<Money> money =
        statement("怪项目").projects().stream()
            .flatMap(project -> project.fundings().stream())
            .map(Funding::money)
            .toList();
    assertThat(money).hasSize(8);
    for (int i = 0; i < money.size(); i++) {
      assertThat(shownRate("怪项目", "项目资金", i)).isEqualTo(plain(money.get(i).rate()));
    }
    assertThat(shownRate("怪项目", "项目资金", 0)).isEqualTo("0");
    assertThat(shownRate("怪项目", "项目资金", 1)).isEqualTo("110.01");
  }

  /** 执行率 in per cent, as its cell prints it. */
  private static String shownRate(String name, String sheet, int index) {
    String shown = shown(name, sheet, index, "执行率");
    return shown.isEmpty()
        ? ""
        : plain(new BigDecimal(shown).movePointRight(2).setScale(2, RoundingMode.HALF_UP));
  }

  /** What stands in this row of a list, counted from 0, below the head with this title. */
  private static String shown(String name, String sheet, int index, String title) {
    Sheet cells = sheet(name, sheet);
    int head = 0;
    while (!cells.cell(head, 1).text().equals("序号")) {
      head++;
    }
    int column = 0;
    while (!cells.cell(head, column).text().equals(title)) {
      column++;
    }
    int keys = head;
    while (!cells.cell(keys, 0).text().startsWith("[]")) {
      keys++;
    }
    GridCell cell = cells.cell(keys + 1 + index, column);
    return cell.number().map(FillInLiveTest::plain).orElse(cell.text());
  }

  private static String plain(Optional<BigDecimal> yuan, MoneyUnit unit) {
    return plain(yuan.map(unit::fromYuan));
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(FillInLiveTest::plain).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_relations_that_fail_are_marked_and_no_others(String name) {
    Sheet checks = sheet(name, "核对");
    Set<String> marked = new TreeSet<>();
    Set<String> listed = new TreeSet<>();
    for (int row = 5; row < checks.rows(); row++) {
      String verdict = checks.cell(row, 6).text();
      listed.add(checks.cell(row, 1).text());
      if (verdict.startsWith("×") || verdict.startsWith("！")) {
        marked.add(checks.cell(row, 1).text());
      }
    }
    assertThat(listed).hasSizeGreaterThan(40);
    Set<String> found =
        Checks.run(Sample.PACK, statement(name)).findings().stream()
            .filter(finding -> finding.severity() != Severity.NOTE)
            .map(Finding::code)
            .filter(listed::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(marked).isEqualTo(found);
  }

  @Test
  void a_broken_relation_is_red_on_the_cover_and_where_the_work_is() {
    assertThat(texts("收支不等", "封面")).anyMatch(text -> text.contains("不符 3 条"));
    assertThat(texts("收支不等", "结转结余")).contains("× 不符");
    assertThat(texts("示例", "封面")).contains("√ 没有不符的");
  }

  private static List<String> texts(String name, String sheet) {
    return sheet(name, sheet).cells().stream().map(GridCell::text).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_sheet_says_that_something_is_missing_if_and_only_if_the_check_does(String name) {
    List<String> missing =
        Checks.run(Sample.PACK, statement(name)).findings().stream()
            .map(Finding::code)
            .filter(code -> code.startsWith("要填-") || code.startsWith("自评-没有"))
            .toList();
    long open = texts(name, "封面").stream().filter(text -> text.matches("还有 \\d+ 处没有填")).count();

    assertThat(open > 0).isEqualTo(!missing.isEmpty());
  }

  @Test
  void what_a_row_still_needs_is_named_beside_it() {
    assertThat(texts("没有原因", "三公与机构")).contains("“增减原因”");
    assertThat(texts("没有分类原因", "上年与年初预算")).contains("“增减原因”");
    assertThat(texts("没有列全", "上年与年初预算")).contains("← 有的科目没有列");
    assertThat(texts("示例", "三公与机构")).doesNotContain("“增减原因”");
    assertThat(texts("空白", "三公与机构")).contains("“全年预算”“决算”“上年决算”");
    assertThat(texts("空白", "基本信息")).anyMatch(text -> text.startsWith("← 必填。"));
  }

  @Test
  void a_project_without_rows_on_the_other_sheets_and_rows_without_a_project_are_open() {
    assertThat(shown("怪项目", "附件项目", 8, "还没有填")).isEqualTo("没有资金 没有指标 ");
    assertThat(shown("怪项目", "附件项目", 2, "还没有填")).isEqualTo("没有指标 ");
    assertThat(shown("怪项目", "附件项目", 4, "还没有填")).isEqualTo("没有资金 ");
    assertThat(texts("项目", "封面")).noneMatch(text -> text.matches("还有 \\d+ 处没有填"));
    assertThat(shown(LOST, "项目资金", 0, "还没有填")).isEqualTo("没有这个序号 ");
    assertThat(texts(LOST, "封面")).contains("还有 1 处没有填");
  }

  @Test
  void names_of_subjects_are_looked_up() {
    assertThat(texts("small-unit", "收入")).contains("事业运行", "事业单位医疗", "住房公积金");
  }
}
