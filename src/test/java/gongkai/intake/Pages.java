package gongkai.intake;

import gongkai.sheet.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How the ten tables are spread over sheets: many on one, or one over many. */
final class Pages {

  /** Title, number, caption and three rows of header with 栏次. */
  private static final int HEAD = 6;

  private Pages() {}

  static void oddOrder(Map<String, Paper> papers) {
    List<String> keys = new ArrayList<>(papers.keySet());
    Collections.reverse(keys);
    for (String key : keys) {
      papers.put(key, papers.remove(key));
    }
  }

  static void allOnOneSheet(Map<String, Paper> papers) {
    Paper all = new Paper("决算公开表");
    papers.values().forEach(all::below);
    papers.clear();
    papers.put("全部", all);
  }

  static void allBelowTheirList(Map<String, Paper> papers) {
    Paper all = new Paper("决算公开表").add("目录");
    int page = 0;
    for (Paper paper : papers.values()) {
      all.add(paper.at(0, 0), new BigDecimal(++page));
    }
    papers.values().forEach(all::below);
    papers.clear();
    papers.put("全部", all);
  }

  static void twoOnOneSheet(Map<String, Paper> papers) {
    papers.get("三公表").below(papers.remove("信息表")).name("三公经费及相关信息");
    papers.get("基金表").below(papers.remove("国资表").shift(2, 3)).name("Sheet7");
  }

  /** The second page has title, number, caption and header again. */
  static void pagesOnSheets(Map<String, Paper> papers) {
    cut(papers, "支出表", 14, page -> page.put(0, 0, "支出决算表（续）"));
    cut(papers, "收支总表", 20, page -> page.put(1, 5, "公开01表续"));
    cut(papers, "财政拨款总表", 25, page -> page.name("公开04表续表").put(0, 0, ""));
  }

  /** The second page stands elsewhere on its sheet and has only its header again. */
  static void pagesWithoutTitles(Map<String, Paper> papers) {
    for (String key : List.of("收入表", "一般公共支出表")) {
      cut(papers, key, 12, page -> page.removeRow(2).removeRow(1).put(0, 0, "续表").shift(0, 2));
    }
  }

  static void pagesOnOneSheet(Map<String, Paper> papers) {
    for (String key : List.of("收入表", "收支总表", "基金表")) {
      Map<String, Paper> pages = new LinkedHashMap<>(Map.of(key, papers.get(key)));
      cut(pages, key, 9, page -> {});
      papers.get(key).below(pages.get(key + "续"));
    }
  }

  private static void cut(Map<String, Paper> papers, String key, int row, Consumer<Paper> change) {
    Paper first = papers.get(key);
    Paper second = first.copy(first.name() + " (2)");
    for (int i = row; i > HEAD; i--) {
      second.removeRow(HEAD);
    }
    while (first.height() > row) {
      first.removeRow(first.height() - 1);
    }
    change.accept(second);
    for (String other : List.copyOf(papers.keySet())) {
      papers.put(other, papers.remove(other));
      if (other.equals(key)) {
        papers.put(key + "续", second);
      }
    }
  }
}
