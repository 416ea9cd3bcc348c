package gongkai.appraisal;

import gongkai.model.FactKey;
import gongkai.pack.FigureRule.OfProjects;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the projects of a report come to together: how many they are, or how much money they have.
 *
 * @param projects of the report
 * @param rule which of them are meant, and what is asked
 */
public record Tally(List<Project> projects, OfProjects rule) {

  public Tally {
    projects = List.copyOf(projects);
  }

  /** The projects that are meant. */
  public List<Project> counted() {
    return projects.stream()
        .filter(project -> !rule.evaluated() || project.isEvaluated())
        .filter(project -> rule.grade().filter(grade -> !grade.equals(project.grade())).isEmpty())
        .toList();
  }

  /** How many, or the money in 元; empty if there are no projects, or none with such money. */
  public Optional<BigDecimal> value() {
    if (projects.isEmpty()) {
      return Optional.empty();
    }
    if (!rule.isCount()) {
      return sums().map(this::number).flatMap(Optional::stream).reduce(BigDecimal::add);
    }
    int count = counted().size();
    return rule.blankZero() && count == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(count));
  }

  /** The entries it is made from: the names of the projects, or the sums of money. */
  public List<FactKey> entries() {
    return rule.isCount()
        ? counted().stream().map(project -> project.entries().key(Project.NAME)).toList()
        : sums().filter(key -> number(key).isPresent()).toList();
  }

  private Stream<FactKey> sums() {
    return counted().stream()
        .flatMap(project -> project.fundings().stream())
        .filter(funding -> rule.fund().isEmpty() || funding.fund().equals(rule.fund()))
        .map(funding -> funding.entries().key(rule.column()));
  }

  private Optional<BigDecimal> number(FactKey key) {
    return projects.get(0).entries().data().number(key);
  }
}
