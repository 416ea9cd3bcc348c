package gongkai.overview;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gongkai.batch.FindingCounts;
import gongkai.batch.WrittenFile;
import gongkai.derive.Figure;
import gongkai.finding.Finding;
import gongkai.json.JsonForm;
import gongkai.overview.Outlier.LastYear;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An overview as JSON. The records here are its structure, documented in docs/汇总.md: fields may be
 * added, but none is renamed or dropped without another version number.
 */
public final class JsonOverview {

  private static final int VERSION = 1;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonOverview() {}

  /** The lists that grow with the units are made one by one while they are written. */
  record Root(
      int version,
      int exit,
      boolean stopped,
      Map<String, Long> states,
      List<OneColumn> columns,
      Iterable<OneUnit> units,
      Iterable<OneFailure> failures,
      Iterable<OneCommon> common,
      Iterable<OneOutlier> outliers,
      List<String> foreign,
      List<String> left,
      List<OneFinding> findings) {}

  record OneColumn(String figure, String title, String kind) {}

  record OneUnit(
      int number,
      String unit,
      int year,
      String scope,
      String state,
      int errors,
      int warnings,
      int notes,
      List<OneCode> codes,
      Map<String, Map<String, BigDecimal>> figures,
      String approved,
      String deadline,
      String file,
      List<WrittenFile> files) {}

  record OneCode(String code, String severity, int count) {}

  record OneFinding(
      String code,
      String severity,
      String file,
      int line,
      String sheet,
      String cell,
      String key,
      String message,
      String advice) {}

  record OneFailure(int number, String unit, String state, int errors, OneFinding why) {}

  record OneCommon(
      String code,
      String name,
      String severity,
      int units,
      int findings,
      String firstUnit,
      OneFinding example) {}

  record OneOutlier(
      int number,
      String unit,
      String figure,
      String against,
      Map<String, BigDecimal> numbers,
      String value,
      String usual,
      String advice) {}

  /**
   * Writes the text, with line ends of one kind wherever it is made.
   *
   * @param out is not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Overview overview, Writer out) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.setPrettyPrinter(JsonForm.printer());
      MAPPER.writeValue(json, root(overview));
    }
    out.write('\n');
  }

  private static Root root(Overview overview) {
    Map<String, Long> states = new LinkedHashMap<>();
    overview.states().forEach(state -> states.put(JsonForm.name(state.state()), state.count()));
    return new Root(
        VERSION,
        overview.exit(),
        overview.stopped(),
        states,
        overview.columns().stream()
            .map(
                column ->
                    new OneColumn(column.figure(), column.title(), JsonForm.name(column.kind())))
            .toList(),
        each(overview.units(), unit -> unit(unit, overview.columns())),
        each(overview.failures(), JsonOverview::failure),
        each(overview.common(), JsonOverview::common),
        each(overview.outliers(), JsonOverview::outlier),
        overview.foreign(),
        overview.left(),
        overview.findings().stream().map(JsonOverview::finding).toList());
  }

  private static <A, B> Iterable<B> each(List<A> all, Function<A, B> made) {
    return () -> all.stream().map(made).iterator();
  }

  private static OneUnit unit(UnitRow unit, List<FigureColumn> columns) {
    Map<String, Map<String, BigDecimal>> figures = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).figure();
      unit.values().get(i).figure().ifPresent(figure -> figures.put(name, numbers(figure)));
    }
    return new OneUnit(
        unit.number(),
        unit.unit(),
        unit.year(),
        unit.scope(),
        JsonForm.name(unit.state()),
        unit.counts().errors(),
        unit.counts().warnings(),
        unit.counts().notes(),
        unit.counts().codes().stream().map(JsonOverview::code).toList(),
        figures,
        unit.approved().map(LocalDate::toString).orElse(null),
        unit.deadline().map(LocalDate::toString).orElse(null),
        unit.file(),
        unit.files());
  }

  private static OneCode code(FindingCounts.OfCode code) {
    return new OneCode(code.code(), JsonForm.name(code.severity()), code.count());
  }

  /** Money exact, in 元; rates in per cent as they are shown. */
  private static Map<String, BigDecimal> numbers(Figure figure) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    Optional<BigDecimal> rate = new FigureValue(Optional.of(figure)).rate();
    if (figure instanceof Figure.Change change) {
      numbers.put("now", change.now().orElse(null));
      numbers.put("before", change.before().orElse(null));
      numbers.put("rate", rate.orElse(null));
    } else if (figure instanceof Figure.Share share) {
      numbers.put("part", share.part().orElse(null));
      numbers.put("whole", share.whole().orElse(null));
      numbers.put("rate", rate.orElse(null));
    } else {
      numbers.put("value", ((Figure.Plain) figure).value().orElse(null));
    }
    return numbers;
  }

  private static OneFailure failure(Failure failure) {
    return new OneFailure(
        failure.number(),
        failure.unit(),
        JsonForm.name(failure.state()),
        failure.errors(),
        finding(failure.why()));
  }

  private static OneCommon common(CommonFinding common) {
    return new OneCommon(
        common.code(),
        common.name(),
        JsonForm.name(common.severity()),
        common.units(),
        common.findings(),
        common.firstUnit(),
        common.example().map(JsonOverview::finding).orElse(null));
  }

  private static OneOutlier outlier(Outlier outlier) {
    return new OneOutlier(
        outlier.number(),
        outlier.unit(),
        outlier.figure(),
        outlier.measure() instanceof LastYear ? "last-year" : "others",
        numbers(outlier.measure()),
        outlier.measure().value(),
        outlier.measure().usual(),
        outlier.advice());
  }

  private static Map<String, BigDecimal> numbers(Outlier.Measure measure) {
    if (measure instanceof LastYear lastYear) {
      return numbers(lastYear.change());
    }
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    if (measure instanceof Outlier.Size size) {
      numbers.put("value", size.yuan());
      put(numbers, size.quartiles());
    } else {
      Outlier.Others others = (Outlier.Others) measure;
      numbers.put("rate", others.rate().rate().orElse(null));
      put(numbers, others.quartiles());
    }
    return numbers;
  }

  private static void put(Map<String, BigDecimal> numbers, Quartiles quartiles) {
    numbers.put("median", quartiles.median());
    numbers.put("lower", quartiles.lower());
    numbers.put("upper", quartiles.upper());
    numbers.put("units", BigDecimal.valueOf(quartiles.count()));
  }

  private static OneFinding finding(Finding finding) {
    return new OneFinding(
        finding.code(),
        JsonForm.name(finding.severity()),
        finding.place().file(),
        finding.place().line(),
        finding.place().spot().sheet(),
        finding.place().spot().cell(),
        finding.place().key(),
        finding.message(),
        finding.advice());
  }
}
