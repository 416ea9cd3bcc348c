package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.compose.Composer;
import gongkai.compose.Composer.Purpose;
import gongkai.derive.Deriver;
import gongkai.document.Heading;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.layout.Layouts;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.read.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * 第五部分 of an invented unit: form C, a project with both self-evaluations, one with the form alone
 * and one of which nothing is entered but the name. {@code -Dupdate=true} rewrites the text; read
 * the difference before committing it.
 */
class AnnexFormsTest {

  private static final Path FOLDER = Path.of("src/test/resources/annexes-forms");
  private static final Path EXPECTED = FOLDER.resolve("expected/annexes.txt");
  private static final boolean UPDATE = Boolean.getBoolean("update");

  private static final String TEXT = DocumentText.of(annexes());

  private static ReportDocument annexes() {
    Path file = FOLDER.resolve("data.yaml");
    return annexes(DataFile.open(file, file.toString()).value().orElseThrow());
  }

  private static ReportDocument annexes(DataFile source) {
    ReportDocument report =
        new Composer(Sample.PACK)
            .compose(
                Deriver.derive(Sample.PACK, source.read(Sample.PACK.schema()).value().orElseThrow())
                    .value()
                    .orElseThrow(),
                Purpose.FINAL);
    List<Section> sections = report.sections();
    int first = 0;
    while (!begins(sections.get(first))) {
      first++;
    }
    return new ReportDocument(
        report.info(), report.watermark(), sections.subList(first, sections.size()));
  }

  private static boolean begins(Section section) {
    return section.blocks().get(0) instanceof Heading heading && heading.text().equals("第五部分　附件");
  }

  @Test
  void the_annexes_say_what_lies_beside_the_data() throws IOException {
    if (UPDATE) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, TEXT);
    }
    assertThat(TEXT).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void the_cover_of_a_report_is_one_page_however_long_the_name_is() throws IOException {
    String name = "关于下达某项资金预算的通知中列明的".repeat(12);
    String text = Files.readString(FOLDER.resolve("data.yaml"));
    String other = text.replaceFirst("流动人员档案库房改造", name.substring(0, 200));
    ReportDocument report =
        annexes(DataFile.parse("单位.yaml", other, List.of()).value().orElseThrow());
    PagedDocument pages = Layouts.layOut(report);
    List<Integer> numbers = pages.headings().stream().map(HeadingPlace::page).toList();
    int cover = texts(report).indexOf("项目支出绩效自评分析报告");

    // The next page is the report's own 目录, and the one behind begins its text.
    assertThat(numbers.get(cover + 1)).isEqualTo(numbers.get(cover) + 2);
  }

  private static List<String> texts(ReportDocument report) {
    return report.headings().stream().map(Heading::text).toList();
  }

  @Test
  void what_follows_from_the_entries_is_worked_out() {
    assertThat(TEXT)
        // 120 000.00 − 36 265.33; 36 265.33 ÷ 120 000 = 30.2211 %; 10 × 0.302211 = 3.02
        .contains("合计\t120,000\t120,000\t120,000\t36,265.33\t83,734.67\t30.22\t3.02\t\n")
        // In 万元: 3.626533 and 8.373467.
        .contains("\t12\t12\t12\t3.627\t8.373\t30.22\t3.02\t")
        // 516 880.00 + 220 351.50 = 737 231.50
        .contains("资金总额：\t\t71.688\t72.688\t73.723\t73.723\t0\t100\t10\t")
        .contains("市县区财政资金\t\t20\t21\t22.035\t22.035\t0\t100\t10\t")
        // 13.02 + 10 + 8 + 10 + 15 + 15 + 10 = 81.02; + 3.02 = 84.04
        .contains(
            "综合考虑预算执行情况得分3.02分、产出、效益、服务对象满意度各方面因素，指标完成情况得分81.02分，"
                + "最终评分结果：流动人员档案库房改造项目绩效自评价结果为：总得分84.04分，属于“良”。")
        // Nothing reached: no points at all.
        .contains("毕业生就业推介活动项目绩效自评价结果为：总得分0分，属于“差”。")
        // 4 + 2 people; 430 000.00 + 0 + 9 340.50 元
        .contains("实际在职人员总数\t6人")
        .contains("合计\t\t43.93\t合计\t43.93");
  }

  @Test
  void equal_neighbours_are_one_cell_and_targets_bear_sign_and_unit() {
    assertThat(TEXT)
        .contains("产出指标\t数量指标\t更换密集架\t=6组\t=6组\t4\t\t20\t13.02\t供货商")
        .contains("\t产出指标\t数量指标\t更换密集架\t\t=6组\t=6组\t=4组\t\t20\t13.02\t供货商")
        .contains("\n\t质量指标\t工程验收合格率\t\t=100%\t100\t\t10\t10\t\n")
        .contains("\n\t\t质量指标\t工程验收合格率\t\t=%\t=100%\t=100%\t\t10\t10\t\n")
        .contains("效益指标\t社会效益\t档案安全水平\t\t提升\t达成预期指标\t\t15\t15\t\n\t可持续影响\t");
  }

  @Test
  void a_heading_without_text_says_so_and_a_cell_stays_empty() {
    assertThat(TEXT)
        .contains("立项依据：无\n")
        .contains("（三）项目实施计划\n无\n")
        .contains("\n\t\t满意度情况及分析\t\t\t\t\t\t\t\t\t\n")
        .contains("更换密集架四组，墙面防潮处理四百平方米。 ¶ 安装恒温恒湿设备两套，运行正常。");
  }
}
