package gongkai.derive;

import gongkai.derive.BoundRelation.Part;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import gongkai.pack.Refs;
import gongkai.pack.Relation;
import gongkai.pack.TableForm;
import gongkai.pack.Terms;
import gongkai.pack.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Repeats the relations of a pack over the rows and columns that this report has. */
final class RelationBinder {

  private final Refs refs;
  private final Map<String, TableForm> forms;
  private final Map<String, ? extends SortedSet<String>> subjects;

  RelationBinder(Pack pack, Map<String, ? extends SortedSet<String>> subjects) {
    this.refs = pack.refs();
    this.forms = pack.forms();
    this.subjects = subjects;
  }

  List<BoundRelation> bind(List<Relation> relations) {
    List<BoundRelation> bound = new ArrayList<>();
    for (Relation relation : relations) {
      for (String subject : rows(relation.each())) {
        List<String> columns = relation.each().columns();
        for (String column : columns.isEmpty() ? List.of("") : columns) {
          bind(relation, subject, column).ifPresent(bound::add);
        }
      }
    }
    return bound;
  }

  private List<String> rows(Relation.Each each) {
    if (each.tables().isEmpty()) {
      return each.lines().isEmpty() ? List.of("") : each.lines();
    }
    SortedSet<String> rows = new TreeSet<>();
    each.tables().forEach(table -> rows.addAll(rowsOf(table)));
    return rows.stream()
        .filter(code -> each.level() == 0 || code.length() == each.level())
        .toList();
  }

  private SortedSet<String> rowsOf(String table) {
    if (forms.get(table).subjects().isPresent()) {
      return subjects.get(table);
    }
    SortedSet<String> rows = new TreeSet<>();
    forms.get(table).panels().stream()
        .flatMap(panel -> panel.lines().stream())
        .map(TableForm.Line::subject)
        .filter(code -> !code.isEmpty())
        .forEach(rows::add);
    return rows;
  }

  private Optional<BoundRelation> bind(Relation relation, String subject, String column) {
    Optional<List<Part>> left = parts(relation.left(), subject, column);
    Optional<List<Part>> right = parts(relation.right(), subject, column);
    return left.isPresent() && right.isPresent()
        ? Optional.of(new BoundRelation(relation, subject, left.get(), right.get()))
        : Optional.empty();
  }

  private Optional<List<Part>> parts(Terms terms, String subject, String column) {
    List<Part> parts = new ArrayList<>();
    for (Terms.Part part : terms.parts()) {
      Optional<Ref> ref =
          refs.find(Token.COLUMN.replace(Token.MEMBER.replace(part.ref(), subject), column));
      if (ref.isEmpty()) {
        return Optional.empty();
      }
      parts.add(new Part(part.minus(), ref.get()));
    }
    return Optional.of(parts);
  }
}
