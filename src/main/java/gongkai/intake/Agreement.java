package gongkai.intake;

import gongkai.intake.Caption.Words;
import gongkai.model.MoneyUnit;
import gongkai.pack.Pack;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all tables must say alike: whose they are, of which year, in which unit. */
final class Agreement {

  private final List<TableReading> readings;
  private final Notes notes;

  Agreement(List<TableReading> readings, Notes notes) {
    this.readings = readings;
    this.notes = notes;
  }

  /**
   * A piece of a caption with its table.
   *
   * @param text what is said
   * @param reading the table
   * @param words where
   */
  record Said(String text, TableReading reading, Words words) {}

  /** The unit's name; two names are an error. */
  Optional<Said> name() {
    return one(Caption::name, "单位名称", "导入-单位名称", "这几张表不是同一个单位的");
  }

  /** 年度; two years are an error. */
  Optional<Said> year() {
    return one(Caption::year, "年度", "导入-年度", "这几张表不是同一年的");
  }

  /** A data file needs both: what no table says has to be filled in. */
  void requireCaptions() {
    require(Caption::name, "单位名称", "导入-单位名称");
    require(Caption::year, "年度", "导入-年度");
  }

  private void require(Function<Caption, Optional<Words>> piece, String what, String code) {
    if (all(piece).isEmpty()) {
      notes.warning(
          code,
          Notes.at(readings.get(0).file(), readings.get(0).sheet()),
          "表上没有写" + what,
          "在数据文件里自己填。");
    }
  }

  private List<Said> all(Function<Caption, Optional<Words>> piece) {
    return readings.stream()
        .flatMap(
            reading ->
                piece.apply(reading.caption()).stream()
                    .map(words -> new Said(words.text(), reading, words)))
        .toList();
  }

  private Optional<Said> one(
      Function<Caption, Optional<Words>> piece, String what, String code, String otherwise) {
    List<Said> all = all(piece);
    for (Said other : all) {
      Said first = all.get(0);
      if (!Plain.words(other.text()).equals(Plain.words(first.text()))) {
        notes.error(
            code,
            other.reading().at(other.words().cell()),
            what
                + "是“"
                + other.text()
                + "”，"
                + first.words().cell().spot().label()
                + "是“"
                + first.text()
                + "”",
            otherwise + "；写错的改正，选错的去掉。");
        return Optional.empty();
      }
    }
    return all.stream().findFirst();
  }

  /** 口径, if the word before the unit's name tells it: each table has its own word for each. */
  Optional<String> scope(Pack pack) {
    Set<String> scopes =
        readings.stream()
            .flatMap(
                reading ->
                    reading.caption().label().stream()
                        .flatMap(label -> scopes(pack, reading, label.text()).stream()))
            .collect(Collectors.toSet());
    return scopes.size() == 1 ? scopes.stream().findFirst() : Optional.empty();
  }

  private static Optional<String> scopes(Pack pack, TableReading reading, String label) {
    List<String> fitting =
        pack.settings().terms().entrySet().stream()
            .filter(
                scope -> {
                  String own = reading.form().words().nameLabel();
                  return Plain.words(Titles.inScope(own, scope.getValue())).equals(label);
                })
            .map(Map.Entry::getKey)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** 金额单位 of each table; one that does not say has that of all others. */
  Map<TableReading, MoneyUnit> money() {
    Map<TableReading, MoneyUnit> units = new LinkedHashMap<>();
    for (TableReading reading : readings) {
      reading.caption().money().ifPresent(words -> known(reading, words, units));
    }
    Set<MoneyUnit> all = new HashSet<>(units.values());
    for (TableReading reading : readings) {
      if (!units.containsKey(reading) && reading.caption().money().isEmpty()) {
        unsaid(reading, all).ifPresent(unit -> units.put(reading, unit));
      }
    }
    return units;
  }

  private void known(TableReading reading, Words words, Map<TableReading, MoneyUnit> units) {
    Optional<MoneyUnit> unit = MoneyUnit.of(words.text());
    unit.ifPresent(known -> units.put(reading, known));
    if (unit.isEmpty()) {
      notes.error(
          "导入-金额单位", reading.at(words.cell()), "金额单位是“" + words.text() + "”", "只能是元或万元；换算好再导入。");
    }
  }

  private Optional<MoneyUnit> unsaid(TableReading reading, Set<MoneyUnit> others) {
    if (others.size() == 1) {
      MoneyUnit unit = others.iterator().next();
      notes.note(
          "导入-金额单位",
          Notes.at(reading.file(), reading.sheet()),
          "表上没有写金额单位，和别的表一样按" + unit.label() + "算");
      return Optional.of(unit);
    }
    if (!reading.figures().isEmpty()) {
      notes.error(
          "导入-金额单位",
          Notes.at(reading.file(), reading.sheet()),
          "表上没有写金额单位",
          "在表的上方写明“金额单位：万元”或“金额单位：元”。");
    }
    return Optional.empty();
  }
}
