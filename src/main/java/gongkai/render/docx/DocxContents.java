package gongkai.render.docx;

import gongkai.document.Contents;
import gongkai.document.Heading;
import gongkai.layout.PagedDocument.HeadingPlace;
import gongkai.office.Xml;
import java.util.List;

/** Writes 目录: a field that Word can update, filled with the pages as laid out. */
final class DocxContents {
  private final Xml out;
  private final DocxStyles styles;
  private final DocxHeadings kinds;
  private final DocxLists lists;
  private final List<Heading> headings;
  private final List<HeadingPlace> places;

  DocxContents(
      Xml out,
      DocxStyles styles,
      DocxHeadings kinds,
      DocxLists lists,
      List<Heading> headings,
      List<HeadingPlace> places) {
    this.out = out;
    this.styles = styles;
    this.kinds = kinds;
    this.lists = lists;
    this.headings = headings;
    this.places = places;
  }

  /** The name of the bookmark at a heading, by its place among the headings. */
  static String bookmark(int heading) {
    return "_Toc" + (100_000_001 + heading);
  }

  void write(Contents contents, double width) {
    out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    out.value("w:docPartGallery", "Table of Contents").leaf("w:docPartUnique");
    out.close().close().open("w:sdtContent");
    String field = kinds.contentsField(contents, lists, styles::headingName);
    boolean first = true;
    for (int index : contents.entries(headings)) {
      Heading heading = headings.get(index);
      String style = contents.stylePrefix() + heading.level();
      out.open("w:p").open("w:pPr");
      out.value("w:pStyle", styles.contents(style, heading.level(), width));
      styles.shortEntry(out, style, heading.contentsText());
      out.close();
      if (first) {
        DocxRuns.beginField(out, field);
      }
      first = false;
      entry(heading, index);
      out.close();
    }
    paragraph(styles.nothing());
    if (first) {
      DocxRuns.beginField(out, field);
    }
    DocxRuns.endField(out);
    out.close().close().close();
  }

  private void paragraph(String style) {
    out.open("w:p").open("w:pPr").value("w:pStyle", style).close();
  }

  private void entry(Heading heading, int index) {
    out.open("w:hyperlink", "w:anchor", bookmark(index), "w:history", 1);
    DocxRuns.words(out, heading.contentsText());
    int number = places.get(index).number();
    if (number > 0) {
      DocxRuns.tab(out);
      DocxRuns.field(out, "PAGEREF " + bookmark(index) + " \\h", String.valueOf(number));
    }
    out.close();
  }
}
