package gongkai.overview;

import gongkai.app.SummaryTerms;
import gongkai.batch.BatchResult;
import gongkai.batch.FindingCounts;
import gongkai.batch.FindingCounts.OfCode;
import gongkai.batch.ListedUnit;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.batch.WrittenFile;
import gongkai.derive.Figure;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.pack.FigureRule.Kind;
import gongkai.pack.OverviewPlan;
import gongkai.pack.OverviewPlan.Bounds;
import gongkai.pack.OverviewPlan.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of runs, made by hand. */
final class Runs {

  static final String EVIL = "=1+1\"<script>alert('&')</script>";
  private static final String PACK = "某省-2024";

  private Runs() {}

  static SummaryTerms terms(Optional<Bounds> bounds) {
    Optional<BigDecimal> money = bounds.map(Bounds::money);
    return new SummaryTerms(
        new OverviewPlan(
            List.of(new Entry("收入增减", "收入总计", money), new Entry("基本占比", "基本支出占比", money)), bounds),
        Map.of("收入增减", Kind.CHANGE, "基本占比", Kind.SHARE),
        Map.of("01-5", "收入总计＝支出总计"));
  }

  /**
   * Changes by more than 50 % or 3 interquartile ranges, or 1000 times, and by 50 万元, of 8 units.
   */
  static Bounds bounds() {
    return new Bounds(
        new BigDecimal("50"),
        new BigDecimal("500000.00"),
        8,
        new BigDecimal("3"),
        new BigDecimal("1000"));
  }

  static BatchResult of(List<UnitResult> units) {
    return of(units, Optional.of(bounds()));
  }

  static BatchResult of(List<UnitResult> units, Optional<Bounds> bounds) {
    return of(units, terms(bounds));
  }

  static BatchResult of(List<UnitResult> units, SummaryTerms terms) {
    return of(units, Map.of(PACK, terms));
  }

  static BatchResult of(List<UnitResult> units, Map<String, SummaryTerms> terms) {
    boolean stopped = units.stream().anyMatch(unit -> unit.state() == UnitState.NOT_DONE);
    return new BatchResult(Path.of("out"), units, List.of(), List.of(), 0, terms, stopped);
  }

  /** Of a run in whose folder nothing else lies. */
  static Overview overview(BatchResult result) {
    return Overview.of(result, List.of());
  }

  /** A file of the overview. */
  static byte[] file(Overview overview, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      OverviewFiles.of(overview).get(name).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Figure change(String now, String before) {
    return new Figure.Change(number(now), number(before));
  }

  static Figure share(String part, String whole) {
    return new Figure.Share(number(part), number(whole));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** A unit whose report stands. */
  static UnitResult made(int index, String name, Figure income, Figure basic) {
    return result(index, name, UnitState.MADE, List.of(), figures(income, basic));
  }

  private static Map<String, Figure> figures(Figure income, Figure basic) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("收入增减", income);
    figures.put("基本占比", basic);
    return figures;
  }

  static UnitResult result(
      int index,
      String name,
      UnitState state,
      List<Finding> findings,
      Map<String, Figure> figures) {
    boolean read = !figures.isEmpty();
    Optional<LocalDate> approved =
        index % 2 == 0 ? Optional.of(LocalDate.of(2025, 8, 1 + index)) : Optional.empty();
    String file = "数据/" + (index + 1) + ".yaml";
    ListedUnit listed =
        new ListedUnit(
            index,
            name,
            Optional.of(Path.of(file)),
            file,
            approved,
            Optional.empty(),
            Optional.empty());
    return new UnitResult(
        listed,
        state,
        read ? name : "",
        read ? 2024 : 0,
        read ? "部门" : "",
        read ? PACK : "",
        counts(findings),
        findings,
        figures,
        read ? 20 : 0,
        state == UnitState.MADE ? files(name) : List.of(),
        List.of());
  }

  private static FindingCounts counts(List<Finding> findings) {
    List<OfCode> codes = new ArrayList<>();
    for (Finding finding : findings) {
      codes.add(new OfCode(finding.code(), finding.severity(), 1));
    }
    return new FindingCounts(codes);
  }

  private static List<WrittenFile> files(String name) {
    String stem = name.replaceAll("[\"<>*?:|/\\\\]", "_");
    return List.of(
        new WrittenFile(stem + ".docx", 34567, "0a"), new WrittenFile(stem + ".pdf", 345678, "0b"));
  }

  /** Thirteen units: eight with reports, three of them out of the usual; five without. */
  static BatchResult mixed() {
    List<UnitResult> units = new ArrayList<>();
    units.add(made(0, "清源县甲局", change("10100000.00", "10000000.00"), percent(61)));
    units.add(made(1, "清源县 乙局#1%", change("10200000.00", "10000000.00"), percent(62)));
    units.add(made(2, EVIL, change("10300000.00", "10000000.00"), percent(63)));
    units.add(made(3, "清源县丁局", change("10400000.00", "10000000.00"), percent(64)));
    units.add(made(4, "清源县戊局", change("10500000.00", "1000000.00"), percent(65)));
    units.add(made(5, "清源县己局", change("10600050.00", "10000000.00"), percent(66)));
    units.add(made(6, "清源县庚局", change("10700000.00", "10000000.00"), percent(5)));
    units.add(made(7, "清源县辛局", change("10800000.00", "0.00"), percent(68)));
    units.addAll(without());
    BatchResult run = of(units);
    return new BatchResult(
        run.folder(),
        run.results(),
        List.of("数据/<设置>.json"),
        List.of(Finding.warning("清单-栏", new Place("清单.csv", 1, ""), "没有“批复日期”一栏", "补上。")),
        3,
        run.terms(),
        run.stopped());
  }

  private static List<UnitResult> without() {
    List<UnitResult> units = new ArrayList<>();
    units.add(
        result(
            8,
            "清源县壬局",
            UnitState.FINDINGS,
            List.of(
                Finding.error("01-5", new Place("数据/9.yaml", 7, "收入"), "收入总计不等于支出总计", "改正一边。"),
                Finding.warning("N20", new Place("", 0, "正文"), "=词语重复", "改写。"),
                Finding.note("02-1", new Place("", 0, "正文"), "相差 0.01 万元")),
            figures(change("10900000.00", "10000000.00"), percent(69))));
    units.add(
        result(
            9,
            "清源县癸局",
            UnitState.UNREADABLE,
            List.of(
                Finding.error("文件-写法", new Place("数据/10.yaml", 3, ""), "YAML 写法有误", "检查这一行。"),
                Finding.error("01-5", Place.file("数据/10.yaml"), "收入总计不等于支出总计", "改正一边。")),
            Map.of()));
    units.add(
        result(
            10,
            EVIL,
            UnitState.MISSING,
            List.of(Finding.error("清单-没有交", new Place("清单.csv", 12, ""), "没有找到它的数据文件", "催交。")),
            Map.of()));
    units.add(result(11, "清源县子局", UnitState.SAME_NAME, sameName(), figures(wild(), percent(1))));
    units.add(result(12, "清源县丑局", UnitState.NOT_DONE, List.of(), Map.of()));
    return units;
  }

  private static List<Finding> sameName() {
    return List.of(Finding.error("输出-同名", Place.file("数据/12.yaml"), "与“数据/1.yaml”的报告同名", "检查名称。"));
  }

  private static Figure wild() {
    return change("99000000.00", "1000000.00");
  }

  /** A share of 20,000,000 元. */
  private static Figure percent(int percent) {
    return share(percent * 200000 + ".00", "20000000.00");
  }
}
