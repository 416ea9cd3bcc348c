package gongkai.compose;

import freemarker.template.ObjectWrapper;
import gongkai.appraisal.Project;
import gongkai.appraisal.WholeDepartment;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.document.Annex;
import gongkai.document.ForeignFile;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.pack.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the templates see of one report. */
final class ReportView {

  private final Pack pack;
  private final Statement statement;
  private final ObjectWrapper wrapper;
  private final List<Annex> annexes;
  private final Words words;
  private final String unitName;
  private final int year;

  ReportView(Pack pack, Statement statement, ObjectWrapper wrapper, List<Annex> annexes) {
    this.pack = pack;
    this.statement = statement;
    this.wrapper = wrapper;
    this.annexes = annexes;
    this.unitName = text(Info.NAME.path());
    this.year = statement.data().year();
    this.words = Words.of(pack, text(Info.SCOPE.path()), String.valueOf(year), unitName);
  }

  String unitName() {
    return unitName;
  }

  String title() {
    return words.in(pack.settings().fileTitle());
  }

  String subject() {
    return words.in(pack.settings().subject());
  }

  Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>(words.replacements());
    root.put("上年", String.valueOf(year - 1));
    root.put("数", figures(statement.figures()));
    Map<String, Object> groups = new LinkedHashMap<>();
    statement.groups().forEach((name, members) -> groups.put(name, members(members)));
    root.put("组", groups);
    root.put(
        "表",
        statement.tables().values().stream()
            .map(table -> new TableView(pack, statement, words, table).view())
            .toList());
    AppraisalView common = new AppraisalView(pack, wrapper);
    root.put(
        "项目",
        statement.projects().stream()
            .map(project -> new ProjectView(project, common).view())
            .toList());
    pack.appraisal()
        .flatMap(rules -> WholeDepartment.of(statement.data()))
        .ifPresent(whole -> root.put("整体", new WholeView(whole, pack, common).view()));
    root.put(
        "评价项目",
        statement.projects().stream().filter(Project::isEvaluated).map(Project::name).toList());
    root.put("附件文件", annexes.stream().map(ReportView::view).toList());
    root.putAll(new TemplateFunctions(pack, statement, wrapper).all());
    return root;
  }

  private static List<Map<String, Object>> members(List<Statement.Member> members) {
    return members.stream()
        .map(
            member ->
                Map.<String, Object>of(
                    "代码", member.id(), "名称", member.name(), "数", figures(member.figures())))
        .toList();
  }

  private static Map<String, FigureView> figures(Map<String, Figure> figures) {
    Map<String, FigureView> views = new LinkedHashMap<>();
    figures.forEach((name, figure) -> views.put(name, new FigureView(figure)));
    return views;
  }

  /** The title of a file and of each page whether it lies on its long side. */
  private static Map<String, Object> view(Annex annex) {
    return Map.of(
        "标题",
        annex.title(),
        "横页",
        annex.file().pages().stream().map(ForeignFile.PageSize::isLandscape).toList());
  }

  private String text(String path) {
    List<String> paragraphs = statement.data().words(FactKey.of(path));
    return paragraphs.isEmpty() ? "" : paragraphs.get(0);
  }
}
