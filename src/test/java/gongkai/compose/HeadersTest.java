package gongkai.compose;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.compose.Headers.HeadCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {

  @Test
  void merged_cells_become_spans_to_the_right_and_downwards() {
    List<List<HeadCell>> rows =
        Headers.spans(
            List.of(
                List.of("项目", "·", "年初", "本年支出", "·", "·"),
                List.of("代码", "名称", "^", "小计", "基本", "项目")));

    assertThat(rows.get(0))
        .containsExactly(
            new HeadCell("项目", 2, 1), new HeadCell("年初", 1, 2), new HeadCell("本年支出", 3, 1));
    assertThat(rows.get(1))
        .extracting(HeadCell::text)
        .containsExactly("代码", "名称", "小计", "基本", "项目");
  }
}
