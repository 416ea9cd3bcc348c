package gongkai.layout;

import gongkai.document.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of {@link SampleReport}. */
final class SampleTables {

  private static final String[] COLUMNS = {
    "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"
  };

  private static final String[] NAMES = {
    "行政运行", "一般行政管理事务", "机关事业单位基本养老保险缴费支出", "其他城市生活救助", "其他社会保障和就业支出"
  };

  private SampleTables() {}

  static Table revenueAndExpenditure() {
    TableBuilder table =
        new TableBuilder()
            .head("收入|3", "支出|3")
            .head("项目", "行次", "金额", "项目", "行次", "金额")
            .head("栏次", "", "1", "栏次", "", "2");
    String[] left = SampleWords.REVENUE.split(" ");
    String[] right = SampleWords.EXPENDITURE.split(" ");
    for (int i = 0; i < left.length; i++) {
      table.row(
          name(left[i]),
          "居中:" + (i + 1),
          figure(i + 1),
          name(right[i]),
          "居中:" + (i + 32),
          figure(i));
    }
    return table.build("一页表", "公开01表 收入支出决算总表", 6);
  }

  static Table grants() {
    TableBuilder table =
        new TableBuilder()
            .head("收入|3", "支出|6")
            .head("项目", "行次", "金额", "项目", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款")
            .head("栏次", "", "1", "栏次", "", "2", "3", "4", "5");
    String[] left = SampleWords.GRANT_REVENUE.split(" ");
    String[] right = SampleWords.GRANT_EXPENDITURE.split(" ");
    for (int i = 0; i < left.length; i++) {
      List<String> row = new ArrayList<>();
      row.addAll(List.of(name(left[i]), "居中:" + (i + 1), figure(i)));
      row.addAll(List.of(name(right[i]), "居中:" + (i + 33), figure(i + 1), figure(i + 2)));
      row.addAll(List.of(figure(0), figure(i + 3)));
      table.row(false, row);
    }
    return table.build("一页表", "公开04表 财政拨款收入支出决算总表", 9);
  }

  /** A table with a row for each of so many codes. */
  static Table byFunction(int figures, int codes) {
    TableBuilder table = new TableBuilder();
    String[] head = new String[figures + 1];
    String[] numbers = new String[figures + 1];
    head[0] = "项目|2";
    numbers[0] = "栏次|2";
    for (int i = 0; i < figures; i++) {
      head[i + 1] = COLUMNS[i] + "|1|2";
      numbers[i + 1] = Integer.toString(i + 1);
    }
    table.head(head).head("科目代码", "科目名称").head(numbers);
    table.row(false, row(List.of("居中:合计|2"), figures, codes));
    for (int i = 0; i < codes; i++) {
      String code = Integer.toString(i % 4 == 0 ? 201 + i / 20 : 2010000 + 131 * i);
      boolean group = i % 4 == 0;
      table.row(group, row(List.of("代码:" + code, "名称:" + NAMES[i % NAMES.length]), figures, i));
    }
    return table.build("分页表", "决算表", figures + 2);
  }

  private static List<String> row(List<String> names, int figures, int seed) {
    List<String> row = new ArrayList<>(names);
    for (int i = 0; i < figures; i++) {
      row.add(figure(seed * 7 + i));
    }
    return row;
  }

  static Table economic() {
    TableBuilder table = new TableBuilder().head("人员经费|3", "公用经费|9");
    String[] head = new String[12];
    for (int i = 0; i < 12; i++) {
      head[i] = List.of("科目代码", "科目名称", "决算数").get(i % 3);
    }
    table.head(head);
    for (int i = 0; i < 28; i++) {
      List<String> row = new ArrayList<>();
      for (String column : SampleWords.ECONOMIC) {
        String[] entry = column.split(" ")[i].split(",");
        row.add("代码:" + blank(entry[0]));
        row.add("名称:" + blank(entry[1]));
        row.add(entry[0].startsWith("309") ? "数字:———" : figure(i));
      }
      table.row(false, row);
    }
    table.row("居中:人员经费合计|2", "数字:12345.67", "居中:公用经费合计|8", "数字:2345.67");
    return table.build("一页表", "公开06表 基本支出决算明细表", 12);
  }

  static Table hospitality() {
    String[] numbers = new String[12];
    List<String> row = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      numbers[i] = Integer.toString(i + 1);
      row.add(figure(i + 1));
    }
    return new TableBuilder()
        .head("预算数|6", "决算数|6")
        .head(
            "合计|1|2",
            "因公出国（境）费|1|2",
            "公务用车购置及运行维护费|3",
            "公务接待费|1|2",
            "合计|1|2",
            "因公出国（境）费|1|2",
            "公务用车购置及运行维护费|3",
            "公务接待费|1|2")
        .head("小计", "公务用车购置费", "公务用车运行维护费", "小计", "公务用车购置费", "公务用车运行维护费")
        .head(numbers)
        .row(false, row)
        .build("分页表", "公开09表 “三公”经费支出决算表", 12);
  }

  static Table statistics() {
    TableBuilder table = new TableBuilder();
    table.row("名称:一、政府采购情况|3").row("头:项目", "头:行次", "头:统计数");
    for (String name : List.of("合计", "货物", "工程", "服务")) {
      table.row("名称:" + name, "居中:1", figure(name.hashCode()));
    }
    table.row("名称:三、国有资产占用情况|3").row("头:项目", "头:行次", "头:统计数");
    for (String name : List.of("（一）车辆数合计（辆）", "1.副部（省）级及以上领导用车", "7.离退休干部服务用车")) {
      table.row("名称:" + name, "居中:8", "数字:3");
    }
    table.row("名称:（二）单价100万元（含）以上设备（不含车辆）", "居中:17", "数字:");
    return table.build("分页表", "公开10表 相关信息统计表", 3);
  }

  private static String name(String text) {
    boolean total = text.startsWith("本年") || text.equals("总计");
    return (total ? "居中:" : "名称:") + blank(text);
  }

  private static String figure(int seed) {
    return "数字:" + SampleReport.amount(seed);
  }

  private static String blank(String text) {
    return text.equals("_") ? "" : text;
  }
}
