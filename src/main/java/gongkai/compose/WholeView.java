package gongkai.compose;

import gongkai.appraisal.Entries;
import gongkai.appraisal.WholeDepartment;
import gongkai.pack.NumberStyle;
import gongkai.pack.Numbers;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the goals of the whole department (整体支出绩效目标) to the templates. */
final class WholeView {

  private static final String SUM = "合计";

  private final WholeDepartment whole;
  private final Pack pack;
  private final AppraisalView common;

  WholeView(WholeDepartment whole, Pack pack, AppraisalView common) {
    this.whole = whole;
    this.pack = pack;
    this.common = common;
  }

  Map<String, Object> view() {
    Entries entries = whole.entries();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("部门名称", whole.name());
    view.put("文", common.words(entries));
    view.put("基本信息", people());
    view.put("按资金来源", money("按资金来源"));
    view.put("按资金方向", money("按资金方向"));
    view.put(
        "重点任务",
        entries.items("重点任务").stream()
            .map(task -> Map.of("核心职能", task.text("核心职能"), "重点任务", task.text("重点任务")))
            .toList());
    view.put(
        "指标",
        AppraisalView.indicators(
            whole.indicators(), indicator -> Map.of("指标值", indicator.entries().text("指标值"))));
    return view;
  }

  private Map<String, String> people() {
    Map<String, String> view = new LinkedHashMap<>();
    for (String key : keys("基本信息")) {
      view.put(key, print(whole.entries().number("基本信息/" + key), "个数"));
    }
    view.put("实际在职人员总数", print(whole.staff(), "个数"));
    return view;
  }

  /** Money in 万元 by the keys of the data file, and the sum. */
  private Map<String, String> money(String key) {
    Map<String, String> view = new LinkedHashMap<>();
    for (String part : keys(key)) {
      view.put(part, wan(whole.entries().number(key + "/" + part)));
    }
    view.put(SUM, wan(whole.sum(key + "/", keys(key))));
    return view;
  }

  private List<String> keys(String below) {
    return List.copyOf(
        pack.schema()
            .find(whole.entries().path() + "/" + below)
            .map(Schema::children)
            .orElseThrow()
            .keySet());
  }

  private String wan(Optional<BigDecimal> money) {
    return print(money.map(Numbers::toWan), "整体金额");
  }

  private String print(Optional<BigDecimal> number, String style) {
    NumberStyle how = common.style(style);
    return number.map(known -> Numbers.print(known, how)).orElse("");
  }
}
