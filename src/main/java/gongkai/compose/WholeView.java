package gongkai.compose;

import gongkai.appraisal.Entries;
import gongkai.appraisal.WholeDepartment;
import gongkai.pack.NumberStyle;
import gongkai.pack.Numbers;
import gongkai.pack.Pack;
import gongkai.pack.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the goals of the whole department (整体支出绩效目标) to the templates. */
final class WholeView {

  private static final String SOURCES = "按资金来源";
  private static final String USES = "按资金方向";

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
    view.put("年度预算", budget());
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
    return view;
  }

  /** Money in 万元: by source and, beside it, by use; as many rows as the longer of the two needs. */
  private Map<String, Object> budget() {
    List<String> sources = keys(SOURCES);
    List<String> uses = keys(USES);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(sources.size(), uses.size()); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      part(row, "来源", SOURCES, i < sources.size() ? sources.get(i) : "");
      part(row, "方向", USES, i < uses.size() ? uses.get(i) : "");
      rows.add(row);
    }
    return Map.of(
        "来源合计", wan(whole.sum(SOURCES + "/", sources)),
        "方向合计", wan(whole.sum(USES + "/", uses)),
        "各行", rows);
  }

  private void part(Map<String, String> row, String side, String list, String key) {
    row.put(side, key);
    row.put(side + "金额", key.isEmpty() ? "" : wan(whole.entries().number(list + "/" + key)));
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
