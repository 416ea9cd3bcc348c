package gongkai.fillin;

import gongkai.fillin.Formulas.Row;
import gongkai.fillin.Needs.Need;
import gongkai.pack.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in one formula what a row of a list still needs. */
final class RowGaps {

  private static final int LONGEST_CODE = 12;

  private final Desk desk;
  private final String list;
  private final int row;
  private final String code;
  private final List<String> pieces = new ArrayList<>();

  RowGaps(Desk desk, String list, int row) {
    this.desk = desk;
    this.list = list;
    this.row = row;
    this.code = Area.inRow(row, Canvas.LEFT);
  }

  String of(Schema item, List<ListColumn> columns) {
    String filled =
        IntStream.range(2, columns.size())
            .filter(i -> !columns.get(i).key().isEmpty())
            .mapToObj(i -> Area.inRow(row, Canvas.LEFT + i))
            .collect(Collectors.joining(","));
    if (!filled.isEmpty()) {
      piece("AND(" + code + "=\"\",COUNTA(" + filled + ")>0)", "“" + Schema.SUBJECT_KEY + "”");
    }
    code(item.child(Schema.SUBJECT_KEY).orElseThrow());
    for (int i = 1; i < columns.size(); i++) {
      ListColumn column = columns.get(i);
      String cell = Area.inRow(row, Canvas.LEFT + i);
      if (column.look() == Look.NAME) {
        Schema subject = item.child(Schema.SUBJECT_KEY).orElseThrow();
        missing(cell, desk.codes().unnamed(code, subject, list), column.title());
      } else if (item.required().contains(column.key())) {
        missing(cell, "TRUE", column.title());
      } else if (!column.key().isEmpty()) {
        List<Need> needs = desk.needs().of(list + "/" + column.key(), new Row(list, row, ""));
        if (!needs.isEmpty()) {
          String any = needs.stream().map(Need::when).collect(Collectors.joining(",", "OR(", ")"));
          missing(cell, any, column.title());
        }
      }
    }
    return "IF(" + blank(filled) + ",\"\"," + String.join("&", pieces) + ")";
  }

  private String blank(String filled) {
    return "AND(" + code + "=\"\"" + (filled.isEmpty() ? "" : ",COUNTA(" + filled + ")=0") + ")";
  }

  private void code(Schema schema) {
    List<Integer> lengths =
        IntStream.rangeClosed(1, LONGEST_CODE)
            .filter(length -> "1".repeat(length).matches(schema.pattern()))
            .boxed()
            .toList();
    String wrong =
        lengths.stream()
            .map(length -> "LEN(" + code + ")<>" + length)
            .collect(Collectors.joining(",", "AND(", ")"));
    String words = lengths.stream().map(String::valueOf).collect(Collectors.joining("、"));
    if (!lengths.isEmpty()) {
      piece(
          "AND(" + code + "<>\"\",OR(ISERROR(VALUE(" + code + "))," + wrong + "))",
          "代码应是" + words + "位 ");
    }
    String codes = desk.slots().get(list + "/" + Schema.SUBJECT_KEY).here();
    piece("AND(" + code + "<>\"\",COUNTIF(" + codes + "," + code + ")>1)", "科目重复 ");
  }

  private void missing(String cell, String when, String title) {
    piece("AND(" + code + "<>\"\"," + cell + "=\"\"," + when + ")", "“" + title + "”");
  }

  private void piece(String when, String words) {
    pieces.add("IF(" + when + "," + Inputs.quoted(words) + ",\"\")");
  }
}
