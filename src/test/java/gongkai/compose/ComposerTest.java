package gongkai.compose;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.Sample;
import gongkai.compose.Composer.Purpose;
import gongkai.document.Cell;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

  private static final Composer COMPOSER = new Composer(Sample.PACK);

  private static List<String> paragraphs(String data) {
    return COMPOSER.compose(Sample.derive(data), Purpose.FINAL).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年度收入总计128.05万元，支出总计128.05万元。与上年相比，收入总计持平，支出总计持平。主要原因是项目减少。",
        "2024年度财政拨款收入总计128.00万元，支出总计128.00万元。与上年相比，财政拨款收入总计增加10.00万元，增长8.47%；财政拨款支出总计增加10.00万元，增长8.47%。主要原因是人员增加。",
        "财政拨款收入128.00万元，占比99.96%；",
        "其他收入0.05万元，占比0.04%。",
        "住房保障支出年初预算0万元，支出决算8.00万元，用于住房公积金。与上年决算持平。",
        "本年度无此项收支。",
        "本年度无此项支出。",
        "公务用车运行维护费支出1.50万元，完成全年预算的74.83%，与上年基本相同，主要原因是：节约用车；",
        "公务接待费支出0万元，与上年相同，主要原因是：本单位无公务接待费支出。",
        "本单位无机关运行经费。",
        "截至2024年12月31日，本单位共有车辆1辆。其中：机要通信用车1辆，其他用车0辆。单价100万元（含）以上设备（不含车辆）0台（套）。",
        "根据预算绩效管理要求，一是组织对2024年初预算安排的所有项目资金全面开展了绩效自评，涉及二级项目1个，资金15万元，其中一般公共预算项目支出15万元。自评结果为：1个项目自评等级为“优”，0个项目自评等级为“良”。二是未开展部门评价。"
      })
  void the_sentences_follow_the_figures(String sentence) {
    assertThat(paragraphs(Sample.TEXT)).contains(sentence);
  }

  /** A report without anything typed below 预算绩效, with these projects. */
  private static String projects(String typed, String... projects) {
    return Sample.TEXT.replaceFirst("(?s)预算绩效:.*", "")
        + typed
        + "附件:\n  项目:\n    - "
        + String.join("\n    - ", projects)
        + "\n";
  }

  private static String project(String name, String more, int score) {
    return "{名称: "
        + name
        + more
        + ", 资金: [{来源: 县级财政资金, 预算编制: 60000.50, 全年预算: 100, 全年执行: 100}], 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 甲, 权重: 90, 得分: "
        + score
        + "}]}";
  }

  @Test
  void what_is_said_of_projects_follows_from_them() {
    String text =
        projects(
            "",
            project("库房改造", ", 部门评价: 是", 85),
            project("档案征集", ", 部门评价: 是", 90),
            "{名称: 编研出版, 资金: [{来源: 上级补助, 预算类别: 政府性基金预算, 预算编制: 30000}],"
                + " 指标: [{一级: 产出指标, 二级: 数量指标, 名称: 甲, 权重: 90, 得分: 80}]}");

    assertThat(paragraphs(text))
        .contains(
            "根据预算绩效管理要求，一是组织对2024年初预算安排的所有项目资金全面开展了绩效自评，涉及二级项目3个，资金15万元，其中一般公共预算项目支出12万元、政府性基金预算项目支出3万元。自评结果为：2个项目自评等级为“优”，1个项目自评等级为“良”。二是组织对“库房改造”“档案征集”等2个项目开展了部门评价（以部门为主体开展的重点绩效评价），涉及资金12万元，其中一般公共预算支出12万元。");
  }

  @Test
  void poor_grades_and_what_is_done_about_them_are_said_only_if_there_are_any() {
    String typed = "预算绩效: {自评: {改进措施: 约谈负责人}}\n";
    String poor = projects(typed, project("库房改造", "", 85), project("档案征集", "", 49));
    String good = projects(typed, project("库房改造", "", 85), project("档案征集", "", 90));

    assertThat(paragraphs(poor))
        .anyMatch(
            text ->
                text.endsWith(
                    "自评结果为：1个项目自评等级为“优”，0个项目自评等级为“良”，1个项目自评等级为“差”。对于自评结果为“中”和“差”的项目，采取的改进管理措施为约谈负责人。二是未开展部门评价。"));
    assertThat(paragraphs(good))
        .anyMatch(text -> text.endsWith("自评结果为：2个项目自评等级为“优”，0个项目自评等级为“良”。二是未开展部门评价。"));
  }

  @Test
  void what_is_typed_is_printed_whatever_the_projects_say() {
    String typed =
        "预算绩效: {自评: {项目数: 5, 资金: {一般公共预算: 70000}, 等级: {优: 4, 中: 0}}, 部门评价: {项目数: 2, 项目名称: [甲, 乙]}}\n";

    assertThat(paragraphs(projects(typed, project("库房改造", ", 部门评价: 是", 85))))
        .anyMatch(
            text ->
                text.contains("涉及二级项目5个，资金7万元，")
                    && text.contains("4个项目自评等级为“优”，0个项目自评等级为“良”，0个项目自评等级为“中”。")
                    && text.contains("二是组织对“甲”“乙”等2个项目"));
  }

  @Test
  void there_is_no_rate_where_last_year_had_nothing() {
    assertThat(paragraphs(Sample.with("上年总计: 1180000.55", "上年总计: 0")))
        .contains(
            "2024年度财政拨款收入总计128.00万元，支出总计128.00万元。与上年相比，财政拨款收入总计增加128.00万元；财政拨款支出总计增加128.00万元。主要原因是人员增加。");
  }

  @Test
  void any_number_of_terms_is_numbered() {
    String terms = IntStream.rangeClosed(1, 1000).mapToObj(i -> "词" + i).collect(joining(", "));

    assertThat(paragraphs(Sample.TEXT + "补充名词: [" + terms + "]\n"))
        .anyMatch(text -> text.startsWith("二十、"))
        .anyMatch(text -> text.startsWith("一百、"))
        .anyMatch(text -> text.startsWith("一百零一、"))
        .anyMatch(text -> text.startsWith("一百一十、"))
        .anyMatch(text -> text.startsWith("九百九十九、"))
        .anyMatch(text -> text.startsWith("1000、"));
  }

  @Test
  void the_sentences_own_punctuation_is_not_doubled() {
    assertThat(paragraphs(Sample.with("主要用于: 档案保管", "主要用于: 档案保管。")))
        .anyMatch(text -> text.contains("用于档案保管。较上年"))
        .noneMatch(text -> text.contains("。。"));
  }

  @Test
  void user_text_is_data_and_is_never_run() {
    String text = "${单位名称}<#stop><p style='正文'>&lt; \"'=cmd|";
    assertThat(paragraphs(Sample.with("[保管本县档案。]", "['" + text.replace("'", "''") + "']")))
        .contains(text);
  }

  @Test
  void the_words_follow_the_scope() {
    ReportDocument unit = COMPOSER.compose(Sample.derive(Sample.TEXT), Purpose.FINAL);
    ReportDocument department =
        COMPOSER.compose(Sample.derive(Sample.with("口径: 单位", "口径: 部门")), Purpose.DRAFT);

    assertThat(unit.info().title()).isEqualTo("云岭县档案馆2024年度单位决算公开");
    assertThat(unit.headings()).extracting(Heading::text).contains("一、本单位职责", "单位决算公开相关信息统计表");
    assertThat(unit.watermark()).isEmpty();
    assertThat(department.headings())
        .extracting(Heading::text)
        .contains("一、本部门（单位）职责", "部门决算公开相关信息统计表");
    assertThat(department.watermark()).contains("仅供内部审核");
  }

  @Test
  void the_contents_list_the_27_entries_of_the_form() {
    ReportDocument document = COMPOSER.compose(Sample.derive(Sample.TEXT), Purpose.FINAL);
    List<String> entries =
        document.headings().stream()
            .filter(heading -> heading.level() <= 2)
            .map(Heading::contentsText)
            .toList();
    assertThat(entries)
        .hasSize(27)
        .contains("第二部分　2024年单位决算表", "六、一般公共预算财政拨款基本支出决算明细表", "十、其他重要事项情况说明");
  }

  @Test
  void a_figure_has_the_printed_number_beside_its_text_and_nothing_else_has_one() {
    List<Cell> cells = cells(COMPOSER.compose(Sample.derive(Sample.TEXT), Purpose.FINAL));

    assertThat(cells)
        .filteredOn(cell -> cell.value().isPresent())
        .isNotEmpty()
        .allMatch(
            cell ->
                cell.text().isEmpty()
                    ? cell.value().get().signum() == 0
                    : cell.value().get().toPlainString().equals(cell.text()));
    assertThat(cells)
        .filteredOn(cell -> cell.text().matches("-?\\d+\\.\\d\\d"))
        .extracting(Cell::text)
        .contains("120.00", "0.05", "1.50");
    assertThat(cells)
        .filteredOn(cell -> cell.value().isPresent())
        .allMatch(cell -> cell.style().equals("表数字"));
    assertThat(cells)
        .filteredOn(cell -> cell.text().equals("2012604"))
        .isNotEmpty()
        .allMatch(cell -> cell.value().isEmpty());
  }

  private static List<Cell> cells(ReportDocument document) {
    return document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).rows().stream())
        .flatMap(row -> row.cells().stream())
        .toList();
  }
}
