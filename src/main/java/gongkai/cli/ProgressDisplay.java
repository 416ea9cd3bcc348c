package gongkai.cli;

import gongkai.batch.BatchReport;
import gongkai.batch.BatchResult;
import gongkai.batch.UnitResult;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far a run is, how fast it goes and how long it will take. */
final class ProgressDisplay implements BatchReport {

  /** Narrower than any terminal, whose width is thus not needed. */
  private static final int WIDTH = 78;

  private static final int REFRESH_MILLIS = 500;

  private final PrintWriter out;
  private ProgressBar bar;

  ProgressDisplay(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begun(int units) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("生成")
            .setInitialMax(units)
            .setUnit(" 份", 1)
            .showSpeed(new DecimalFormat("0.0"))
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
            .build();
  }

  /** Over the line that stands there. */
  private void draw(String line) {
    out.print("\r" + line);
    out.flush();
  }

  @Override
  public void done(UnitResult result) {
    bar.step();
  }

  @Override
  public void ended(BatchResult result) {
    bar.close();
    out.println();
    out.flush();
  }
}
