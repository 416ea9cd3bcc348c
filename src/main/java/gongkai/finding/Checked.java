package gongkai.finding;

import java.util.List;
import java.util.Optional;

/**
 * A value together with what was found while making it; the value is absent when it could not be
 * made at all.
 *
 * @param <T> kind of the value
 * @param value the value, empty if the findings say why there is none
 * @param findings in the order found
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {

  public Checked {
    findings = List.copyOf(findings);
  }

  /** A value with its findings. */
  public static <T> Checked<T> of(T value, List<Finding> findings) {
    return new Checked<>(Optional.of(value), findings);
  }

  /** No value, only the reasons. */
  public static <T> Checked<T> none(List<Finding> findings) {
    return new Checked<>(Optional.empty(), findings);
  }
}
