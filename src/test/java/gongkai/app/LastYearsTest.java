package gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.PackCopy;
import gongkai.Sample;
import gongkai.finding.Finding;
import gongkai.intake.TableBook;
import gongkai.model.MoneyUnit;
import gongkai.sheet.Paper;
import gongkai.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which format last year's public tables are read. */
class LastYearsTest {

  @TempDir private Path home;
  private Path last;

  /** Last year's 公开01表 had another name. */
  @BeforeEach
  void writeLastYear() throws IOException {
    Files.createDirectory(home.resolve("templates"));
    PackCopy.in(home.resolve("templates/shanxi-2024"));
    Map<String, Paper> papers =
        new TableBook(Sample.derive(Sample.TEXT), MoneyUnit.YUAN, 2).papers();
    papers
        .get("收支总表")
        .name("收支大表")
        .texts(text -> text.equals("公开01表") ? "" : text.replace("收入支出决算总表", "收支大表"));
    last =
        Workbooks.write(
            home.resolve("去年.xlsx"), book -> papers.values().forEach(paper -> paper.write(book)));
  }

  private List<String> notes() throws IOException {
    Path file = Files.writeString(home.resolve("今年.yaml"), Sample.TEXT);
    ReportWorks works = new ReportWorks(new Home(home), Optional.empty(), Optional.of(last));
    return works.check(file, "今年.yaml").findings().stream()
        .filter(finding -> finding.code().equals("上年-缺数"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void in_last_years_if_it_is_there() throws IOException {
    PackCopy.in(home.resolve("templates/shanxi-2023"))
        .edit("pack.yaml", "年度: 2024", "年度: 2023")
        .edit("tables/01.yaml", "收入支出决算总表", "收支大表");

    assertThat(notes()).isEmpty();
  }

  @Test
  void else_in_this_years() throws IOException {
    assertThat(notes()).containsExactly("上年的公开表“" + last + "”里没有公开01表，用到的上年数没有取，要自己填");
  }

  @Test
  void in_this_years_if_last_years_is_faulty() throws IOException {
    PackCopy.in(home.resolve("templates/shanxi-2023")).edit("pack.yaml", "年度: 2024", "年度: 无");

    assertThat(notes()).hasSize(1);
  }
}
