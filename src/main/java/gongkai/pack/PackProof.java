package gongkai.pack;

import gongkai.pack.FigureRule.Group;
import gongkai.pack.FigureRule.Source;
import gongkai.pack.TableForm.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proves that everything a pack refers to exists, so that no report fails on it later. */
final class PackProof {

  private final Pack pack;
  private final Refs refs;

  private PackProof(Pack pack) {
    this.pack = pack;
    this.refs = pack.refs();
  }

  static void prove(Pack pack) {
    PackProof proof = new PackProof(pack);
    pack.forms().values().forEach(proof::form);
    pack.figures().forEach((name, rule) -> proof.rule("指标.yaml " + name, rule, Map.of()));
    pack.groups().forEach(proof::group);
    pack.relations().forEach(proof::relation);
    pack.asks().forEach(proof::ask);
  }

  private void form(TableForm form) {
    Set<String> ids = new HashSet<>();
    for (TableForm.Panel panel : form.panels()) {
      for (Line line : panel.lines()) {
        if (!line.id().isEmpty() && !ids.add(line.id())) {
          throw new PackException("模板包 " + form.number() + "：行次“" + line.id() + "”用了两次");
        }
        line.facts().values().forEach(facts -> paths(form.number(), facts));
      }
      panel.columns().forEach(column -> paths(form.number(), column.facts()));
    }
    need(pack.styles().pages().containsKey(form.page()), form.number(), "页面", form.page());
    need(pack.styles().tables().containsKey(form.style()), form.number(), "表格", form.style());
    int width = form.head().isEmpty() ? 0 : form.head().get(0).size();
    for (List<String> row : form.head()) {
      if (row.size() != width) {
        throw new PackException("模板包 " + form.number() + "：表头各行的格数不一样");
      }
    }
  }

  private static void need(boolean known, String form, String kind, String name) {
    if (!known) {
      throw new PackException("模板包 " + form + "：styles.yaml 里没有" + kind + "样式“" + name + "”");
    }
  }

  private void paths(String form, FactSelector facts) {
    for (String path : facts.paths()) {
      if (!path.contains("*") && !path.equals("各栏")) {
        path(form, path);
      }
    }
  }

  private void path(String where, String path) {
    if (pack.schema().find(path).isEmpty()) {
      throw new PackException("模板包 " + where + "：data.schema.json 里没有“" + path + "”这一项");
    }
  }

  private void group(String name, Group group) {
    Source source = group.source();
    if (source instanceof Source.Columns columns) {
      table("指标.yaml " + name, columns.table());
    } else if (source instanceof Source.Lines lines) {
      table("指标.yaml " + name, lines.table());
    }
    group.when().forEach(ref -> ref("指标.yaml " + name, ref, Map.of()));
    group.figures().forEach((figure, rule) -> rule("指标.yaml " + name, rule, group.figures()));
  }

  private void table(String where, String key) {
    if (!pack.forms().containsKey(key)) {
      throw new PackException("模板包 " + where + "：没有键为“" + key + "”的表");
    }
  }

  private void rule(String where, FigureRule rule, Map<String, FigureRule> near) {
    rule.of().parts().forEach(part -> ref(where, part.ref(), near));
    if (!rule.base().isEmpty()) {
      ref(where, rule.base(), near);
    }
    rule.otherwise()
        .ifPresent(
            sum -> {
              Group group = pack.groups().get(sum.group());
              if (group == null || !group.figures().containsKey(sum.figure())) {
                throw new PackException(
                    "模板包 " + where + "：没有“" + sum.group() + "”组的“" + sum.figure() + "”");
              }
            });
  }

  private void relation(Relation relation) {
    String where = "勾稽.yaml " + relation.id();
    relation.each().tables().forEach(table -> table(where, table));
    relation.left().parts().forEach(part -> ref(where, part.ref(), Map.of()));
    relation.right().parts().forEach(part -> ref(where, part.ref(), Map.of()));
  }

  private void ask(Ask ask) {
    String where = "要填.yaml " + ask.id();
    Map<String, FigureRule> near =
        ask.group().isEmpty() ? Map.of() : pack.groups().get(ask.group()).figures();
    ask.paths().forEach(path -> ref(where, path, near));
    ask.changed().forEach(figure -> ref(where, figure, near));
    ask.nonZero().forEach(figure -> ref(where, figure, near));
  }

  private void ref(String where, String text, Map<String, FigureRule> near) {
    String plain = text.replace("[<项>]", "");
    if (plain.contains("<")) {
      table(where, plain.substring(0, plain.indexOf('/')));
      return;
    }
    Ref ref =
        refs.find(plain)
            .orElseThrow(() -> new PackException("模板包 " + where + "：表里没有“" + text + "”这一格"));
    if (ref instanceof Ref.Entry entry) {
      path(where, entry.key().path());
    } else if (ref instanceof Ref.Named named
        && !near.containsKey(named.name())
        && !pack.figures().containsKey(named.name())) {
      throw new PackException("模板包 " + where + "：没有叫“" + named.name() + "”的指标");
    }
  }
}
