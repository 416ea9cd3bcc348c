package gongkai.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gongkai.derive.Figure;
import gongkai.finding.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of a unit whose report stands, so that another run need not make it again.
 *
 * @param version of this form
 * @param makings hash of everything the report was made from but its sources
 * @param shown the data file as the user named it, which the findings repeat
 * @param sources files drawn in, by {@link SourceHashes} to the hash of their content
 * @param name 单位名称
 * @param year 年度
 * @param scope 口径
 * @param format id of the pack
 * @param counts of findings
 * @param findings the gravest
 * @param figures by name
 * @param publishDays 公开期限
 * @param files written
 */
record StateRecord(
    int version,
    String makings,
    String shown,
    Map<String, String> sources,
    String name,
    int year,
    String scope,
    String format,
    FindingCounts counts,
    List<Finding> findings,
    Map<String, Number> figures,
    int publishDays,
    List<WrittenFile> files) {

  /** A record that lacks something is damaged. */
  StateRecord {
    Objects.requireNonNull(makings);
    Objects.requireNonNull(shown);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    Objects.requireNonNull(name);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(format);
    Objects.requireNonNull(counts);
    findings = List.copyOf(findings);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    files = List.copyOf(files);
    figures.values().forEach(Number::figure);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a report has files");
    }
  }

  private static final int VERSION = 4;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .build();

  /**
   * A figure of the text.
   *
   * @param kind which kind of {@link Figure}
   * @param first its value, its part, or this year
   * @param second nothing, its whole, or last year
   */
  record Number(String kind, String first, String second) {

    private static Number of(Figure figure) {
      if (figure instanceof Figure.Share share) {
        return new Number("share", text(share.part()), text(share.whole()));
      }
      if (figure instanceof Figure.Change change) {
        return new Number("change", text(change.now()), text(change.before()));
      }
      return new Number("plain", text(((Figure.Plain) figure).value()), "");
    }

    private Figure figure() {
      return switch (kind) {
        case "share" -> new Figure.Share(number(first), number(second));
        case "change" -> new Figure.Change(number(first), number(second));
        default -> new Figure.Plain(number(first));
      };
    }

    private static String text(Optional<BigDecimal> value) {
      return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<BigDecimal> number(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
  }

  /** Of a unit whose report stands. */
  static StateRecord of(String makings, Map<String, String> sources, UnitResult result) {
    Map<String, Number> figures = new LinkedHashMap<>();
    result.figures().forEach((name, figure) -> figures.put(name, Number.of(figure)));
    return new StateRecord(
        VERSION,
        makings,
        result.unit().shown(),
        sources,
        result.name(),
        result.year(),
        result.scope(),
        result.format(),
        result.counts(),
        result.findings(),
        figures,
        result.publishDays(),
        result.files());
  }

  /** Whether what was said of the unit still names the data file as the user does now. */
  boolean speaksOf(ListedUnit unit) {
    return findings.isEmpty() || shown.equals(unit.shown());
  }

  /** Where the files lie that are drawn in by this data file. */
  List<Path> paths(Path dataFile) {
    return sources.keySet().stream().map(name -> SourceHashes.path(dataFile, name)).toList();
  }

  /** The result as it was, but for the files that were drawn in. */
  UnitResult result(ListedUnit unit) {
    Map<String, Figure> known = new LinkedHashMap<>();
    figures.forEach((key, figure) -> known.put(key, figure.figure()));
    return new UnitResult(
        unit,
        UnitState.MADE,
        name,
        year,
        scope,
        format,
        counts,
        findings,
        known,
        publishDays,
        files,
        List.of());
  }

  /** As it stands in a file. */
  byte[] bytes() {
    try {
      return MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of plain values can be written", e);
    }
  }

  /** What stands in a file; nothing if it is damaged or of another version. */
  static Optional<StateRecord> read(byte[] bytes) {
    try {
      return Optional.of(MAPPER.readValue(bytes, StateRecord.class))
          .filter(state -> state.version == VERSION);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
