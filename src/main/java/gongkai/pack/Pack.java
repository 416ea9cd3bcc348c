package gongkai.pack;

import gongkai.document.StyleSheet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template pack: everything that differs between provinces and years.
 *
 * @param id name of its folder
 * @param folder where its templates lie
 * @param settings what it says about itself
 * @param schema the vocabulary of the data file
 * @param forms the public tables by key, in printed order
 * @param catalogues of 科目
 * @param figures of the text by name
 * @param groups of repeated figures by name
 * @param relations between figures
 * @param asks what only a person can give
 * @param wording the words that the checks of the texts go by
 * @param appraisal how the self-evaluations of projects are scored; empty if it has none
 * @param intake how its tables are read from workbooks; empty if they are not
 * @param rollUp how departments are made of units; empty if they are not
 * @param plan where the entries stand in the workbook that people fill in
 * @param styles how it looks
 */
public record Pack(
    String id,
    Path folder,
    Settings settings,
    Schema schema,
    Map<String, TableForm> forms,
    Catalogue.All catalogues,
    Map<String, FigureRule> figures,
    Map<String, FigureRule.Group> groups,
    List<Relation> relations,
    List<Ask> asks,
    Wording wording,
    Optional<AppraisalRules> appraisal,
    Optional<IntakeMap> intake,
    Optional<RollUpRules> rollUp,
    WorkbookPlan plan,
    StyleSheet styles) {

  public Pack {
    forms = new LinkedHashMap<>(forms);
    figures = new LinkedHashMap<>(figures);
    groups = new LinkedHashMap<>(groups);
    relations = List.copyOf(relations);
    asks = List.copyOf(asks);
  }

  /** Reads references to this pack's tables. */
  public Refs refs() {
    return new Refs(forms);
  }
}
