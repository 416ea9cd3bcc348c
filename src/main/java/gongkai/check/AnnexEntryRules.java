package gongkai.check;

import gongkai.appraisal.Entries;
import gongkai.finding.Severity;
import gongkai.model.FactKey;
import gongkai.model.ItemCounts;
import gongkai.model.YearData;
import gongkai.pack.AppraisalRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the annexes (附件) must keep besides what the projects must. */
final class AnnexEntryRules {

  private static final String FILES = "文件";
  private static final FactKey DATE = FactKey.of(AppraisalRules.ANNEXES + "/报告日期");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  static final List<AppraisalRule> ALL =
      List.of(
          new AppraisalRule("附件-报告日期", "自评报告的日期不早于报告年度", Severity.WARNING, AnnexEntryRules::date),
          new AppraisalRule("附件-重复", "附件的文件、标题不重复", Severity.WARNING, AnnexEntryRules::twice));

  private AnnexEntryRules() {}

  private static void date(AppraisalVisit visit) {
    String date = String.join("", visit.data().words(DATE));
    if (date.isEmpty()) {
      return;
    }
    visit.looked();
    Matcher year = YEAR.matcher(Hit.narrow(date));
    if (year.find() && Integer.parseInt(year.group()) < visit.data().year()) {
      visit.found(
          DATE,
          "填的是“" + date + "”，早于报告的年度 " + visit.data().year() + " 年",
          "看看是不是照抄了上年的报告，改成这次自评报告的日期。");
    }
  }

  private static void twice(AppraisalVisit visit) {
    YearData data = visit.data();
    Entries annexes =
        new Entries(data, ItemCounts.of(data.facts().keySet()), AppraisalRules.ANNEXES);
    List<Entries> files = annexes.items(FILES);
    files.forEach(file -> visit.looked());
    twice(visit, files, FILES, AnnexEntryRules::plain);
    twice(visit, files, "标题", UnaryOperator.identity());
  }

  private static void twice(
      AppraisalVisit visit, List<Entries> files, String key, UnaryOperator<String> plain) {
    Map<String, Entries> known = new HashMap<>();
    for (Entries file : files) {
      String words = file.text(key);
      Entries first = words.isEmpty() ? null : known.putIfAbsent(plain.apply(words), file);
      if (first != null) {
        visit.found(
            file,
            key,
            "附件的"
                + key
                + "“"
                + words
                + "”与"
                + AppraisalVisit.spot(first.place(key), file.place(key))
                + "重复",
            "重复附了就删掉一行；填错了就改正。");
      }
    }
  }

  /** The same file may be written in more than one way. */
  private static String plain(String name) {
    try {
      return Path.of(name.replace('\\', '/')).normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
