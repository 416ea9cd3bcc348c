package gongkai.compose;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import gongkai.appraisal.Entries;
import gongkai.appraisal.Indicator;
import gongkai.model.FactKey;
import gongkai.pack.NumberStyle;
import gongkai.pack.Numbers;
import gongkai.pack.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the views of projects and of the whole department have in common. */
final class AppraisalView {

  private final Pack pack;
  private final ObjectWrapper wrapper;

  AppraisalView(Pack pack, ObjectWrapper wrapper) {
    this.pack = pack;
    this.wrapper = wrapper;
  }

  /** {@code 文("路径")}: the user's paragraphs below these entries. */
  TemplateMethodModelEx words(Entries entries) {
    return arguments -> {
      if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel below)) {
        throw new TemplateModelException("参数应是文字");
      }
      String path = FactKey.of(entries.path()).general() + "/" + below.getAsString();
      if (pack.schema().find(path).isEmpty()) {
        throw new TemplateModelException("data.schema.json 里没有“" + path + "”这一项");
      }
      return new SimpleSequence(entries.words(below.getAsString()), wrapper);
    };
  }

  /** Points and per cents. */
  String points(Optional<BigDecimal> number) {
    return number.map(known -> Numbers.print(known, style("自评分数"))).orElse("");
  }

  String points(BigDecimal number) {
    return points(Optional.of(number));
  }

  String yuan(Optional<BigDecimal> money) {
    return money.map(known -> Numbers.print(known, style("自评金额元"))).orElse("");
  }

  String wan(Optional<BigDecimal> money) {
    return money.map(known -> Numbers.wan(known, style("自评金额万元"))).orElse("");
  }

  NumberStyle style(String name) {
    return pack.settings().numbers().get(name);
  }

  /**
   * Rows of indicators; equal names in the first two columns, one below the other, are one cell.
   */
  static List<Map<String, Object>> indicators(
      List<Indicator> indicators, Function<Indicator, Map<String, Object>> others) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Map<String, Object> row = new LinkedHashMap<>(others.apply(indicator));
      row.put("一级", indicator.first());
      row.put("一级跨行", span(indicators, i, Indicator::first));
      row.put("二级", indicator.second());
      row.put("二级跨行", span(indicators, i, known -> List.of(known.first(), known.second())));
      row.put("名称", indicator.name());
      rows.add(row);
    }
    return rows;
  }

  /** How many rows from this one on are alike; 0 if the row above is alike too. */
  private static int span(List<Indicator> all, int from, Function<Indicator, ?> name) {
    Object own = name.apply(all.get(from));
    if (from > 0 && name.apply(all.get(from - 1)).equals(own)) {
      return 0;
    }
    int end = from + 1;
    while (end < all.size() && name.apply(all.get(end)).equals(own)) {
      end++;
    }
    return end - from;
  }
}
