package gongkai.app;

import gongkai.app.Examiner.Examined;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.pack.Pack;
import gongkai.pack.RollUpRules;
import gongkai.rollup.UnitYear;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The units of a department as far as they could be read.
 *
 * @param pack their format; null unless the exit code is below {@link ExitCode#BAD_INPUT}
 * @param units those that could be read, errors that the checks found or not
 * @param exit the worst of them: with {@link ExitCode#FINDINGS} all could be read
 * @param findings why not, one for each unit; and what was passed over
 */
record UnitReading(Pack pack, List<UnitYear> units, ExitCode exit, List<Finding> findings) {

  static final String FORMAT = "汇总-格式";

  /** Reads and checks the units, one by one. */
  static UnitReading of(Examiner examiner, UnitFiles files) {
    Reader reader = new Reader(files);
    for (Path file : files.files()) {
      reader.read(examiner, file);
    }
    return reader.result();
  }

  /** Takes the units in one after the other. */
  private static final class Reader {

    private final UnitFiles files;
    private final List<UnitYear> units = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private Pack pack;
    private ExitCode exit = ExitCode.GOOD;

    Reader(UnitFiles files) {
      this.files = files;
    }

    void read(Examiner examiner, Path file) {
      Examined unit = examiner.examine(file, file.toString());
      if (!files.strict() && Examiner.isForeign(unit.findings())) {
        foreign.add(file.toString());
        return;
      }
      Optional<Finding> department =
          unit.exit() == ExitCode.GOOD
              ? Optional.empty()
              : examiner.department(file, file.toString());
      if (department.isPresent()) {
        findings.add(department.get());
        exit = exit.worse(ExitCode.BAD_INPUT);
        return;
      }
      exit = exit.worse(unit.exit());
      if (unit.exit() != ExitCode.GOOD) {
        findings.add(faulty(file.toString(), unit));
      }
      if (unit.statement().isEmpty()) {
        return;
      }
      Pack own = unit.pack().pack();
      Optional<RollUpRules> rules = own.rollUp();
      if (rules.isEmpty()) {
        wrong(Place.file(file.toString()), "格式 " + own.id() + " 没有说怎样汇总", "在模板包里加 部门汇总.yaml。");
      } else if (pack != null && !pack.id().equals(own.id())) {
        wrong(Place.file(file.toString()), "格式是 " + own.id() + "，前面的单位是 " + pack.id(), "改成同一个格式。");
      } else {
        pack = own;
        units.add(UnitYear.of(own, rules.get(), unit.statement().get()));
      }
    }

    private void wrong(Place place, String message, String advice) {
      findings.add(Finding.error(FORMAT, place, message, advice));
      exit = exit.worse(ExitCode.BAD_INPUT);
    }

    /** How many errors, and the first. */
    private static Finding faulty(String shown, Examined unit) {
      List<Finding> errors =
          unit.findings().stream().filter(Finding::isError).sorted(Finding.ORDER).toList();
      Finding first = errors.get(0);
      boolean here = first.place().file().equals(shown);
      String where = here ? "" : first.place().file() + "：";
      return Finding.error(
          "汇总-单位有错",
          here ? first.place() : Place.file(shown),
          "这个单位有 "
              + errors.size()
              + " 条错误，第一条："
              + where
              + first.message()
              + "["
              + first.code()
              + "]",
          "用 gongkai check " + shown + " 看全部，改好再做。");
    }

    UnitReading result() {
      if (!foreign.isEmpty()) {
        findings.add(
            Finding.note(
                "汇总-跳过",
                Place.file(files.from().toString()),
                "跳过 " + foreign.size() + " 个不是单位数据文件的：" + String.join("、", foreign)));
      }
      if (units.isEmpty() && exit == ExitCode.GOOD) {
        wrong(Place.file(files.from().toString()), "没有一个单位的数据文件", "检查文件夹。");
      }
      return new UnitReading(pack, units, exit, findings);
    }
  }
}
