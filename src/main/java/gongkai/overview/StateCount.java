package gongkai.overview;

import gongkai.batch.BatchResult;
import gongkai.batch.UnitState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many units ended so.
 *
 * @param count at least 1
 */
public record StateCount(UnitState state, long count) {

  /** Of a run that has ended, in the order of the states. */
  public static List<StateCount> of(BatchResult result) {
    return Arrays.stream(UnitState.values())
        .map(state -> new StateCount(state, result.count(state)))
        .filter(state -> state.count() > 0)
        .toList();
  }

  /** All of them in one line: {@code 共 3 个单位：已生成 2，没有交 1。}. */
  public static String summary(List<StateCount> states) {
    return "共 "
        + states.stream().mapToLong(StateCount::count).sum()
        + " 个单位："
        + states.stream()
            .map(state -> state.state().label() + " " + state.count())
            .collect(Collectors.joining("，"))
        + "。";
  }
}
