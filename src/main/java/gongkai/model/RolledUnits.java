package gongkai.model;

import gongkai.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** The units whose data a department's data were made from (汇总单位), as its data file has them. */
public final class RolledUnits {

  /** The list. */
  public static final String PATH = "汇总单位";

  /** 单位名称 of one unit. */
  public static final String NAME_KEY = "单位";

  /** 校验码 of its figures. */
  public static final String DIGEST_KEY = "校验码";

  private RolledUnits() {}

  /**
   * One of them.
   *
   * @param name 单位名称
   * @param digest of its figures at that time
   * @param place where the department's file has it
   */
  public record RolledUnit(String name, String digest, Place place) {}

  /** The address of an entry of one of them, counted from 1. */
  public static FactKey key(int number, String key) {
    return FactKey.of(PATH + "/" + number + "/" + key);
  }

  /** Those that the file names; none if it was not rolled up. */
  public static List<RolledUnit> of(YearData data) {
    List<RolledUnit> units = new ArrayList<>();
    int count = ItemCounts.of(data.facts().keySet()).of(PATH);
    for (int number = 1; number <= count; number++) {
      FactKey name = key(number, NAME_KEY);
      String digest = String.join("", data.words(key(number, DIGEST_KEY)));
      units.add(new RolledUnit(String.join("", data.words(name)), digest, data.place(name)));
    }
    return units;
  }
}
