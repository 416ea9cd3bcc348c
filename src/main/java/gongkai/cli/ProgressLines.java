package gongkai.cli;

import gongkai.batch.BatchReport;
import gongkai.batch.UnitResult;
import gongkai.batch.UnitState;
import java.io.PrintWriter;

/** Tells how far a run is where lines are kept: some twenty lines, however many units there are. */
final class ProgressLines implements BatchReport {

  private static final int LINES = 20;

  private final PrintWriter out;
  private int units;
  private int done;
  private int failed;

  ProgressLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begun(int all) {
    units = all;
  }

  @Override
  public void done(UnitResult result) {
    done++;
    boolean good = result.state() == UnitState.MADE || result.state() == UnitState.FOREIGN;
    failed += good ? 0 : 1;
    if (done == units || done % Math.max(1, (units + LINES - 1) / LINES) == 0) {
      out.println("已做 " + done + "/" + units + (failed == 0 ? "" : "，没做成 " + failed));
      out.flush();
    }
  }
}
