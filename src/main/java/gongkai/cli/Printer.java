package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.app.Outcome;
import gongkai.finding.Finding;
import gongkai.finding.Severity;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** Prints outcomes for people: findings on the error stream, results on the other. */
final class Printer {

  private static final int MAX_SHOWN = 50;

  private final PrintWriter out;
  private final PrintWriter err;

  Printer(CommandLine command) {
    this.out = command.getOut();
    this.err = command.getErr();
  }

  /** How much is shown. */
  enum Detail {
    /** Errors and warnings; notes are counted. */
    BRIEF,
    /** Everything. */
    ALL
  }

  /** Prints them all and gives the worst exit code. */
  int print(List<Outcome> outcomes, Detail detail) {
    ExitCode worst = ExitCode.GOOD;
    for (Outcome outcome : outcomes) {
      print(outcome, detail);
      worst = worst.worse(outcome.exit());
    }
    return worst.code();
  }

  private void print(Outcome outcome, Detail detail) {
    List<Finding> shown =
        outcome.findings().stream()
            .filter(finding -> detail == Detail.ALL || finding.severity() != Severity.NOTE)
            .toList();
    shown.stream().limit(MAX_SHOWN).forEach(this::print);
    if (shown.size() > MAX_SHOWN) {
      err.println("……还有 " + (shown.size() - MAX_SHOWN) + " 条，先改前面的。");
    }
    outcome.written().forEach(file -> out.println("已生成 " + file.toAbsolutePath().normalize()));
    out.println(summary(outcome, detail));
  }

  private void print(Finding finding) {
    String place = finding.place().toString();
    err.println(
        finding.severity().label()
            + " "
            + (place.isEmpty() ? "" : place + "：")
            + (finding.message().endsWith("。") ? finding.message() : finding.message() + "。")
            + "["
            + finding.code()
            + "]");
    if (!finding.advice().isEmpty()) {
      err.println("    怎么办：" + finding.advice());
    }
  }

  private static String summary(Outcome outcome, Detail detail) {
    String counts =
        Arrays.stream(Severity.values())
            .map(
                severity -> {
                  long count =
                      outcome.findings().stream()
                          .filter(finding -> finding.severity() == severity)
                          .count();
                  return count == 0 ? null : severity.label() + " " + count + " 条";
                })
            .filter(Objects::nonNull)
            .collect(Collectors.joining("，"));
    boolean nothing = outcome.written().isEmpty() && outcome.exit() != ExitCode.GOOD;
    String result = nothing && detail == Detail.BRIEF ? "，没有生成文件" : "";
    return outcome.file() + "：" + (counts.isEmpty() ? "没有发现问题" : counts) + result + "。";
  }
}
