package gongkai.derive;

import gongkai.appraisal.Project;
import gongkai.finding.Checked;
import gongkai.finding.Finding;
import gongkai.model.CellRef;
import gongkai.model.StatedFigure;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Derives the statement of one unit's year. Pure: the same data and pack give the same statement.
 */
public final class Deriver {

  private Deriver() {}

  /**
   * Derives all tables and figures.
   *
   * @return the statement; without a value if a stated figure means no cell
   */
  public static Checked<Statement> derive(Pack pack, YearData data) {
    FactIndex index = new FactIndex(data);
    Map<String, Draftsman> drafts = new LinkedHashMap<>();
    Map<String, SortedSet<String>> subjects = new LinkedHashMap<>();
    for (TableForm form : pack.forms().values()) {
      Draftsman draft = new Draftsman(form, index);
      drafts.put(form.key(), draft);
      subjects.put(form.key(), draft.subjects());
    }
    List<BoundRelation> relations = new RelationBinder(pack, subjects).bind(pack.relations());
    List<Finding> findings = new ArrayList<>();
    Map<CellRef, StatedFigure> stated =
        data.stated().isEmpty()
            ? Map.of()
            : new StatedCells(pack, cells(drafts), findings).place(data, relations);
    if (!findings.isEmpty()) {
      return Checked.none(findings);
    }
    Map<String, PublicTable> tables = new LinkedHashMap<>();
    drafts.forEach(
        (key, draft) ->
            tables.put(
                key,
                new PublicTable(
                    pack.forms().get(key),
                    List.copyOf(draft.subjects()),
                    new Evaluator(draft.cells(), stated, data.unit()).evaluate())));
    SubjectNames names = new SubjectNames(pack.catalogues(), data);
    List<Project> projects = Project.of(pack.appraisal(), data);
    FigureMaker figures = new FigureMaker(pack, data, names, tables, projects);
    return Checked.of(
        new Statement(
            data, names, tables, figures.figures(), figures.groups(), relations, projects),
        List.of());
  }

  private static Map<CellRef, Blueprint> cells(Map<String, Draftsman> drafts) {
    Map<CellRef, Blueprint> cells = new HashMap<>();
    drafts.values().forEach(draft -> draft.cells().forEach(cell -> cells.put(cell.ref(), cell)));
    return cells;
  }
}
