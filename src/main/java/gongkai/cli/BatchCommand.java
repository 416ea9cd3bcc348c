package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.app.Home;
import gongkai.app.ReportWorks;
import gongkai.batch.BatchOrder;
import gongkai.batch.BatchReport;
import gongkai.batch.BatchResult;
import gongkai.batch.BatchRun;
import gongkai.batch.LeftReports;
import gongkai.batch.UnitList;
import gongkai.batch.UnitLists;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.overview.JsonOverview;
import gongkai.overview.Overview;
import gongkai.overview.OverviewFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates the reports of many units. */
@Command(
    name = "batch",
    description = "一次生成许多单位的报告；一个单位不成，不影响别的单位。",
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class BatchCommand implements Callable<Integer> {

  /** More than any computer of an office has processors. */
  private static final int MOST_JOBS = 256;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions common;
  @Mixin private FormatsOption formats;
  @Mixin private SiteOption site;

  @Parameters(
      paramLabel = "目录或清单",
      description = "放数据文件的文件夹（连同下级），或单位清单（.csv、.xlsx，栏名：单位、文件、批复日期）。")
  private Path from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "文件夹",
      description = "报告放在哪个文件夹，默认 ${DEFAULT-VALUE}。")
  private Path folder = Path.of("out");

  @Option(names = "--jobs", paramLabel = "个数", description = "同时做几份，默认与处理器核数相同。")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "接着做：数据、模板和程序都没有变、报告还在的不重做。")
  private boolean resume;

  @Option(names = "--draft", description = "生成草稿：每页印草稿水印，文件名带（草稿）。")
  private boolean draft;

  @Option(names = "--json", description = "不打印给人看的话，把汇总按 JSON 写到标准输出，给程序用。")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new ParameterException(
          spec.commandLine(), "--jobs 应是 1 到 " + MOST_JOBS + "，现为“" + jobs + "”");
    }
    BatchOrder order = new BatchOrder(formats.chosen(), folder, draft, jobs, resume);
    Home home = Home.find();
    ReportWorks works = new ReportWorks(home, common.pack());
    Optional<Finding> unfit =
        occupied().or(() -> site.refusal(from, folder, draft)).or(works::packRefusal);
    if (unfit.isPresent()) {
      new Printer(spec.commandLine()).print(unfit.get());
      return ExitCode.BAD_INPUT.code();
    }
    Checked<UnitList> list = UnitLists.read(from, works, folder);
    if (list.value().isEmpty()) {
      list.findings().forEach(new Printer(spec.commandLine())::print);
      return ExitCode.BAD_INPUT.code();
    }
    Optional<BatchRun> run;
    try {
      run = BatchRun.open(home, common.pack(), works, order);
    } catch (IOException e) {
      return refused("输出-写不进", "文件写不进这个文件夹", "检查这个文件夹能否写入、磁盘是否已满。");
    }
    return run.isPresent()
        ? run(run.get(), list.value().get())
        : refused("输出-在用", "另一个 batch 正在往这个文件夹里写", "等它做完，或用 -o 放到别的文件夹。");
  }

  private Optional<Finding> occupied() {
    return Files.exists(folder) && !Files.isDirectory(folder)
        ? Optional.of(
            Finding.error("输出-是文件", Place.file(folder.toString()), "这是文件，不是文件夹", "-o 后面写放报告的文件夹。"))
        : Optional.empty();
  }

  private int refused(String code, String message, String advice) {
    Place place = Place.file(folder.toString());
    new Printer(spec.commandLine()).print(Finding.error(code, place, message, advice));
    return ExitCode.BAD_INPUT.code();
  }

  /** Ctrl-C ends the process only when the units at work are finished and all is told. */
  private int run(BatchRun run, UnitList list) throws IOException {
    CountDownLatch told = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              run.stop();
              awaitQuietly(told);
            });
    Runtime.getRuntime().addShutdownHook(hook);
    try (run) {
      BatchResult result = run.run(list, progress());
      ExitCode written = tell(run, result);
      return result.exit().worse(written).worse(site.publish(result, json)).code();
    } finally {
      spec.commandLine().getOut().flush();
      spec.commandLine().getErr().flush();
      told.countDown();
      removeQuietly(hook);
    }
  }

  /** Writes the overview into the folder, also of a run that was stopped, and says what came. */
  private ExitCode tell(BatchRun run, BatchResult result) throws IOException {
    List<String> left = LeftReports.of(result, OverviewFiles.XLSX);
    Optional<Finding> failed =
        OverviewDesk.write(folder, () -> run.deliver(OverviewFiles.of(Overview.of(result, left))));
    if (json) {
      JsonOverview.write(Overview.of(result, left), spec.commandLine().getOut());
    } else {
      new BatchPrinter(spec.commandLine()).print(result, left, failed.isEmpty());
    }
    failed.ifPresent(new Printer(spec.commandLine())::print);
    return failed.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
  }

  private BatchReport progress() {
    return System.console() == null
        ? new ProgressLines(spec.commandLine().getErr())
        : new ProgressDisplay(spec.commandLine().getErr());
  }

  private static void awaitQuietly(CountDownLatch told) {
    try {
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void removeQuietly(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      hook.setName("ending");
    }
  }
}
