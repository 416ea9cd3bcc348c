package gongkai.render.docx;

import gongkai.document.Block;
import gongkai.document.Contents;
import gongkai.document.DocumentInfo;
import gongkai.document.Heading;
import gongkai.document.Paragraph;
import gongkai.document.ReportDocument;
import gongkai.document.Section;
import gongkai.document.Section.Numbering;
import gongkai.document.SpreadLine;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import gongkai.layout.PagedDocument.TableGeometry;
import java.util.List;
import java.util.Optional;

/** A small report with one of everything, and where a layout would have put it. */
final class Sample {
  static final DocumentInfo INFO = new DocumentInfo("某县档案馆2024年度部门决算", "某县档案馆", "部门决算公开", "zh-CN");

  private static final String TEXT =
      "2024年度一般公共预算财政拨款支出1,234.56万元，占本年支出合计的98.7%。与2023年相比，"
          + "增加12.30万元，增长1.01%。主要原因是按照“过紧日子”的要求——压减一般性支出……同时保障重点工作；"
          + "档案数字化项目（二期）按合同进度付款，年末无结转。";

  /** Printed page numbers of the headings, in order; 0 for none. */
  private static final List<Integer> NUMBERS = List.of(1, 1, 1, 2, 2, 3, 5, 6, 6, 6, 7, 8);

  private Sample() {}

  static ReportDocument report() {
    return new ReportDocument(INFO, Optional.empty(), sections());
  }

  static ReportDocument draft() {
    return new ReportDocument(INFO, Optional.of("草稿"), sections());
  }

  /** A report of one section with these blocks. */
  static ReportDocument of(Block... blocks) {
    return new ReportDocument(
        INFO, Optional.empty(), List.of(new Section("竖页", Numbering.RESTART, List.of(blocks))));
  }

  /** The pages of {@link #report()}. */
  static PagedDocument pages() {
    return new PagedDocument(
        List.of(),
        NUMBERS.stream()
            .map(number -> new HeadingPlace(number + 2, number, 700, Start.FLOWING))
            .toList(),
        List.of(
            SampleTables.summaryGeometry(),
            SampleTables.longGeometry(),
            SampleTables.emptyGeometry()),
        List.of(),
        List.of());
  }

  /** Pages for a document made up in a test: all headings on page 1. */
  static PagedDocument pages(ReportDocument document, TableGeometry... tables) {
    return new PagedDocument(
        List.of(),
        document.headings().stream()
            .map(heading -> new HeadingPlace(0, 1, 700, Start.FLOWING))
            .toList(),
        List.of(tables),
        List.of(),
        List.of());
  }

  private static List<Section> sections() {
    return List.of(
        new Section("封面", Numbering.NONE, paragraphs("封面标题", "某县档案馆", "2024年度部门决算")),
        new Section(
            "竖页", Numbering.NONE, List.of(new Paragraph("目录标题", "目　录"), new Contents("目录", 2))),
        new Section("竖页", Numbering.RESTART, overview()),
        new Section("竖表页", Numbering.CONTINUE, summary()),
        new Section("横页", Numbering.CONTINUE, longTable()),
        new Section("横页", Numbering.CONTINUE, emptyTable()),
        new Section("竖页", Numbering.CONTINUE, explanation()));
  }

  private static List<Block> overview() {
    return List.of(
        new Heading("部分标题", 1, "第一部分　某县档案馆概况", "第一部分　某县档案馆概况"),
        new Heading("一级标题", 2, "一、部门职责", "一、部门职责"),
        new Paragraph("正文", TEXT),
        new Heading("一级标题", 2, "二、机构设置", "二、机构设置"),
        new Paragraph("正文", "本部门无下属单位。"));
  }

  private static List<Block> summary() {
    return List.of(
        new Heading("部分标题", 1, "第二部分　2024年度部门决算表", "第二部分　2024年度部门决算表"),
        new Heading("表标题", 2, "收入支出决算总表", "一、收入支出决算总表"),
        new SpreadLine("表行", "", "", "公开01表"),
        new SpreadLine("表行", "部门：某县档案馆", "2024年度", "金额单位：万元"),
        SampleTables.summary(),
        new Paragraph("表注", "注：本表反映部门本年度的总收支和年末结转结余情况。"));
  }

  private static List<Block> longTable() {
    return List.of(
        new Heading("表标题", 2, "支出决算表", "二、支出决算表"),
        new SpreadLine("表行", "部门：某县档案馆（某县地方志编纂委员会办公室、某县党史研究中心、某县史志馆）及其所属的全部事业单位", "", "金额单位：万元"),
        SampleTables.longTable(),
        new Paragraph("表注", "注：本表反映部门本年度各项支出情况。"));
  }

  private static List<Block> emptyTable() {
    return List.of(
        new Heading("表标题", 2, "政府性基金预算财政拨款收入支出决算表", "三、政府性基金预算财政拨款收入支出决算表"),
        new SpreadLine("表行", "部门：某县档案馆", "", "金额单位：万元"),
        SampleTables.empty());
  }

  private static List<Block> explanation() {
    return List.of(
        new Heading("部分标题", 1, "第三部分　情况说明", "第三部分　情况说明"),
        new Heading("一级标题", 2, "一、收入支出决算总体情况说明", "一、收入支出决算总体情况说明"),
        new Heading("二级标题", 3, "（一）收入决算情况", "（一）收入决算情况"),
        new Paragraph("正文", TEXT.repeat(3)),
        new Paragraph("正文", TEXT.repeat(2)),
        new Heading(
            "一级标题",
            2,
            "二、一般公共预算财政拨款支出决算情况说明以及与上年度决算数相比的增减变动情况说明",
            "二、一般公共预算财政拨款支出决算情况说明以及与上年度决算数相比的增减变动情况说明"),
        new Paragraph("正文", TEXT.repeat(4)),
        new Paragraph("正文", TEXT.repeat(3)),
        new Heading("一级标题", 2, "三、其他重要事项的情况说明", "三、其他重要事项的情况说明"),
        new Paragraph("正文", TEXT));
  }

  private static List<Block> paragraphs(String style, String... texts) {
    return java.util.Arrays.stream(texts).<Block>map(text -> new Paragraph(style, text)).toList();
  }
}
