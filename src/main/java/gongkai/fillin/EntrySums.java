package gongkai.fillin;

import gongkai.pack.FactSelector;
import gongkai.pack.Schema;
import gongkai.pack.Schema.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums of what is filled in, as formulas. */
final class EntrySums {

  private final Slots slots;

  /** Path of each figure to the path of the list it stands in, which is empty outside lists. */
  private final Map<String, String> figures = new LinkedHashMap<>();

  EntrySums(Schema schema, Slots slots) {
    this.slots = slots;
    schema
        .entries("")
        .forEach(
            (path, leaf) -> {
              if (leaf.kind() == Kind.ROWS) {
                leaf.item().children().forEach((key, child) -> add(path + "/" + key, path, child));
              } else {
                add(path, "", leaf);
              }
            });
  }

  private void add(String path, String list, Schema schema) {
    if (isFigure(schema)) {
      figures.put(path, list);
    }
  }

  static boolean isFigure(Schema schema) {
    return schema.kind() == Kind.MONEY
        || schema.kind() == Kind.COUNT
        || schema.kind() == Kind.SCORE;
  }

  /** Paths of the figures selected. */
  List<String> select(FactSelector entries) {
    return figures.keySet().stream().filter(entries::selects).toList();
  }

  /** The column of 科目代码 beside this figure of a list. */
  private String codes(String path) {
    return slots.get(figures.get(path) + "/" + Schema.SUBJECT_KEY).anywhere();
  }

  /** All of them. */
  String sum(FactSelector entries) {
    List<String> selected = select(entries);
    return selected.isEmpty()
        ? "0"
        : selected.stream()
            .map(path -> slots.get(path).anywhere())
            .collect(Collectors.joining(",", "SUM(", ")"));
  }

  /** Those of a 科目 and below. */
  String sum(FactSelector entries, String subject) {
    return sum(entries, subject.length() + "", "\"" + subject + "\"");
  }

  /** Those of the 科目 that stands in a cell, and below. */
  String sumInRow(FactSelector entries, String code) {
    return sum(entries, "LEN(TRIM(" + code + "))", "TRIM(" + code + ")");
  }

  private String sum(FactSelector entries, String length, String code) {
    List<String> terms = new ArrayList<>();
    for (String path : select(entries)) {
      if (!figures.get(path).isEmpty()) {
        terms.add(
            "SUMPRODUCT(--(LEFT("
                + codes(path)
                + ","
                + length
                + ")="
                + code
                + "),"
                + slots.get(path).anywhere()
                + ")");
      }
    }
    return terms.isEmpty() ? "0" : "(" + String.join("+", terms) + ")";
  }
}
