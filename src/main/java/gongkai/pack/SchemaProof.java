package gongkai.pack;

import gongkai.pack.Schema.Kind;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Proves a vocabulary: its references lead somewhere, its patterns can be used, and what the
 * program itself asks for is there and must be filled in.
 */
final class SchemaProof {

  private static final String INFO = "基本信息";
  private static final Map<String, Kind> NEEDED =
      new TreeMap<>(Map.of("单位名称", Kind.WORDS, "年度", Kind.INTEGER, "口径", Kind.TEXT));

  private SchemaProof() {}

  static void prove(Schema schema) {
    descend("", schema);
    NEEDED.forEach(
        (key, kind) -> {
          String path = INFO + "/" + key;
          Schema info = schema.find(INFO).orElseThrow(() -> wrong("没有“" + INFO + "”"));
          boolean there = info.child(key).filter(child -> child.kind() == kind).isPresent();
          need(there && info.required().contains(key), "“" + path + "”必须有，必填，种类不能改");
          need(schema.required().contains(INFO), "“" + INFO + "”必须必填");
        });
  }

  private static void descend(String path, Schema here) {
    try {
      Pattern.compile(here.pattern());
    } catch (PatternSyntaxException e) {
      throw wrong("“" + path + "”的 pattern 写法有误");
    }
    boolean list = here.kind() == Kind.ROWS || here.kind() == Kind.ITEMS;
    Schema parent = list ? here.item() : here;
    need(
        here.kind() != Kind.ROWS || parent.child(Schema.SUBJECT_KEY).isPresent(),
        "“" + path + "”是列表，每行要有“" + Schema.SUBJECT_KEY + "”");
    if (here.kind() == Kind.ITEMS) {
      items(path, parent);
    }
    String below = here.kind() == Kind.ITEMS ? path + "/*" : path;
    parent.children().forEach((key, child) -> descend(below + "/" + key, child));
  }

  private static void items(String path, Schema item) {
    need(
        item.child(Schema.SUBJECT_KEY).isEmpty(),
        "“" + path + "”不按科目，不能有“" + Schema.SUBJECT_KEY + "”");
    item.entries("")
        .forEach(
            (key, entry) ->
                need(
                    entry.kind() != Kind.ROWS
                        && entry.lastYear().isEmpty()
                        && entry.opening().isEmpty(),
                    "“" + path + "/*/" + key + "”在一项一项的列表里，不能按科目，也不能取上年数"));
    item.fileKey()
        .ifPresent(
            key -> {
              boolean words = item.child(key).filter(c -> c.kind() == Kind.WORDS).isPresent();
              need(words && !path.contains("*"), "“" + path + "”的 x-file 应是其中一项文字，列表里的列表不能用");
            });
  }

  private static void need(boolean condition, String otherwise) {
    if (!condition) {
      throw wrong(otherwise);
    }
  }

  private static PackException wrong(String what) {
    return new PackException("模板包 data.schema.json：" + what);
  }
}
