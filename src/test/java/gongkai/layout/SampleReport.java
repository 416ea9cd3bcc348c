package gongkai.layout;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.DocumentInfo;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.SpreadLine;
import gongkai.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A made-up report of the official form's size: ten tables, 50 codes, long running text. */
public final class SampleReport {

  private static final String UNIT = "云岭县档案馆";
  private static final String TEXT =
      "2024年度一般公共预算财政拨款支出决算12,345.67万元，占本年支出合计的98.76%。与上年相比，"
          + "一般公共预算财政拨款支出增加1,234.56万元，增长11.11%。主要原因是：人员经费按政策调整，"
          + "“三公”经费与上年相同；（一）新增档案数字化项目，（二）馆库维修工程（含消防改造）按进度支付尾款。";

  private SampleReport() {}

  /** The report, a final one. */
  public static ReportDocument report() {
    return report(50, Optional.empty());
  }

  /**
   * The report.
   *
   * @param codes rows of the tables by function
   * @param watermark as for a draft
   */
  public static ReportDocument report(int codes, Optional<String> watermark) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "封面",
            Numbering.NONE,
            List.of(
                new Paragraph("封面单位", UNIT),
                new Paragraph("封面标题", "2024年度部门决算公开"),
                new Paragraph("封面日期", "2025年9月"))));
    sections.add(
        new Section(
            "目录", Numbering.NONE, List.of(new Paragraph("目录标题", "目　录"), new Contents("目录", 2))));
    sections.add(overview());
    sections.addAll(tables(codes));
    sections.add(narrative());
    DocumentInfo info = new DocumentInfo(UNIT + "2024年度部门决算公开", UNIT, "部门决算公开", "zh-CN");
    return new ReportDocument(info, watermark, sections);
  }

  private static Section overview() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(part("第一部分　概况"));
    blocks.add(heading("一、本部门（单位）职责"));
    blocks.add(new Paragraph("正文", "负责全县档案的接收、征集、整理、保管和利用。" + TEXT));
    blocks.add(heading("二、机构设置情况"));
    blocks.add(new Paragraph("正文", "内设办公室、保管利用股、信息技术股。"));
    return new Section("文字页", Numbering.RESTART, blocks);
  }

  private static Section narrative() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(part("第三部分　情况说明"));
    for (String title :
        List.of(
            "一、收入支出决算总体情况说明",
            "二、收入决算情况说明",
            "三、支出决算情况说明",
            "四、财政拨款收支决算总体情况说明",
            "五、一般公共预算财政拨款支出决算情况说明",
            "六、一般公共预算财政拨款基本支出决算情况说明",
            "七、政府性基金预算财政拨款收支决算情况说明",
            "八、国有资本经营预算财政拨款支出决算情况说明",
            "九、财政拨款“三公”经费支出决算情况说明",
            "十、其他重要事项情况说明")) {
      blocks.add(heading(title));
      blocks.add(new Heading("二级标题", 3, "（一）总体情况", "（一）总体情况"));
      blocks.add(new Paragraph("正文", TEXT));
      blocks.add(new Paragraph("正文", "其中：基本支出1,864.57万元，占比80.00%；"));
      blocks.add(new Paragraph("正文", TEXT + TEXT));
    }
    return new Section("文字页", Numbering.CONTINUE, blocks);
  }

  private static Heading part(String title) {
    return new Heading("部分标题", 1, title, title);
  }

  private static Heading heading(String title) {
    return new Heading("一级标题", 2, title, title);
  }

  private static List<Section> tables(int codes) {
    List<Section> sections = new ArrayList<>();
    sections.add(table("表竖页", "一", "01", "收入支出决算总表", SampleTables.revenueAndExpenditure()));
    sections.add(table("表横页", "二", "02", "收入决算表", SampleTables.byFunction(7, codes)));
    sections.add(table("表横页", "三", "03", "支出决算表", SampleTables.byFunction(6, codes)));
    sections.add(table("表竖页", "四", "04", "财政拨款收入支出决算总表", SampleTables.grants()));
    sections.add(table("表竖页", "五", "05", "一般公共预算财政拨款支出决算表", SampleTables.byFunction(3, codes)));
    sections.add(table("表竖页", "六", "06", "一般公共预算财政拨款基本支出决算明细表", SampleTables.economic()));
    sections.add(table("表横页", "七", "07", "政府性基金预算财政拨款收入支出决算表", SampleTables.byFunction(6, 0)));
    sections.add(table("表横页", "八", "08", "国有资本经营预算财政拨款支出决算表", SampleTables.byFunction(3, 0)));
    sections.add(table("表横页", "九", "09", "财政拨款“三公”经费支出决算表", SampleTables.hospitality()));
    sections.add(table("表竖页", "十", "10", "部门决算公开相关信息统计表", SampleTables.statistics()));
    return sections;
  }

  private static Section table(
      String page, String order, String number, String title, Table table) {
    List<Block> blocks = new ArrayList<>();
    if (number.equals("01")) {
      blocks.add(part("第二部分　2024年部门决算表"));
    }
    blocks.add(new Heading("表标题", 2, title, order + "、" + title));
    blocks.add(new Paragraph("表号", "公开" + number + "表"));
    blocks.add(new SpreadLine("表头行", "部门名称：" + UNIT, "2024年度", "金额单位：万元"));
    blocks.add(table);
    blocks.add(new Paragraph("表注", "注：本表反映部门本年度的收支和年末结转结余情况。本套报表金额单位转换时可能存在尾数误差。"));
    return new Section(page, Numbering.CONTINUE, blocks);
  }

  /** Amounts that look like amounts and are always the same. */
  static String amount(int seed) {
    int cents = Math.floorMod(seed * 7919, 9_000_000);
    return seed % 5 == 0 ? "" : String.format(Locale.ROOT, "%.2f", cents / 100.0);
  }
}
