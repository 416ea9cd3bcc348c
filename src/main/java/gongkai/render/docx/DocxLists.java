package gongkai.render.docx;

import gongkai.document.Heading;
import gongkai.office.Xml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bookmarks round the headings of each own table of contents: its field looks for headings
 * between them and nowhere else.
 */
final class DocxLists {

  /** From which heading to which, by their places in the document. */
  private record Range(int first, int last) {}

  private final List<Heading> headings;
  private final Map<String, Range> ranges = new LinkedHashMap<>();

  DocxLists(List<Heading> headings) {
    this.headings = headings;
    for (int i = 0; i < headings.size(); i++) {
      int here = i;
      ranges.merge(
          headings.get(i).list(), new Range(i, i), (known, now) -> new Range(known.first(), here));
    }
    ranges.remove("");
  }

  /** The name of the bookmark of a list. */
  String bookmark(String list) {
    return "_List" + (1 + place(list));
  }

  /** To be called before the paragraph of each heading is written. */
  void before(Xml out, int heading) {
    String list = headings.get(heading).list();
    if (!list.isEmpty() && ranges.get(list).first() == heading) {
      out.leaf("w:bookmarkStart", "w:id", id(list), "w:name", bookmark(list));
    }
  }

  /** To be called when the paragraph of each heading is written. */
  void after(Xml out, int heading) {
    String list = headings.get(heading).list();
    if (!list.isEmpty() && ranges.get(list).last() == heading) {
      out.leaf("w:bookmarkEnd", "w:id", id(list));
    }
  }

  /** Beyond those of the headings. */
  private int id(String list) {
    return headings.size() + place(list);
  }

  private int place(String list) {
    return List.copyOf(ranges.keySet()).indexOf(list);
  }
}
