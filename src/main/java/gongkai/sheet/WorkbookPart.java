package gongkai.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The part of a .xlsx that lists its sheets. */
final class WorkbookPart extends XmlPart {

  private static final int MAX_SHEETS = 500;

  private final List<Tab> tabs = new ArrayList<>();
  private boolean since1904;

  /**
   * The tab of a sheet.
   *
   * @param index counted from 0
   * @param name on it
   * @param hidden whether it is not shown
   * @param relation by which its part is found
   */
  record Tab(int index, String name, boolean hidden, String relation) {}

  List<Tab> tabs() {
    return tabs;
  }

  /** Whether dates count from 1904. */
  boolean since1904() {
    return since1904;
  }

  @Override
  void begin(String name, Attributes attributes) {
    if (name.equals("workbookPr")) {
      since1904 = yes(attributes.getValue("date1904"));
    } else if (name.equals("sheet")) {
      tab(attributes);
    }
  }

  private void tab(Attributes attributes) {
    if (tabs.size() >= MAX_SHEETS) {
      throw new TooBigException("表超过 " + MAX_SHEETS + " 张");
    }
    String state = attributes.getValue("state");
    String relation = "";
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
        relation = attributes.getValue(i);
      }
    }
    String name = attributes.getValue("name");
    boolean hidden = state != null && !state.equals("visible");
    tabs.add(new Tab(tabs.size(), name == null ? "" : name, hidden, relation));
  }

  @Override
  void end(String name, String content) {
    // Everything is in the attributes.
  }
}
