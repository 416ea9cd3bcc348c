package gongkai.site;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gongkai.json.JsonForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The index for programs. The records here are its structure, documented in docs/公开文件夹.md: fields
 * may be added, but none is renamed or dropped without another version number.
 */
final class SiteIndex {

  private static final int VERSION = 1;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private SiteIndex() {}

  record Root(int version, String generator, List<OneReport> reports) {}

  record OneReport(
      String name, int year, String scope, String approved, String deadline, List<OneFile> files) {

    private boolean isWhole() {
      return Stream.of(name, scope, approved, deadline).allMatch(Objects::nonNull)
          && !orNone(files).isEmpty()
          && files.stream().allMatch(file -> file != null && file.isWhole());
    }
  }

  record OneFile(String format, String name, long bytes, String sha256) {

    private boolean isWhole() {
      return name != null && SiteNames.isPlain(name) && sha256 != null;
    }
  }

  /**
   * Writes the index.
   *
   * @throws IOException if it cannot be written
   */
  static void write(List<SiteReport> reports, Path file) throws IOException {
    Root root = new Root(VERSION, SiteSign.TEXT, reports.stream().map(SiteIndex::report).toList());
    write(file, root);
  }

  private static OneReport report(SiteReport report) {
    return new OneReport(
        report.name(),
        report.year(),
        report.scope(),
        report.approved(),
        report.deadline(),
        report.files().stream()
            .map(file -> new OneFile(file.format(), file.name(), file.bytes(), file.sha256()))
            .toList());
  }

  /**
   * Adds the files that an index names.
   *
   * @throws IOException if it cannot be read
   */
  static void read(Path file, Known known) throws IOException {
    Root root = MAPPER.readValue(Files.readAllBytes(file), Root.class);
    for (OneReport report : orNone(root.reports())) {
      orNone(report.files()).forEach(each -> add(known, each.name(), each.sha256()));
    }
  }

  /**
   * The reports that an index names; those of which something is missing are left out.
   *
   * @throws IOException if it cannot be read
   */
  static List<SiteReport> reports(Path file) throws IOException {
    Root root = MAPPER.readValue(Files.readAllBytes(file), Root.class);
    return orNone(root.reports()).stream()
        .filter(OneReport::isWhole)
        .map(SiteIndex::report)
        .toList();
  }

  private static SiteReport report(OneReport one) {
    List<SiteFile> files =
        one.files().stream()
            .map(file -> new SiteFile(file.name(), file.name(), file.bytes(), file.sha256()))
            .toList();
    return new SiteReport(
        one.name(), one.year(), one.scope(), one.approved(), one.deadline(), files);
  }

  /**
   * Whether it can be understood.
   *
   * @throws IOException if it cannot be read
   */
  static boolean isSound(Path file) throws IOException {
    try {
      read(file, new Known());
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  private static void add(Known known, String name, String sha256) {
    if (name != null && sha256 != null) {
      known.add(name, sha256);
    }
  }

  /**
   * Writes down what is known.
   *
   * @throws IOException if it cannot be written
   */
  static void writeKnown(Known known, Path file) throws IOException {
    write(file, known.all());
  }

  /**
   * Adds what was written down; what power failure left of it is passed over.
   *
   * @throws IOException if it cannot be read
   */
  static void readKnown(Path file, Known known) throws IOException {
    byte[] content = Files.readAllBytes(file);
    try {
      Map<String, Set<String>> all = MAPPER.readValue(content, new TypeReference<>() {});
      all.forEach((name, hashes) -> hashes.forEach(hash -> add(known, name, hash)));
    } catch (JsonProcessingException damaged) {
      return;
    }
  }

  private static void write(Path file, Object value) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      MAPPER.writer(JsonForm.printer()).writeValue(out, value);
    }
  }
}
