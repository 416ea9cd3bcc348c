package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.app.Outcome;
import gongkai.check.CheckReport;
import gongkai.check.CheckResult;
import gongkai.finding.Finding;
import gongkai.finding.FindingGroup;
import gongkai.finding.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Prints outcomes for people: findings on the error stream, results on the other. */
final class Printer {

  private static final String NOTHING = "没有生成文件";
  private static final int MAX_SHOWN = 50;
  private static final int MAX_FOUND = 1000;
  private static final int MAX_TAILS = 5;
  private static final int MAX_NOT_CHECKED = 8;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Ansi ansi;

  Printer(CommandLine command) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.ansi = command.getColorScheme().ansi();
  }

  /** How much is shown. */
  enum Detail {
    /** Errors and warnings; notes are counted. */
    BRIEF,
    /** Everything that was found, line by line. */
    FOUND,
    /** Everything, and how the checks ended. */
    ALL
  }

  /** Prints them all and gives the worst exit code. */
  int print(List<Outcome> outcomes, Detail detail) {
    outcomes.forEach(outcome -> print(outcome, detail));
    return Outcome.worst(outcomes).code();
  }

  private void print(Outcome outcome, Detail detail) {
    printFindings(outcome, detail);
    printWritten(outcome);
    out.println(summary(outcome, detail));
    if (detail == Detail.ALL) {
      printNotChecked(outcome);
    }
  }

  /** Which checks lacked data, unless it is most of them because the file could not be read. */
  private void printNotChecked(Outcome outcome) {
    Map<String, List<String>> left = new LinkedHashMap<>();
    outcome.checks().stream()
        .flatMap(report -> report.results().stream())
        .filter(result -> result.state() == CheckResult.State.NOT_CHECKED)
        .forEach(
            result ->
                left.computeIfAbsent(result.reason(), reason -> new ArrayList<>())
                    .add(result.rule().id() + "（" + result.rule().formula() + "）"));
    left.forEach(
        (reason, checks) -> {
          if (checks.size() <= MAX_NOT_CHECKED) {
            out.println("    没有核对 " + String.join("、", checks) + "：" + reason + "。");
          }
        });
  }

  /** Only where the files are. */
  void printWritten(Outcome outcome) {
    outcome.written().forEach(file -> out.println("已生成 " + file.toAbsolutePath().normalize()));
  }

  /** Only what was found. */
  void printFindings(Outcome outcome, Detail detail) {
    List<Finding> wanted =
        outcome.findings().stream()
            .filter(finding -> detail != Detail.BRIEF || finding.severity() != Severity.NOTE)
            .toList();
    List<Finding> tails = wanted.stream().filter(Finding::isTail).toList();
    if (tails.size() <= MAX_TAILS) {
      print(outcome, wanted, detail);
      return;
    }
    print(outcome, wanted.stream().filter(finding -> !finding.isTail()).toList(), detail);
    err.println(
        coloured(Severity.NOTE)
            + " "
            + outcome.file()
            + "："
            + tails.size()
            + " 处尾数误差（万元数四舍五入所致），不用改；要看是哪些，加 --html 核对报告.html。");
  }

  private void print(Outcome outcome, List<Finding> findings, Detail detail) {
    Set<String> checks = outcome.checks().map(CheckReport::ids).orElse(Set.of());
    int left = findings.size();
    int shown = 0;
    for (FindingGroup group : FindingGroup.of(findings, checks)) {
      if (shown >= (detail == Detail.FOUND ? MAX_FOUND : MAX_SHOWN)) {
        err.println("……还有 " + left + " 条，先改前面的。");
        return;
      }
      print(group);
      shown += group.shown().size();
      left -= group.shown().size() + group.rest().size();
    }
  }

  private void print(FindingGroup group) {
    if (!group.heading().isEmpty()) {
      err.println(group.heading());
    }
    group.shown().forEach(this::print);
    if (!group.rest().isEmpty()) {
      err.println("    " + group.more() + "。");
    }
  }

  /** One finding. */
  void print(Finding finding) {
    String place = finding.place().toString();
    err.println(
        coloured(finding.severity())
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

  /** Only our own word is markup; what the user wrote is not. */
  private String coloured(Severity severity) {
    String style =
        switch (severity) {
          case ERROR -> "bold,red";
          case WARNING -> "bold,yellow";
          case NOTE -> "faint";
        };
    return ansi.string("@|" + style + " " + severity.label() + "|@");
  }

  private static String summary(Outcome outcome, Detail detail) {
    String counts =
        Arrays.stream(Severity.values())
            .map(severity -> count(outcome, severity))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("，"));
    if (outcome.checks().isEmpty()) {
      return outcome.file() + "：" + unchecked(outcome, counts) + "。";
    }
    String found = counts.isEmpty() ? "没有发现问题" : counts;
    if (detail == Detail.ALL) {
      CheckReport checks = outcome.checks().get();
      String done = checks.isUnchecked() ? "没有核对" : checks.summary();
      return outcome.file() + "：" + done + "；" + found + "。";
    }
    boolean nothing = outcome.written().isEmpty() && outcome.exit() != ExitCode.GOOD;
    return outcome.file() + "：" + found + (nothing ? "，" + NOTHING : "") + "。";
  }

  /** Of what was written and not checked nobody knows yet whether it has faults. */
  private static String unchecked(Outcome outcome, String counts) {
    if (outcome.written().isEmpty()) {
      return counts + "，" + NOTHING;
    }
    return (counts.isEmpty() ? "" : counts + "；")
        + "还没有核对，用 gongkai check "
        + argument(outcome.written().get(0))
        + " 核对";
  }

  /** As it is typed on a command line. */
  private static String argument(Path path) {
    String text = path.toString();
    return text.contains(" ") ? '"' + text + '"' : text;
  }

  private static String count(Outcome outcome, Severity severity) {
    long count =
        outcome.findings().stream().filter(finding -> finding.severity() == severity).count();
    return count == 0 ? null : severity.label() + " " + count + " 条";
  }
}
