package gongkai.app;

import gongkai.app.Examiner.Examined;
import gongkai.check.CheckReport;
import gongkai.check.CheckResult;
import gongkai.check.Checks;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.rollup.InternalList;
import gongkai.rollup.RollUp;
import gongkai.rollup.RolledUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the data file of a department of those of its units, and compares it with them. */
final class RollUps {

  private static final String UNSUMMED = "各单位的数据没有读成，或加不起来";

  private final Examiner examiner;

  RollUps(Examiner examiner) {
    this.examiner = examiner;
  }

  /**
   * Makes the department's data file; an existing target is never touched.
   *
   * @param to the new file
   * @param name 单位名称 of the department; empty to leave it blank
   * @param texts an earlier data file of the department, of which the texts are used again; empty
   *     to leave them blank
   */
  Outcome run(UnitFiles files, Path to, Optional<String> name, Optional<Path> texts) {
    DataTarget target = new DataTarget(to);
    Optional<Finding> forbidden = target.refused().or(() -> amongUnits(files, to));
    if (forbidden.isPresent()) {
      return none(to, ExitCode.BAD_INPUT, List.of(forbidden.get()));
    }
    UnitReading units = UnitReading.of(examiner, texts.map(files::without).orElse(files));
    List<Finding> findings = new ArrayList<>(units.findings());
    if (units.exit() != ExitCode.GOOD) {
      return none(to, units.exit(), findings);
    }
    Checked<Optional<YearData>> earlier = earlier(texts, units.pack());
    findings.addAll(earlier.findings());
    if (earlier.value().isEmpty()) {
      return none(to, ExitCode.BAD_INPUT, findings);
    }
    Checked<RolledUp> sum =
        sum(units, files, new Wanted(to.toString(), name, earlier.value().get()));
    findings.addAll(sum.findings());
    if (sum.value().isEmpty()) {
      return none(to, exit(sum.findings()), findings);
    }
    return write(target, units.pack(), sum.value().get(), findings);
  }

  private static Optional<Finding> amongUnits(UnitFiles files, Path to) {
    return files.holds(to)
        ? Optional.of(
            Finding.error(
                "汇总-位置",
                Place.file(to.toString()),
                "新文件在各单位的文件夹里，下次汇总会被当成一个单位",
                "放到这个文件夹外面，例如 -o ../" + to.getFileName() + "。"))
        : Optional.empty();
  }

  private static Checked<Optional<YearData>> earlier(Optional<Path> texts, Pack pack) {
    if (texts.isEmpty()) {
      return Checked.of(Optional.empty(), List.of());
    }
    Checked<YearData> read = EarlierFile.read(texts.get(), pack);
    return new Checked<>(read.value().map(Optional::of), read.findings());
  }

  /** What is asked for, see {@link RollUp.Order}. */
  private record Wanted(String file, Optional<String> name, Optional<YearData> texts) {}

  /** What does not go together is bad input; what units paid each other may not fit. */
  private static ExitCode exit(List<Finding> why) {
    return why.stream()
            .filter(Finding::isError)
            .allMatch(finding -> finding.code().equals(RollUp.UNBALANCED))
        ? ExitCode.FINDINGS
        : ExitCode.BAD_INPUT;
  }

  private static Checked<RolledUp> sum(UnitReading units, UnitFiles files, Wanted wanted) {
    List<Path> internal = files.internal();
    Optional<InternalList> list = Optional.empty();
    if (internal.size() > 1) {
      Place second = Place.file(internal.get(1).toString());
      String message = "内部往来有两张表，另一张是 " + internal.get(0);
      return Checked.none(
          List.of(Finding.error(InternalList.CODE, second, message, "只留一张，另一张移到别处。")));
    }
    if (!internal.isEmpty()) {
      String file = internal.get(0).toString();
      Checked<InternalList> read = InternalList.read(internal.get(0), file);
      if (read.value().isEmpty()) {
        return Checked.none(read.findings());
      }
      list = read.value();
    }
    RollUp.Order order =
        new RollUp.Order(
            files.from().toString(), wanted.file(), wanted.name(), list, wanted.texts());
    return RollUp.of(units.pack(), units.units(), order);
  }

  private static Outcome write(DataTarget target, Pack pack, RolledUp sum, List<Finding> findings) {
    List<Finding> failed = target.write(sum.statement().data(), pack, sum.wanted());
    if (!failed.isEmpty()) {
      findings.addAll(failed);
      return none(target.path(), ExitCode.BAD_INPUT, findings);
    }
    Checks.ofTables(pack, sum.statement(), pack.forms().keySet()).stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .map(RollUps::warning)
        .forEach(findings::add);
    findings.add(
        Finding.note(
            "汇总-待填",
            Place.file(target.path().toString()),
            "由 "
                + sum.units().size()
                + " 个单位相加；文字等 "
                + sum.wanted().size()
                + " 项要自己填"
                + target.marks()));
    return Outcome.unchecked(
        target.path().toString(), ExitCode.GOOD, findings, List.of(target.path()));
  }

  /** The file is written all the same: it is for a person to see what does not fit. */
  private static Finding warning(Finding finding) {
    return Finding.warning(
            finding.code(), finding.place(), "相加以后：" + finding.message(), finding.advice())
        .withCause(finding.cause());
  }

  private static Outcome none(Path to, ExitCode exit, List<Finding> findings) {
    return Outcome.unchecked(to.toString(), exit, findings, List.of());
  }

  /** Checks a department's data file, also against its units. */
  Outcome check(Path path, String shown, UnitFiles files) {
    Examined department = examiner.examine(path, shown);
    if (department.statement().isEmpty()) {
      return department.outcome(shown);
    }
    Statement statement = department.statement().get();
    Pack pack = department.pack().pack();
    List<CheckResult> none = Checks.withoutUnits(pack, UNSUMMED);
    UnitReading units = UnitReading.of(examiner, files.without(path));
    List<Finding> findings = new ArrayList<>(units.findings());
    if (units.exit() == ExitCode.BAD_INPUT) {
      return with(department, shown, ExitCode.BAD_INPUT, findings, none);
    }
    if (!units.pack().id().equals(pack.id())) {
      findings.add(
          Finding.error(
              UnitReading.FORMAT,
              Place.file(files.from().toString()),
              "各单位的格式是 " + units.pack().id() + "，部门的是 " + pack.id(),
              "改成同一个格式。"));
      return with(department, shown, ExitCode.BAD_INPUT, findings, none);
    }
    Optional<String> name = Optional.of(statement.data().unitName());
    Checked<RolledUp> sum = sum(units, files, new Wanted(shown, name, Optional.empty()));
    sum.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .forEach(findings::add);
    List<CheckResult> results =
        sum.value().map(known -> Checks.ofUnits(pack, statement, known)).orElse(none);
    results.forEach(result -> findings.addAll(result.findings()));
    ExitCode exit =
        sum.value().isEmpty()
            ? exit(sum.findings())
            : findings.stream().anyMatch(Finding::isError) ? ExitCode.FINDINGS : ExitCode.GOOD;
    return with(department, shown, exit, findings, results);
  }

  private static Outcome with(
      Examined department,
      String shown,
      ExitCode exit,
      List<Finding> found,
      List<CheckResult> results) {
    CheckReport checks = department.checks().with(results);
    List<Finding> findings = new ArrayList<>(department.findings());
    findings.addAll(found);
    return new Outcome(
        shown,
        department.statement().orElseThrow().data().unitName(),
        department.exit().worse(exit),
        findings,
        Optional.of(checks),
        List.of());
  }
}
