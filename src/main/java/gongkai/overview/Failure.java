package gongkai.overview;

import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import gongkai.finding.Finding;
import gongkai.finding.Place;

/**
 * A unit without a report.
 *
 * @param number its place in the list, counted from 1
 * @param unit what to call it
 * @param state how it ended
 * @param errors how many there were
 * @param why the first of them, with place and remedy
 */
public record Failure(int number, String unit, UnitState state, int errors, Finding why) {

  static Failure of(UnitResult result) {
    return new Failure(
        result.unit().index() + 1,
        result.title(),
        result.state(),
        result.counts().errors(),
        result.findings().stream().findFirst().orElseGet(() -> notDone(result.unit().shown())));
  }

  private static Finding notDone(String file) {
    return Finding.error("没有轮到", Place.file(file), "运行停下了，还没有轮到它", "原样再运行一次并加上 --resume。");
  }
}
