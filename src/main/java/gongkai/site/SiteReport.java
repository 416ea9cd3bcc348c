package gongkai.site;

import gongkai.batch.UnitResult;
import java.time.LocalDate;
import java.util.List;

/**
 * A report that is published.
 *
 * @param name 单位名称
 * @param year 年度
 * @param scope 口径: 部门 or 单位
 * @param approved 批复日期 as 2025-08-01; empty if the list gives none
 * @param deadline 公开期限, its last day; empty if it is not known
 * @param files in the order of the formats, at least one
 */
public record SiteReport(
    String name, int year, String scope, String approved, String deadline, List<SiteFile> files) {

  public SiteReport {
    files = List.copyOf(files);
  }

  /** Of a unit whose report was made. */
  static SiteReport of(UnitResult unit) {
    return new SiteReport(
        unit.name(),
        unit.year(),
        unit.scope(),
        unit.unit().approved().map(LocalDate::toString).orElse(""),
        unit.deadline().map(LocalDate::toString).orElse(""),
        unit.files().stream().map(SiteFile::of).toList());
  }
}
