package gongkai.batch;

import gongkai.app.ExitCode;

/** How a unit of a batch ended. */
public enum UnitState {
  /** Its report stands in the folder, complete. */
  MADE("已生成", ExitCode.GOOD),
  /**
   * Its report stands, but another data file of the same unit gave none: nobody knows which of them
   * is right, so it is not to be published.
   */
  CONTESTED("两个文件", ExitCode.FINDINGS),
  /** A check found an error; no report. */
  FINDINGS("有错误", ExitCode.FINDINGS),
  /** The data file, or something it needs, cannot be used; no report. */
  UNREADABLE("读不成", ExitCode.FINDINGS),
  /** The list names the unit, but there is no data file. */
  MISSING("没有交", ExitCode.FINDINGS),
  /** The list does not say clearly which data file is the unit's, or names that of another. */
  UNCLEAR("文件不明", ExitCode.FINDINGS),
  /** A unit before it in the list has a report of the same name, which was not overwritten. */
  SAME_NAME("同名", ExitCode.FINDINGS),
  /** The report could not be written. */
  UNWRITABLE("写不进", ExitCode.FINDINGS),
  /** The run was stopped before its turn came. */
  NOT_DONE("未做", ExitCode.FINDINGS),
  /** The program failed on it: a bug of ours, or memory ran out. */
  FAULT("程序出错", ExitCode.INTERNAL),
  /** The file turned out to be no unit's data file; never among the results of a batch. */
  FOREIGN("不是数据文件", ExitCode.GOOD);

  private final String label;
  private final ExitCode exit;

  UnitState(String label, ExitCode exit) {
    this.label = label;
    this.exit = exit;
  }

  /** The Chinese word a reader sees. */
  public String label() {
    return label;
  }

  /**
   * What it makes of the exit code of the run. A data file that cannot be read is bad input of one
   * report, but a finding of the run.
   */
  public ExitCode exit() {
    return exit;
  }
}
