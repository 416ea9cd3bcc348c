package gongkai.cli;

import gongkai.app.MadeReport;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.overview.OverviewFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Sees to it that an overview which cannot be written is told and costs nothing else of a run. */
final class OverviewDesk {

  private static final String CODE = "输出-写不进";

  private OverviewDesk() {}

  /** Makes and writes the files of the overview. */
  interface Writing {

    void run() throws IOException;
  }

  /**
   * Writes them.
   *
   * @param folder of the reports
   * @return why it did not work; nothing if it did
   */
  static Optional<Finding> write(Path folder, Writing writing) {
    Place place = Place.file(folder.toString());
    try {
      writing.run();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Finding.error(
              CODE,
              place,
              "汇总写不进“" + MadeReport.blocked(e, folder) + "”",
              "报告不受影响。检查磁盘是否已满、" + OverviewFiles.XLSX + " 是否正在 Excel 里打开，再用 --resume 运行一次。"));
    } catch (OutOfMemoryError e) {
      return Optional.of(
          Finding.error(
              CODE, place, "内存不够，汇总写不进", "报告不受影响。用 GONGKAI_HEAP 多给一些内存，再用 --resume 运行一次。"));
    }
  }
}
