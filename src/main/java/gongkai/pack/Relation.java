package gongkai.pack;

import gongkai.finding.Severity;
import java.util.List;

/**
 * A relation between figures that must hold (勾稽关系).
 *
 * @param id stable id of the catalogue, {@code 01-5}
 * @param kind what must hold between left and right
 * @param formula the relation in Chinese
 * @param basis where it comes from
 * @param severity of a finding when it does not hold
 * @param each over what it is repeated
 * @param when when it speaks of a report at all
 * @param left one side
 * @param right other side; empty where the kind has one side only
 * @param advice what the user should do when it does not hold
 */
public record Relation(
    String id,
    Kind kind,
    String formula,
    String basis,
    Severity severity,
    Each each,
    When when,
    Terms left,
    Terms right,
    String advice) {

  /** What must hold. */
  public enum Kind {
    /** The same figure printed twice: equal without tolerance. */
    SAME("相等"),
    /** A sum: equal in 元, within the printing bound in 万元. */
    SUM("和等"),
    /** Left at most right. */
    AT_MOST("不大于"),
    /** Left is zero exactly when right is. */
    BOTH("同有"),
    /** If left is not zero, right is not. */
    IMPLIES("有则有"),
    /** Not below zero; one side only. */
    NOT_NEGATIVE("非负"),
    /** Nothing may stand there; one side only. */
    ZERO("为零");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** How many sides it has. */
    public int sides() {
      return this == NOT_NEGATIVE || this == ZERO ? 1 : 2;
    }

    /** The key in the pack's file. */
    public String key() {
      return key;
    }
  }

  /**
   * Over what a relation is repeated.
   *
   * @param tables the 科目 rows of these tables take the place of {@code <项>}; empty: not repeated
   * @param level only codes of this length; 0 for all
   * @param lines these 行次 take the place of {@code <项>}; empty: not repeated
   * @param columns take the place of {@code <栏>}; empty: not repeated
   */
  public record Each(List<String> tables, int level, List<String> lines, List<String> columns) {

    public Each {
      tables = List.copyOf(tables);
      lines = List.copyOf(lines);
      columns = List.copyOf(columns);
    }
  }

  /**
   * When a relation speaks of a report.
   *
   * @param filled it says nothing of a report in which one of these entries is blank
   * @param known without these it cannot be checked
   * @param absent it says nothing where one of these is not zero
   * @param explained an entry that explains why it does not hold, which makes a finding a note;
   *     empty: none
   */
  public record When(
      List<String> filled, List<String> known, List<Terms> absent, String explained) {

    public When {
      filled = List.copyOf(filled);
      known = List.copyOf(known);
      absent = List.copyOf(absent);
    }
  }
}
