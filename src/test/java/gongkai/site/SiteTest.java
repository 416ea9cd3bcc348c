package gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.app.ExitCode;
import gongkai.batch.FolderLock;
import gongkai.batch.UnitState;
import gongkai.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into the folder that is uploaded, what is taken away, and what is left alone. */
class SiteTest {

  private static final Path GOLDEN = Path.of("src/test/resources/site");
  private static final String FIRST = "云岭县档案馆2024年度单位决算公开";
  private static final String SECOND = "青禾县农业局2024年度部门决算公开";

  @TempDir private Path folder;
  private Path site;
  private Reports two;

  @BeforeEach
  void makeReports() throws IOException {
    site = folder.resolve("网站");
    two = reports().add("云岭县档案馆", "单位", "2025-08-01").add("青禾县农业局", "部门", "");
  }

  private Reports reports() throws IOException {
    return new Reports(folder.resolve("报告"));
  }

  private Published publish(Reports reports) {
    return new Site(site).publish(reports.result());
  }

  private static List<String> told(Published published) {
    return published.findings().stream().map(Finding::toString).toList();
  }

  /** All that is in the folder, by name; of a folder in it nothing but that it is there. */
  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(site)) {
      for (Path file : files.toList()) {
        String text = Files.isDirectory(file) ? "文件夹" : Files.readString(file);
        content.put(file.getFileName().toString(), text);
      }
    }
    return content;
  }

  /** Every file that the index for programs names is there. */
  private void assertIndexIsTrue() throws IOException {
    Matcher named =
        Pattern.compile("\"name\" : \"([^\"]*\\.(docx|pdf))\"")
            .matcher(Files.readString(site.resolve("index.json")));
    while (named.find()) {
      assertThat(site.resolve(named.group(1))).isRegularFile();
    }
  }

  @Test
  void the_reports_and_both_indexes_and_nothing_else() throws IOException {
    two.without("白石县教育局", UnitState.FINDINGS).without("南坪乡", UnitState.MISSING);

    Published published = publish(two);

    assertThat(published.exit()).isEqualTo(ExitCode.GOOD);
    assertThat(published.files()).isEqualTo(4);
    assertThat(published.removed()).isEmpty();
    assertThat(published.foreign()).isEmpty();
    Map<String, String> content = content();
    assertThat(content)
        .containsOnlyKeys(
            FIRST + ".docx",
            FIRST + ".pdf",
            SECOND + ".docx",
            SECOND + ".pdf",
            "index.html",
            "index.json")
        .containsEntry(FIRST + ".pdf", "云岭县档案馆 pdf");
    for (String name : List.of("index.html", "index.json")) {
      if (Boolean.getBoolean("update")) {
        Files.writeString(GOLDEN.resolve(name), content.get(name));
      }
      assertThat(content.get(name)).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }
  }

  @Test
  void the_same_reports_make_the_same_bytes() throws IOException {
    publish(two);
    Map<String, String> first = content();
    Published again = publish(two);
    assertThat(content()).isEqualTo(first);
    assertThat(again.removed()).isEmpty();
    assertThat(again.foreign()).isEmpty();
    site = folder.resolve("别处");
    publish(two);
    assertThat(content()).isEqualTo(first);
  }

  @Test
  void names_are_text_on_the_page_and_never_markup() throws IOException {
    publish(reports().add("<script>alert(1)</script>\"' &局", "单位", ""));
    String page = Files.readString(site.resolve("index.html"));
    assertThat(page)
        .contains(
            "<th scope=\"row\">&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; &amp;局</th>",
            "<a href=\"_script_alert%281%29__script_%22%27%20%EF%BC%86%E5%B1%802024"
                + "%E5%B9%B4%E5%BA%A6%E5%8D%95%E4%BD%8D%E5%86%B3%E7%AE%97%E5%85%AC%E5%BC%80.pdf\">")
        .doesNotContain("<script>alert", "公开期限</th>");
    assertThat(Files.readString(site.resolve("index.json")))
        .contains("\"name\" : \"<script>alert(1)</script>\\\"' &局\"");
  }

  @Test
  void names_that_servers_refuse_are_changed() throws IOException {
    Published published = publish(reports().add("A&B 100%#+局", "单位", ""));

    assertThat(content()).containsKeys("A＆B 100％#＋局2024年度单位决算公开.pdf").hasSize(4);
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("href=\"A%EF%BC%86B%20100%EF%BC%85%23%EF%BC%8B%E5%B1%802024");
    assertThat(told(published)).isEmpty();
  }

  @Test
  void what_is_published_no_more_is_taken_away_unless_it_was_changed() throws IOException {
    publish(two);
    Files.writeString(site.resolve(SECOND + ".pdf"), "盖过章的");
    Files.writeString(site.resolve("favicon.ico"), "x");
    Files.createDirectory(site.resolve("图片"));

    Published published = publish(reports().add("云岭县档案馆", "单位", ""));

    assertThat(published.exit()).isEqualTo(ExitCode.GOOD);
    assertThat(published.removed()).containsExactly(SECOND + ".docx");
    assertThat(published.foreign()).containsExactly("favicon.ico", "图片", SECOND + ".pdf");
    assertThat(content())
        .containsOnlyKeys(
            FIRST + ".docx",
            FIRST + ".pdf",
            SECOND + ".pdf",
            "favicon.ico",
            "index.html",
            "index.json",
            "图片")
        .containsEntry(SECOND + ".pdf", "盖过章的");
  }

  @Test
  void a_file_of_somebody_else_is_not_overwritten() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve(SECOND + ".pdf"), "别人的");
    Files.writeString(site.resolve(FIRST + ".pdf"), "云岭县档案馆 pdf");

    Published published = publish(two);

    assertThat(published.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(told(published))
        .containsExactly(
            "错误 "
                + SECOND
                + ".pdf：网站文件夹里已有这个名字的文件，不是以前放进去的，没有覆盖它，这份报告没有放"
                + " 怎么办：把它移走，再用 --resume 做一次。 [网站-占用]");
    assertThat(content())
        .containsEntry(SECOND + ".pdf", "别人的")
        .containsKey(FIRST + ".docx")
        .doesNotContainKey(SECOND + ".docx");
    assertThat(published.foreign()).containsExactly(SECOND + ".pdf");
    assertThat(Files.readString(site.resolve("index.json"))).doesNotContain("青禾县农业局");
  }

  @Test
  void a_report_that_cannot_be_copied_is_told_and_not_named() throws IOException {
    two.add("白石县教育局", "单位", "");
    Path changed = folder.resolve("报告").resolve(SECOND + ".pdf");
    Files.writeString(changed, "青禾县农业局 PDF 改过");
    Path gone = folder.resolve("报告/白石县教育局2024年度单位决算公开.docx");
    Files.delete(gone);

    Published published = publish(two);

    assertThat(told(published))
        .containsExactly(
            "错误 " + changed + "：报告读不出来，或者做好以后改动过，没有放进网站文件夹 怎么办：用 --resume 再做一次，会重做这份报告。 [网站-读不出]",
            "错误 " + gone + "：报告读不出来，或者做好以后改动过，没有放进网站文件夹 怎么办：用 --resume 再做一次，会重做这份报告。 [网站-读不出]");
    assertThat(content())
        .containsOnlyKeys(FIRST + ".docx", FIRST + ".pdf", "index.html", "index.json");
    assertThat(Files.readString(site.resolve("index.html"))).doesNotContain("青禾", "白石");
  }

  /** A full disk, a fault of the program: what was published of the unit is still right. */
  @Test
  void what_was_published_of_a_unit_stays_if_its_fault_may_pass() throws IOException {
    two.add("白石县教育局", "单位", "").add("南坪乡", "单位", "");
    publish(two);
    String pdf = content().get(SECOND + ".pdf");

    Published published =
        publish(
            reports()
                .without("白石县教育局", UnitState.UNWRITABLE)
                .without("南坪乡", UnitState.FINDINGS)
                .add("云岭县档案馆", "单位", "")
                .changed("青禾县农业局", "部门"));

    assertThat(told(published))
        .containsExactly(
            "错误 "
                + folder.resolve("报告").resolve(SECOND + ".pdf")
                + "：报告读不出来，或者做好以后改动过，没有放进网站文件夹 怎么办：用 --resume 再做一次，会重做这份报告。 [网站-读不出]",
            "警告 "
                + SECOND
                + ".docx：“青禾县农业局”这次没有新的报告放进来，网站上仍是旧的"
                + " 怎么办：做成以后用 --resume 再做一次，会换成新的。 [网站-旧的]",
            "警告 白石县教育局2024年度单位决算公开.docx：“白石县教育局”这次没有新的报告放进来，网站上仍是旧的"
                + " 怎么办：做成以后用 --resume 再做一次，会换成新的。 [网站-旧的]");
    assertThat(published.removed()).containsExactly("南坪乡2024年度单位决算公开.docx", "南坪乡2024年度单位决算公开.pdf");
    assertThat(content()).hasSize(8).containsEntry(SECOND + ".pdf", pdf);
    assertThat(content().get(SECOND + ".docx")).isEqualTo("青禾县农业局 docx");
    assertThat(Files.readString(site.resolve("index.json")))
        .contains("青禾县农业局", "白石县教育局")
        .doesNotContain("南坪乡");
    assertIndexIsTrue();
  }

  /** Nobody knows whose report it would have been. */
  @Test
  void all_that_may_be_of_a_unit_that_failed_unread_stays() throws IOException {
    publish(two.add("南坪乡", "单位", ""));

    Published published =
        publish(
            reports()
                .without("", UnitState.FAULT)
                .without("南坪乡", UnitState.FINDINGS)
                .add("云岭县档案馆", "单位", ""));

    assertThat(told(published)).singleElement().asString().contains("“青禾县农业局”这次没有新的报告");
    assertThat(published.removed()).hasSize(2).allMatch(name -> name.startsWith("南坪乡"));
    assertThat(content()).containsKeys(SECOND + ".docx", SECOND + ".pdf");
    Published again = publish(reports().add("云岭县档案馆", "单位", ""));
    assertThat(again.findings()).isEmpty();
    assertThat(again.removed()).containsExactly(SECOND + ".docx", SECOND + ".pdf");
  }

  /** The second file cannot be moved: something is in its place that cannot be replaced. */
  @Test
  void a_work_cut_off_in_the_middle_leaves_a_true_index_and_can_be_done_again() throws IOException {
    publish(reports().add("青禾县农业局", "部门", ""));
    String before = Files.readString(site.resolve("index.json"));
    Path blocked = site.resolve(SECOND + ".pdf");
    Files.delete(blocked);
    Files.writeString(Files.createDirectory(blocked).resolve("x"), "x");

    Published failed = publish(two);

    assertThat(told(failed))
        .containsExactly(
            "错误 "
                + site
                + "：网站没有做完，文件写不进这个文件夹 怎么办：检查它能否写入、磁盘是否已满、文件是否正在打开，再用 --resume 做一次。 [网站-写不进]");
    assertThat(failed.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(site.resolve(FIRST + ".pdf")).exists();
    assertThat(site.resolve("index.json")).hasContent(before);
    Files.delete(blocked.resolve("x"));
    Files.delete(blocked);
    Files.writeString(site.resolve(".gongkai-site/half.pdf"), "x");
    Published later = publish(reports().add("青禾县农业局", "部门", ""));
    assertThat(later.removed()).containsExactly(FIRST + ".docx", FIRST + ".pdf");
    assertThat(content())
        .containsOnlyKeys(SECOND + ".docx", SECOND + ".pdf", "index.html", "index.json");
    assertIndexIsTrue();
  }

  @Test
  void nothing_is_left_if_nothing_can_be_written() throws IOException {
    publish(two);
    Map<String, String> before = content();
    Files.writeString(site.resolve(".gongkai-site"), "x");
    assertThat(told(publish(reports().add("白石县教育局", "单位", "")))).hasSize(1);
    Files.delete(site.resolve(".gongkai-site"));
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void an_old_index_leads_nowhere_else() throws IOException {
    Path victim = Files.writeString(folder.resolve("别的.pdf"), "青禾县农业局 pdf");
    publish(two);
    Path index = site.resolve("index.json");
    Files.writeString(
        index, Files.readString(index).replace("\"" + SECOND + ".pdf\"", "\"../别的.pdf\""));

    Published published = publish(reports().add("云岭县档案馆", "单位", ""));

    assertThat(victim).exists();
    assertThat(published.removed()).containsExactly(SECOND + ".docx");
  }

  @Test
  void a_run_that_was_stopped_or_made_nothing_changes_nothing() throws IOException {
    publish(two);
    Map<String, String> before = content();
    assertThat(told(publish(two.without("白石县教育局", UnitState.NOT_DONE))))
        .containsExactly("错误 " + site + "：还有单位没有做，网站文件夹没有改动 怎么办：加上 --resume 接着做完。 [网站-没有做]");
    assertThat(told(publish(reports().without("白石县教育局", UnitState.FINDINGS))))
        .containsExactly("错误 " + site + "：没有一份做成的报告，网站文件夹没有改动 怎么办：先改好数据文件。 [网站-没有做]");
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void one_run_at_a_time() throws IOException {
    try (SiteFolder other = SiteFolder.open(site).orElseThrow()) {
      assertThat(told(publish(two))).singleElement().asString().contains("另一个 batch 正在往这个文件夹里写");
      assertThat(other.isTaken("index.json")).isFalse();
    }
    assertThat(content()).isEmpty();
  }

  /** Who came second had opened the file that the first then deleted. */
  @Test
  void a_lock_that_was_deleted_locks_nothing() throws IOException {
    Path lock = Files.createDirectories(site).resolve("lock");
    try (FolderLock first = FolderLock.take(lock).orElseThrow()) {
      assertThat(FolderLock.take(lock)).isEmpty();
      assertThat(first).isNotNull();
      Files.delete(lock);
    }
    FolderLock.take(lock).orElseThrow().close();
    SiteFolder opened = SiteFolder.open(site.resolve("内")).orElseThrow();
    Path inside = site.resolve("内/.gongkai-site");
    Files.createDirectories(inside.resolve("占着/里面"));
    opened.close();
    assertThat(inside).as("what cannot be cleared is no fault of the work").isDirectory();
    assertThat(FolderLock.take(inside.resolve("lock"))).as("given back").isPresent();
  }

  @Test
  void sizes_for_people() {
    assertThat(
            Stream.of(0, 1, 1535, 1536, 1048575, 1048576, 1101005, 5872025)
                .mapToLong(Integer::longValue)
                .mapToObj(SiteFile::size))
        .containsExactly("1 KB", "1 KB", "1 KB", "2 KB", "1.0 MB", "1.0 MB", "1.1 MB", "5.6 MB");
  }
}
