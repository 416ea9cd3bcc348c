package gongkai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云岭县档案馆2024年度决算公开 | 云岭县档案馆2024年度决算公开
          ../../etc/passwd | __.._etc_passwd
          C:\\Users | C__Users
          .. | _
          '' | _
          '   ' | _
          .hidden | _hidden
          'name. . ' | name
          CON | _CON
          com1.txt | _com1.txt
          console | console
          a\u202Eb | a_b
          """)
  void a_name_is_legal_everywhere_and_stays_in_its_folder(String text, String name) {
    assertThat(FileNames.of(text)).isEqualTo(name);
  }

  @Test
  void a_long_name_is_cut_between_characters() {
    String name = FileNames.of("𠮷".repeat(100));

    assertThat(name).isEqualTo("𠮷".repeat(50));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(200);
  }
}
