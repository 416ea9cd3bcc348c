package gongkai.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.document.ReportDocument;
import gongkai.layout.PagedDocument;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.layout.PagedDocument.HeadingPlace.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxContentsTest {
  private static final String ENTRIES = "//w:sdt//w:p[.//w:hyperlink]";

  private final DocxFile file = DocxFile.report();

  @Test
  void it_lists_the_headings_down_to_its_level_with_their_printed_pages() {
    List<String> entries =
        file.nodes("word/document.xml", ENTRIES).stream()
            .map(entry -> String.join(" ", DocxFile.find(entry, ".//w:t")))
            .toList();
    assertThat(entries)
        .containsExactly(
            "第一部分　某县档案馆概况 1",
            "一、部门职责 1",
            "二、机构设置 1",
            "第二部分　2024年度部门决算表 2",
            "一、收入支出决算总表 2",
            "二、支出决算表 3",
            "三、政府性基金预算财政拨款收入支出决算表 5",
            "第三部分　情况说明 6",
            "一、收入支出决算总体情况说明 6",
            "二、一般公共预算财政拨款支出决算情况说明以及与上年度决算数相比的增减变动情况说明 7",
            "三、其他重要事项的情况说明 8");
    assertThat(file.find(ENTRIES + "/w:pPr/w:pStyle/@w:val"))
        .startsWith("TOC1", "TOC2", "TOC2", "TOC1");
  }

  @Test
  void every_entry_leads_to_a_bookmark_at_its_heading() {
    List<String> anchors = file.find("//w:hyperlink/@w:anchor");
    assertThat(file.find("//w:bookmarkStart/@w:name"))
        .doesNotHaveDuplicates()
        .containsAll(anchors)
        .allMatch(name -> name.startsWith("_Toc"));
    assertThat(file.find("//w:p[w:bookmarkStart/@w:name='" + anchors.get(4) + "']//w:t"))
        .containsExactly("收入支出决算总表");
    assertThat(file.find("//w:hyperlink//w:instrText"))
        .containsExactlyElementsOf(
            anchors.stream().map(anchor -> " PAGEREF " + anchor + " \\h ").toList());
    assertThat(file.find("//w:bookmarkStart/@w:id"))
        .containsExactlyElementsOf(file.find("//w:bookmarkEnd/@w:id"));
  }

  @Test
  void word_can_update_it_to_the_same_words() {
    assertThat(file.find("//w:sdt//w:docPartGallery/@w:val")).containsExactly("Table of Contents");
    assertThat(file.find("(//w:instrText)[1]")).containsExactly(" TOC \\o \"1-2\" \\h \\z \\f ");
    assertThat(file.find("//w:r[w:rPr/w:vanish]/w:instrText"))
        .containsExactly(
            " TC \"一、收入支出决算总表\" \\l 2 ",
            " TC \"二、支出决算表\" \\l 2 ",
            " TC \"三、政府性基金预算财政拨款收入支出决算表\" \\l 2 ");
  }

  @Test
  void every_field_that_begins_also_ends() {
    assertThat(file.find("//w:fldChar[@w:fldCharType='begin']"))
        .hasSameSizeAs(file.find("//w:fldChar[@w:fldCharType='end']"));
  }

  @Test
  void a_heading_style_that_word_does_not_know_is_listed_by_name() {
    ReportDocument report =
        Sample.of(
            new Contents("目录", 2),
            new Heading("一级标题", 2, "甲", "甲"),
            new Heading("一级标题", 2, "乙", "乙"),
            new Heading("表标题", 2, "丙", "丙"));
    assertThat(DocxFile.of(report, Sample.pages(report)).find("(//w:instrText)[1]"))
        .containsExactly(" TOC \\o \"1-2\" \\h \\z \\f \\t \"表标题,2\" ");
  }

  @Test
  void a_title_that_ends_before_the_indent_of_its_next_lines_has_none() {
    ReportDocument report =
        Sample.of(
            new Contents("目录", 2),
            new Heading("一级标题", 2, "图", "图"),
            new Heading("一级标题", 2, "很长的标题", "很长的标题"));
    DocxFile entries = DocxFile.of(report, Sample.pages(report));

    // The indent of the style, 3 characters, would be a tab stop before that of the number.
    assertThat(entries.find("//w:p[w:hyperlink][1]/w:pPr/w:ind/@w:left")).containsExactly("320");
    assertThat(entries.find("//w:p[w:hyperlink][1]/w:pPr/w:ind/@w:firstLine")).containsExactly("0");
    assertThat(entries.find("//w:p[w:hyperlink][2]/w:pPr/w:ind")).isEmpty();
  }

  @Test
  void an_own_table_of_contents_looks_between_two_marks_only() {
    ReportDocument report =
        Sample.of(
            new Contents("目录", 1),
            new Heading("部分标题", 1, "附件", "附件"),
            new Contents("目录", 2, 2, "甲"),
            new Heading("一级标题", 2, "一、概况", "一、概况", "甲"),
            new Heading("二级标题", 3, "1.结论", "1.结论", "甲"),
            new Heading("二级标题", 3, "别的", "别的"),
            new Heading("一级标题", 2, "二、其他", "二、其他", "甲"),
            new Heading("一级标题", 2, "后面", "后面"));
    DocxFile own = DocxFile.of(report, Sample.pages(report));

    assertThat(own.find("//w:instrText[contains(.,'TOC ')]"))
        .containsExactly(" TOC \\o \"1-1\" \\h \\z \\f ", " TOC \\o \"2-2\" \\h \\z \\b _List1 ");
    assertThat(own.find("(//w:sdt)[1]//w:hyperlink//w:t")).containsExactly("附件", "1");
    assertThat(own.find("(//w:sdt)[2]//w:hyperlink//w:t"))
        .containsExactly("一、概况", "1", "二、其他", "1");
    String between =
        "//w:p[preceding-sibling::w:bookmarkStart[@w:name='_List1']]"
            + "[following-sibling::w:bookmarkEnd[@w:id=//w:bookmarkStart[@w:name='_List1']/@w:id]]";
    assertThat(own.find(between + "//w:t")).containsExactly("一、概况", "1.结论", "别的", "二、其他");
    assertThat(own.find("//w:bookmarkStart/@w:id")).doesNotHaveDuplicates();
  }

  @Test
  void quotation_marks_do_not_end_the_words_of_a_heading() {
    ReportDocument report = Sample.of(new Heading("表标题", 2, "三公表", "七、“三公”经费\\表"));
    assertThat(DocxFile.of(report, Sample.pages(report)).find("//w:instrText"))
        .containsExactly(" TC \"七、\\“三公\\”经费\\\\表\" \\l 2 ");
  }

  @Test
  void a_heading_on_a_page_without_a_number_has_no_number() {
    ReportDocument report = Sample.of(new Contents("目录", 1), new Heading("部分标题", 1, "前言", "前言"));
    PagedDocument pages =
        new PagedDocument(
            List.of(),
            List.of(new HeadingPlace(0, 0, 1, Start.FLOWING)),
            List.of(),
            List.of(),
            List.of());
    DocxFile unnumbered = DocxFile.of(report, pages);
    assertThat(unnumbered.find("//w:hyperlink//w:t")).containsExactly("前言");
    assertThat(unnumbered.find("//w:hyperlink//w:tab")).isEmpty();
  }
}
