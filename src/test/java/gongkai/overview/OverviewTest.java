package gongkai.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import gongkai.app.SummaryTerms;
import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.derive.Figure;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.OverviewPlan;
import gongkai.pack.OverviewPlan.Entry;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is said of a run, word for word; {@code -Dupdate=true} rewrites the expected texts, to be
 * looked at.
 */
class OverviewTest {

  private static final Path EXPECTED = Path.of("src/test/resources/overview");
  private static final Overview MIXED = Runs.overview(Runs.mixed());

  private static String html(Overview overview) throws IOException {
    StringWriter out = new StringWriter();
    HtmlOverview.write(overview, out);
    return out.toString();
  }

  private static String json(Overview overview) throws IOException {
    StringWriter out = new StringWriter();
    JsonOverview.write(overview, out);
    return out.toString();
  }

  /** What the page says, without how it looks and works. */
  private static String body(String page) {
    int begin = page.indexOf("<body>");
    return page.substring(begin, page.lastIndexOf("<script>"));
  }

  private static void assertIsExpected(String name, String text) throws IOException {
    Path file = EXPECTED.resolve(name);
    if (Boolean.getBoolean("update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  @Test
  void the_page_says_what_is_expected() throws IOException {
    assertIsExpected("mixed.html", body(html(MIXED)));
  }

  @Test
  void the_json_says_what_is_expected() throws IOException {
    assertIsExpected("mixed.json", json(MIXED));
  }

  @Test
  void the_run_is_told_in_one_line() {
    assertThat(MIXED.summary()).isEqualTo("共 13 个单位：已生成 8，有错误 1，读不成 1，没有交 1，同名 1，未做 1。");
  }

  @Test
  void findings_are_counted_by_code_the_gravest_and_commonest_first() {
    assertThat(MIXED.common())
        .extracting(
            found -> found.severity().label() + " " + found.code() + " " + found.name(),
            CommonFinding::units,
            CommonFinding::findings,
            CommonFinding::firstUnit)
        .containsExactly(
            tuple("错误 01-5 收入总计＝支出总计", 2, 2, "清源县壬局"),
            tuple("错误 文件-写法 文件读得出、打得开", 1, 1, "清源县癸局"),
            tuple("错误 清单-没有交 清单与交来的文件对得上", 1, 1, Runs.EVIL),
            tuple("错误 输出-同名 报告写得进文件夹，不重名", 1, 1, "清源县子局"),
            tuple("警告 N20 ", 1, 1, "清源县壬局"),
            tuple("提示 02-1 ", 1, 1, "清源县壬局"));
    assertThat(MIXED.common().get(5).example()).as("notes are only counted").isEmpty();
  }

  @Test
  void outliers_are_told_with_what_is_usual() {
    assertThat(MIXED.outliers())
        .extracting(
            outlier ->
                outlier.number()
                    + " "
                    + outlier.title()
                    + " "
                    + outlier.measure().label()
                    + "："
                    + outlier.measure().value()
                    + "；"
                    + outlier.measure().usual())
        .containsExactly(
            "5 收入总计 与上年比：1,050.00 万元，+950.00%；上年 100.00 万元",
            "5 收入总计增减率 与别的单位比：+950.00%；8 个单位的中位数 5.00%，一半在 2.75% 到 7.50% 之间",
            "7 基本支出占比 与别的单位比：5.00%；9 个单位的中位数 64.00%，一半在 62.00% 到 66.00% 之间",
            "8 收入总计 与上年比：1,080.00 万元；上年 0.00 万元");
    assertThat(MIXED.outliers().get(0).advice())
        .isEqualTo("先看两年的数有没有填错（如把万元填成元），再看原因写清没有。来历：gongkai explain 数据文件 收入增减");
    assertThat(MIXED.outliers().get(1).advice())
        .isEqualTo("先看算出它的两个数有没有填错、填在别的项里。来历：gongkai explain 数据文件 收入增减");
  }

  @Test
  void a_blank_year_is_called_blank() throws IOException {
    Overview overview =
        Runs.overview(
            Runs.of(
                List.of(
                    Runs.made(0, "甲局", Runs.change("", "1000000.00"), Runs.share("", "")),
                    Runs.made(1, "乙局", Runs.change("0.00", "1000000.00"), Runs.share("", "")))));
    assertThat(overview.outliers())
        .extracting(one -> one.measure().value() + "；" + one.measure().usual())
        .containsExactly("空，-100.00%；上年 100.00 万元", "0.00 万元，-100.00%；上年 100.00 万元");
    assertThat(html(overview))
        .contains(
            "<td class=\"n\">空<small>-100.00%</small>",
            "<td class=\"n\">0.00<small>-100.00%</small>");
  }

  @Test
  void a_blank_last_year_is_nothing_if_the_unit_has_a_last_year_at_all() {
    UnitResult known = car("甲局", Runs.change("1000000.00", "900000.00"));
    UnitResult unknown = car("乙局", Runs.change("1000000.00", ""));
    assertThat(cars(known))
        .extracting(one -> one.title() + "：" + one.measure().value() + "；" + one.measure().usual())
        .containsExactly("购车：60.00 万元；上年 空");
    assertThat(cars(unknown)).isEmpty();
  }

  private static UnitResult car(String name, Figure income) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("收入增减", income);
    figures.put("购车增减", Runs.change("600000.00", ""));
    return Runs.result(0, name, UnitState.MADE, List.of(), figures);
  }

  private static List<Outlier> cars(UnitResult unit) {
    return Runs.overview(Runs.of(List.of(unit), terms("购车增减", "购车", Kind.CHANGE))).outliers();
  }

  private static SummaryTerms terms(String figure, String title, Kind kind) {
    Entry entry = new Entry(figure, title, Optional.of(new BigDecimal("500000.00")));
    return new SummaryTerms(
        new OverviewPlan(List.of(entry), Optional.of(Runs.bounds())),
        Map.of(figure, kind),
        Map.of());
  }

  /** Packs of two years may call different figures alike. */
  @Test
  void figures_of_one_name_and_two_kinds_stand_in_two_columns() throws IOException {
    Map<String, SummaryTerms> terms = new LinkedHashMap<>();
    terms.put("甲", terms("三公", "三公经费", Kind.CHANGE));
    terms.put("乙", terms("三公", "三公占比", Kind.SHARE));
    UnitResult unit =
        Runs.result(0, "甲局", UnitState.MADE, List.of(), Map.of("三公", Runs.share("1.00", "8.00")));
    Overview overview = Runs.overview(Runs.of(List.of(unit), terms));
    assertThat(overview.columns()).extracting(FigureColumn::title).containsExactly("三公经费", "三公占比");
    assertThat(overview.units().get(0).values())
        .extracting(value -> value.moneyText() + "|" + value.rateText())
        .containsExactly("|", "|12.50%");
    assertThat(json(overview)).contains("\"rate\" : 12.50");
  }

  @Test
  void what_users_wrote_is_text_and_never_markup() throws IOException {
    String page = html(MIXED);
    assertThat(page)
        .contains(
            "=1+1&quot;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;",
            "数据/&lt;设置&gt;.json",
            "href=\"清源县%20乙局%231%25.docx\"",
            "href=\"%3D1%2B1__script_alert(%27%26%27)__script_.pdf\"")
        .doesNotContain("<script>alert", "<b>&", "数据/<");
    assertThat(page.split("<script", -1)).as("our own two").hasSize(3);
  }

  @Test
  void the_page_needs_nothing_but_itself() throws IOException {
    assertThat(html(MIXED))
        .doesNotContain("http:", "https:", "src=", "@import", "url(")
        .contains("@media print", "lang=\"zh-CN\"");
  }

  @Test
  void a_run_without_anything_to_tell_says_so() throws IOException {
    BatchResult run =
        Runs.of(List.of(Runs.made(0, "甲局", Runs.change("1.00", ""), Runs.share("", "0.00"))));
    Overview overview = Runs.overview(run);
    assertThat(body(html(overview)))
        .contains(
            "<p>共 1 个单位：已生成 1。</p>",
            "<p>每个单位都有报告。</p>",
            "<p>没有与上年、与同口径的别的单位相差很大的数。</p>",
            "<p>没有发现问题。</p>")
        .doesNotContain("中断了", "跳过的文件", "<h2>清单</h2>");
    assertThat(overview.units().get(0).values())
        .extracting(value -> value.moneyText() + "|" + value.rateText())
        .as("blanks are no zeros")
        .containsExactly("0.00|", "|");
  }

  @Test
  void the_same_run_gives_the_same_bytes() {
    assertThat(OverviewFiles.of(MIXED).keySet()).containsExactly("汇总.xlsx", "汇总.html");
    for (String name : List.of("汇总.xlsx", "汇总.html")) {
      assertThat(Runs.file(Runs.overview(Runs.mixed()), name))
          .as(name)
          .isEqualTo(Runs.file(MIXED, name));
    }
    assertThat(new String(Runs.file(MIXED, "汇总.html"), StandardCharsets.UTF_8))
        .doesNotContain("\r")
        .startsWith("<!DOCTYPE html>");
    assertThat(Arrays.copyOf(Runs.file(MIXED, "汇总.xlsx"), 2)).isEqualTo(new byte[] {'P', 'K'});
  }
}
