package gongkai.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gongkai.Sample;
import gongkai.check.CheckReport;
import gongkai.check.Checks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Verdict GOOD = verdict("好.yaml", Sample.TEXT, 0);
  private static final Verdict BAD = verdict("错.yaml", Sample.with("1200000.55", "1200000.56"), 1);
  private static final Verdict UNREAD =
      new Verdict("坏.yaml", "", 2, List.of(), Checks.none(Sample.PACK, "没有读成"));

  private static Verdict verdict(String file, String text, int exit) {
    CheckReport report = Checks.run(Sample.PACK, Sample.derive(text));
    return new Verdict(file, "云岭县档案馆", exit, report.findings(), report);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void json_has_the_documented_structure() throws IOException {
    JsonNode root = new ObjectMapper().readTree(JsonVerdict.of(List.of(GOOD, BAD)));

    assertThat(names(root)).containsExactly("version", "exit", "files");
    assertThat(root.path("version").asInt()).isEqualTo(1);
    assertThat(root.path("exit").asInt()).isEqualTo(1);
    JsonNode file = root.at("/files/1");
    assertThat(names(file))
        .containsExactly(
            "file", "unit", "exit", "checkCounts", "findingCounts", "findings", "checks");
    assertThat(names(file.at("/findings/0")))
        .containsExactly(
            "code",
            "severity",
            "file",
            "line",
            "sheet",
            "cell",
            "key",
            "message",
            "advice",
            "cause");
    assertThat(names(file.at("/checks/0")))
        .containsExactly(
            "id",
            "group",
            "formula",
            "kind",
            "severity",
            "basis",
            "state",
            "reason",
            "places",
            "figures");
  }

  @Test
  void json_counts_and_tells_every_finding() throws IOException {
    JsonNode file = new ObjectMapper().readTree(JsonVerdict.of(List.of(BAD))).at("/files/0");

    assertThat(file.at("/checkCounts/failed").asInt()).isEqualTo(3);
    assertThat(file.at("/checkCounts/notChecked").asInt()).isEqualTo(5);
    assertThat(file.at("/findingCounts/errors").asInt()).isEqualTo(3);
    assertThat(file.path("findings")).hasSize(3);
    assertThat(file.at("/findings/0/severity").asText()).isEqualTo("error");
    assertThat(file.at("/findings/0/cause").asText()).isEqualTo("相差 0.01元");
    assertThat(file.path("checks")).hasSize(BAD.checks().results().size());
  }

  @Test
  void what_could_not_be_read_is_not_passed() throws IOException {
    JsonNode file = new ObjectMapper().readTree(JsonVerdict.of(List.of(UNREAD))).at("/files/0");

    assertThat(file.at("/checkCounts/passed").asInt()).isZero();
    assertThat(file.at("/checks/0/state").asText()).isEqualTo("not-checked");
    assertThat(file.at("/checks/0/reason").asText()).isEqualTo("没有读成");
    assertThat(HtmlVerdict.of(List.of(UNREAD))).contains("没有核对").doesNotContain(">通过</span>");
  }

  @Test
  void the_same_verdicts_give_the_same_text() {
    assertThat(HtmlVerdict.of(List.of(GOOD, BAD))).isEqualTo(HtmlVerdict.of(List.of(GOOD, BAD)));
    assertThat(JsonVerdict.of(List.of(BAD))).isEqualTo(JsonVerdict.of(List.of(BAD)));
    assertThat(JsonVerdict.of(List.of(BAD))).doesNotContain("\r");
  }

  @Test
  void what_the_user_wrote_is_text_and_never_markup() {
    Verdict evil =
        new Verdict(
            "<img src=x>.yaml", "<script>alert('&')</script>", 1, BAD.findings(), BAD.checks());

    String page = HtmlVerdict.of(List.of(evil, evil));

    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;", "&lt;img src=x&gt;.yaml")
        .doesNotContain("<script", "<img");
  }

  @Test
  void the_page_needs_nothing_but_itself() {
    assertThat(HtmlVerdict.of(List.of(GOOD, BAD, UNREAD)))
        .doesNotContain("http:", "https:", "src=", "@import", "url(")
        .contains("@media print", "lang=\"zh-CN\"");
  }

  @Test
  void the_page_has_a_section_a_file_with_its_judgement_and_every_check() {
    String page = HtmlVerdict.of(List.of(GOOD, BAD, UNREAD));

    assertThat(Pattern.compile("<section ").matcher(page).results()).hasSize(3);
    assertThat(page).contains("没有错误", "改正以前不能公开", "以下 3 条都相差 0.01元", "怎么办：核对收入");
    GOOD.checks()
        .results()
        .forEach(
            result ->
                assertThat(page).contains("<td class=\"id\">" + result.rule().id() + "</td>"));
  }

  @Test
  void a_single_file_needs_no_overview() {
    assertThat(HtmlVerdict.of(List.of(GOOD))).doesNotContain("<table class=\"overview\">");
    assertThat(HtmlVerdict.of(List.of(GOOD, BAD))).contains("<table class=\"overview\">");
  }

  @Test
  void a_page_of_ours_is_known_again() {
    assertThat(HtmlVerdict.wrote(HtmlVerdict.of(List.of(GOOD)))).isTrue();
    assertThat(HtmlVerdict.wrote("<!DOCTYPE html><title>别的</title>")).isFalse();
  }
}
