package gongkai.intake;

import gongkai.sheet.Paper;
import gongkai.sheet.Paper.Formula;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and programs do to the ten tables; the figures stay what they are. */
final class Shapes {

  private static final List<String> BY_SUBJECT = List.of("收入表", "支出表", "一般公共支出表", "基金表", "国资表");

  /** The tables begin with title, number and caption. */
  private static final int CAPTION = 2;

  private static final int HEAD = 3;

  private Shapes() {}

  /** {@code 1234.50} as {@code " 1,234. 50"}. */
  static Object spaced(Object number) {
    BigDecimal value = (BigDecimal) number;
    return " " + String.format("%,.2f", value).replace(".", ". ") + "\u00A0";
  }

  static Object fullWidth(Object number) {
    StringBuilder wide = new StringBuilder();
    for (char c : ((BigDecimal) number).toPlainString().toCharArray()) {
      wide.append(c == '-' ? '－' : (char) (c - 0x20 + 0xFF00));
    }
    return wide.toString();
  }

  static Object formula(Object number) {
    return new Formula(number + "+0", number);
  }

  /** One header row, with the words of the upper rows before those below. */
  static void flatHeaders(Map<String, Paper> papers) {
    for (String key : BY_SUBJECT) {
      Paper paper = papers.get(key).unmerge();
      for (int column = 0; column < 12; column++) {
        Object below = paper.at(HEAD + 1, column);
        if (below != null) {
          paper.put(HEAD, column, below);
        }
      }
      paper.removeRow(HEAD + 1);
    }
    Paper official = papers.get("三公表").unmerge();
    String group = "";
    for (int column = 0; column < 12; column++) {
      String top = column < 6 ? "预算数" : "决算数";
      Object leaf = official.at(HEAD + 2, column);
      group = official.at(HEAD + 1, column) == null ? group : "" + official.at(HEAD + 1, column);
      boolean sum = "小计".equals(leaf) || leaf == null;
      official.put(HEAD, column, top + (sum ? group : leaf));
    }
    official.removeRow(HEAD + 1).removeRow(HEAD + 1);
  }

  static void codesWithNames(Map<String, Paper> papers) {
    for (String key : BY_SUBJECT) {
      Paper paper = papers.get(key).unmerge();
      for (int row = HEAD + 2; row < paper.height(); row++) {
        if (paper.at(row, 0) instanceof String code && code.matches("\\d{3,7}")) {
          paper.put(row, 0, code + "　" + paper.at(row, 1)).put(row, 1, "");
        }
      }
    }
  }

  /** 类, 款 and 项 each in a column of its own, below one header. */
  static void codesInThreeColumns(Map<String, Paper> papers) {
    for (String key : BY_SUBJECT) {
      Paper paper = papers.get(key).unmerge().shift(0, 2);
      paper.put(0, 0, paper.at(0, 2)).put(2, 0, paper.at(2, 2));
      paper.put(HEAD + 1, 0, "科目编码").put(HEAD + 1, 2, "").merge(HEAD + 1, 0, HEAD + 1, 2);
      boolean whole = key.equals("支出表");
      for (int row = HEAD + 2; row < paper.height(); row++) {
        if (paper.at(row, 2) instanceof String code && code.matches("\\d{3,7}")) {
          for (int level = 0; level < 3; level++) {
            int end = 3 + 2 * level;
            boolean has = code.length() >= end;
            String part = has ? code.substring(whole || level == 0 ? 0 : end - 2, end) : "";
            paper.put(row, level, part);
          }
        }
      }
    }
  }

  /** The same as numbers, which have no zeros before them. */
  static void codesAsThreeNumbers(Map<String, Paper> papers) {
    codesInThreeColumns(papers);
    for (String key : BY_SUBJECT) {
      Paper paper = papers.get(key);
      for (int row = HEAD + 2; row < paper.height(); row++) {
        for (int level = 0; level < 3; level++) {
          if (paper.at(row, level) instanceof String code && code.matches("\\d+")) {
            paper.put(row, level, new BigDecimal(code));
          }
        }
      }
    }
  }

  /** One long list in place of four blocks side by side. */
  static void oneList(Map<String, Paper> papers) {
    Paper folded = papers.get("基本支出表").unmerge();
    Paper list = new Paper(folded.name());
    list.add(folded.at(0, 0)).add(folded.at(2, 0), "2024年度", "单位：万元");
    list.add("经济分类科目编码", "科目名称", "金额");
    int totals = folded.rowOf("人员经费合计");
    for (int column = 0; column < 12; column += 3) {
      for (int row = HEAD + 2; row < totals; row++) {
        if (folded.at(row, column) instanceof String code) {
          Object amount = folded.at(row, column + 2);
          list.add(code, folded.at(row, column + 1), amount == null ? "" : amount);
        }
      }
    }
    list.add("人员经费合计", "", folded.at(totals, 2)).add("公用经费合计", "", folded.at(totals, 11));
    papers.put("基本支出表", list);
  }

  static void otherNames(Map<String, Paper> papers) {
    papers.get("收支总表").name("01收入支出决算总表").texts(t -> t.equals("公开01表") ? "" : t);
    papers.get("收入表").name("GK02").texts(t -> t.equals("收入决算表") ? "2024年度部门收入决算表" : t);
    papers.get("一般公共支出表").name("公开5表（2）").texts(t -> t.equals("小计") ? "合　计" : t);
    papers.get("财政拨款总表").name("表4").texts(t -> t.equals("公开04表") ? "公开表" : t);
    papers.get("三公表").texts(t -> t.equals("预算数") ? "全年预算数" : t.equals("公务用车运行维护费") ? "公务用车运行费" : t);
    papers
        .values()
        .forEach(
            paper ->
                paper.texts(
                    t ->
                        switch (t) {
                          case "科目代码" -> "功能分类科目编码";
                          case "科目名称" -> "科 目 名 称";
                          case "使用非财政拨款结余（含专用结余）" -> "使用非财政拨款结余";
                          case "金额" -> "决算数（万元）";
                          case "一般公共预算财政拨款" -> "一般公共预算";
                          case "总计" -> "总　　计";
                          case "合计" -> "合 计";
                          default -> t.startsWith("一、") ? t.replace("一、", "（一）") : t;
                        }));
  }

  static void noTitles(Map<String, Paper> papers) {
    papers.values().forEach(paper -> paper.put(0, 0, "").texts(t -> t.matches("公开..表") ? "" : t));
  }

  /** As in provinces that do not number their lines. */
  static void noNumbers(Map<String, Paper> papers) {
    papers.get("收支总表").unmerge();
    papers.get("财政拨款总表").unmerge();
    for (String key : List.of("收支总表", "财政拨款总表", "信息表")) {
      papers.get(key).texts(t -> t.equals("行次") || t.matches("\\d{1,2}") ? "" : t);
    }
  }

  static void withoutEmptyLines(Map<String, Paper> papers) {
    for (String key : BY_SUBJECT) {
      Paper paper = papers.get(key);
      paper.removeRow(paper.rowOf("栏次"));
    }
    for (String key : List.of("收支总表", "财政拨款总表")) {
      Paper paper = papers.get(key);
      paper.removeRow(paper.rowOf("栏次"));
      // Only rows that are empty on both sides can go.
      for (int row = paper.height() - 1; row > HEAD; row--) {
        boolean empty = true;
        for (int column = 0; column < 10; column++) {
          Object cell = paper.at(row, column);
          empty &= cell == null || cell instanceof String text && text.matches("\\d+");
        }
        if (empty) {
          paper.removeRow(row);
        }
      }
    }
  }

  static void moreColumns(Map<String, Paper> papers) {
    for (String key : BY_SUBJECT) {
      Paper paper = papers.get(key).shift(0, 1);
      int number = 0;
      paper.put(HEAD, 0, "序号").put(HEAD, 12, "备注");
      for (int row = HEAD + 3; row < paper.height() - 1; row++) {
        paper.put(row, 0, new BigDecimal(++number)).put(row, 12, "见附件");
      }
    }
  }

  static void notes(Paper paper) {
    paper.insertRow(0).put(0, 0, "附件1：").add("单位负责人：张三", "", "填表人：李四");
    paper.add("2.本表由软件导出，导出时间 2025年8月1日。");
  }

  /** An older copy that is hidden, a cover, a list of the tables and scribbles on a sheet. */
  static void otherSheets(Map<String, Paper> papers) {
    Paper old = papers.get("收入表");
    Paper copy = new Paper("公开02表(旧)").hide();
    copy.add(old.at(0, 0)).add("科目代码", "科目名称", "本年收入合计").add("合计", "", new BigDecimal(1));
    papers.put("旧", copy);
    papers.put("封面", new Paper("封面").add("2024年度部门决算公开").add("清源县工业信息化和商务局"));
    Paper contents = new Paper("目录").add("目录");
    for (Paper paper : List.copyOf(papers.values())) {
      contents.add(paper.at(0, 0), paper.name());
    }
    papers.put("目录", contents);
    papers.put("草稿", new Paper("草稿").add("试算", new BigDecimal("12.5")));
  }

  static void captionInOneCell(Paper paper) {
    List<String> words = new ArrayList<>();
    for (int column = 0; column < 13; column++) {
      if (paper.at(CAPTION, column) instanceof String text) {
        words.add(text);
        paper.put(CAPTION, column, "");
      }
    }
    paper.put(CAPTION, 0, String.join("    ", words));
  }

  static void captionInSixCells(Paper paper) {
    String name = "" + paper.at(CAPTION, 0);
    Matcher parts = Pattern.compile("(.*：)(.*)").matcher(name);
    if (parts.matches()) {
      paper.texts(t -> t.endsWith("万元") && t.contains("：") || t.equals(name) ? "" : t);
      paper.put(CAPTION, 0, parts.group(1)).put(CAPTION, 1, parts.group(2));
      paper.insertRow(CAPTION).put(CAPTION, 2, "金额单位:").put(CAPTION, 3, "万元");
    }
  }

  static void inYuan(Paper paper) {
    boolean counts = "公开10表".equals(paper.name());
    paper.texts(t -> t.replace("单位：万元", "单位：元"));
    if (!counts) {
      paper.numbers(number -> ((BigDecimal) number).movePointRight(4));
      return;
    }
    for (int row = 0; row < paper.height(); row++) {
      if (paper.at(row, 2) instanceof BigDecimal number && number.scale() == 2) {
        paper.put(row, 2, number.movePointRight(4));
      }
    }
  }

  static void someInYuan(Map<String, Paper> papers) {
    inYuan(papers.get("收入表"));
    inYuan(papers.get("信息表"));
  }

  static void repeatedHeaders(Map<String, Paper> papers) {
    for (String key : List.of("收入表", "支出表")) {
      Paper paper = papers.get(key);
      int row = HEAD + 12;
      paper.insertRow(row).insertRow(row);
      for (int column = 0; column < 10; column++) {
        for (int i = 0; i < 2; i++) {
          Object head = paper.at(HEAD + i, column);
          paper.put(row + i, column, head == null ? "" : head);
        }
      }
    }
  }
}
