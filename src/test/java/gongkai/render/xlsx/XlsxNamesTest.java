package gongkai.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "公开01表 收入支出决算总表|公开01表 收入支出决算总表",
        "01/02 [甲]:乙?*\\丙|01_02 _甲__乙___丙",
        "'甲'乙'|_甲'乙_",
        "''|_",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二|一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\uD840\uDC00|一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
      })
  void excel_takes_the_name(String caption, String name) {
    assertThat(new XlsxNames().of(caption)).isEqualTo(name);
    WorkbookUtil.validateSheetName(name);
  }

  @Test
  void no_two_sheets_have_one_name() {
    XlsxNames names = new XlsxNames();
    String longest = "表".repeat(31);
    assertThat(names.of("Table")).isEqualTo("Table");
    assertThat(names.of("TABLE")).isEqualTo("TABLE(2)");
    assertThat(names.of("table")).isEqualTo("table(3)");
    assertThat(names.of(longest)).isEqualTo(longest);
    assertThat(names.of(longest + "又")).isEqualTo("表".repeat(28) + "(2)");
  }
}
