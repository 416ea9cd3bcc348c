package gongkai.intake;

import gongkai.derive.Blanks;
import gongkai.derive.PrintedTables;
import gongkai.derive.PrintedTables.Printed;
import gongkai.derive.Statement;
import gongkai.finding.Checked;
import gongkai.finding.Excerpt;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.intake.Agreement.Said;
import gongkai.intake.SheetChoice.Candidate;
import gongkai.model.CellRef;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.Info;
import gongkai.model.MoneyUnit;
import gongkai.model.YearData;
import gongkai.pack.IntakeMap;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.SubjectRows;
import gongkai.sheet.Grid;
import gongkai.sheet.GridCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads public tables from workbooks, however they are arranged, and finds the entries behind. */
public final class Intake {

  private final Pack pack;
  private final IntakeMap map;
  private final List<Grid> grids;
  private final Notes notes = new Notes();

  private Intake(Pack pack, IntakeMap map, List<Grid> grids) {
    this.pack = pack;
    this.map = map;
    this.grids = grids;
  }

  /**
   * Reads the tables of one unit's year.
   *
   * @param grids at least one; each may hold one table or many
   * @return no value if something cannot be right, with the cell
   */
  public static Checked<Imported> read(Pack pack, List<Grid> grids) {
    return of(pack, grids, Intake::read);
  }

  /**
   * Reads what the tables of one unit's year print, without asking what is behind it.
   *
   * @param grids at least one; each may hold one table or many
   * @return no value if something cannot be right, with the cell
   */
  public static Checked<PrintedTables> print(Pack pack, List<Grid> grids) {
    return of(pack, grids, Intake::print);
  }

  private static <T> Checked<T> of(
      Pack pack, List<Grid> grids, BiFunction<Intake, Sheets, Optional<T>> use) {
    if (pack.intake().isEmpty()) {
      Place place = Place.file(grids.get(0).file());
      String advice = "在模板包里加一个导入.yaml，或换用有它的格式。";
      return Checked.none(List.of(Finding.error("导入-格式", place, "这个格式没有说明怎样导入公开表", advice)));
    }
    Intake intake = new Intake(pack, pack.intake().get(), grids);
    Optional<T> result = intake.sheets().flatMap(sheets -> use.apply(intake, sheets));
    return new Checked<>(result, intake.notes.findings());
  }

  /**
   * What the sheets say as it stands there.
   *
   * @param readings one a table
   * @param agreement of their captions
   * @param figures of all tables
   * @param captions what they say as entries
   */
  private record Sheets(
      List<TableReading> readings,
      Agreement agreement,
      Figures figures,
      Map<FactKey, Fact> captions) {}

  private Optional<Sheets> sheets() {
    Map<TableForm, Candidate> chosen = new SheetChoice(pack, map, notes).choose(grids);
    List<TableReading> readings = new ArrayList<>();
    chosen.forEach(
        (form, candidate) -> readings.add(TableReaders.read(pack, map, form, candidate, notes)));
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    Agreement agreement = new Agreement(readings, notes);
    Optional<Said> name = agreement.name();
    Optional<Said> year = agreement.year();
    Map<TableReading, MoneyUnit> units = agreement.money();
    Figures figures = Figures.of(readings, units, notes);
    if (notes.hasErrors()) {
      return Optional.empty();
    }
    Map<FactKey, Fact> captions = new LinkedHashMap<>();
    new Words(captions).put(agreement, name, year, figures.unit());
    return Optional.of(new Sheets(readings, agreement, figures, captions));
  }

  private Optional<PrintedTables> print(Sheets sheets) {
    Figures figures = sheets.figures();
    Map<CellRef, Printed> cells = new LinkedHashMap<>();
    Place file = Place.file(grids.get(0).file());
    for (CellRef ref : figures.given()) {
      TableFigure figure = figures.byCell().get(ref);
      cells.put(
          ref,
          figure == null
              ? new Printed(BigDecimal.ZERO, file)
              : new Printed(figure.value(), figure.place()));
    }
    return Optional.of(
        new PrintedTables(data(sheets.captions(), figures), figures.tables(), cells));
  }

  private YearData data(Map<FactKey, Fact> facts, Figures figures) {
    return new YearData(grids.get(0).file(), figures.unit(), facts, List.of());
  }

  private Optional<Imported> read(Sheets sheets) {
    List<TableReading> readings = sheets.readings();
    Figures figures = sheets.figures();
    sheets.agreement().requireCaptions();
    missing(figures.tables(), terms(sheets.agreement()));
    Placement placement = new Placement(pack, figures, notes);
    placement.place();
    map.rules().forEach(new Remainders(pack, figures, placement, notes)::place);
    new Names(pack, notes).place(readings, placement.facts());
    Map<FactKey, Fact> facts = new LinkedHashMap<>(sheets.captions());
    placement.facts().values().stream()
        .sorted(Comparator.comparing(fact -> fact.key().subject()))
        .forEach(fact -> facts.put(fact.key(), fact));
    Statement statement = new Stating(pack, figures, placement.placed()).of(data(facts, figures));
    left(readings, figures, statement);
    return Optional.of(
        new Imported(statement.data(), statement, figures.tables(), Blanks.of(pack, statement)));
  }

  /** What the captions and the pack say, as entries. */
  private final class Words {

    private final Map<FactKey, Fact> facts;

    Words(Map<FactKey, Fact> facts) {
      this.facts = facts;
    }

    void put(Agreement agreement, Optional<Said> name, Optional<Said> year, MoneyUnit unit) {
      put("格式", pack.id(), Place.file(""));
      name.ifPresent(said -> put(Info.NAME.path(), said.text(), place(said)));
      year.ifPresent(
          said -> {
            FactKey key = Info.YEAR;
            facts.put(key, new Fact.Count(key, Integer.parseInt(said.text()), place(said)));
          });
      agreement.scope(pack).ifPresent(scope -> put(Info.SCOPE.path(), scope, Place.file("")));
      put(Info.UNIT.path(), unit.label(), Place.file(""));
    }

    private static Place place(Said said) {
      return said.reading().at(said.words().cell());
    }

    private void put(String path, String text, Place place) {
      FactKey key = FactKey.of(path);
      facts.put(key, new Fact.Words(key, List.of(text), place.withKey(path)));
    }
  }

  private void missing(Set<String> tables, Map<String, String> terms) {
    for (TableForm form : pack.forms().values()) {
      if (!tables.contains(form.key())) {
        notes.warning(
            "导入-缺表",
            Place.file(grids.get(0).file()),
            "没有找到" + form.number() + "（" + Titles.inScope(form.words().title(), terms) + "）",
            "有这张表就一起导入；没有就不用管，里面的数按没有算。");
      }
    }
  }

  /** The words of the 口径 that the captions tell; of the pack's first if they do not. */
  private Map<String, String> terms(Agreement agreement) {
    Map<String, Map<String, String>> scopes = pack.settings().terms();
    return agreement
        .scope(pack)
        .map(scopes::get)
        .orElseGet(() -> scopes.values().iterator().next());
  }

  /** Every number that came to nothing is named. */
  private void left(List<TableReading> readings, Figures figures, Statement statement) {
    for (TableReading reading : readings) {
      for (GridCell cell : reading.left()) {
        left(reading.at(cell), cell, "认不出是表里哪一行哪一栏的数，没有导入");
      }
    }
    figures.byCell().entrySet().stream()
        .filter(figure -> figure.getValue().value().signum() != 0)
        .filter(figure -> statement.cell(figure.getKey()).isEmpty())
        .sorted(Comparator.comparing(figure -> figure.getValue().place().spot()))
        .forEach(
            figure ->
                left(figure.getValue().place(), figure.getValue().cell(), why(figure.getKey())));
  }

  private String why(CellRef ref) {
    Optional<SubjectRows> rows = pack.forms().get(ref.table()).subjects();
    if (rows.isEmpty() || ref.line().equals(rows.get().totalLabel())) {
      return "这一格由别的数得出，那些数没有，放不进数据文件";
    }
    if (ref.line().length() == Collections.max(rows.get().levels())) {
      return "是这一行的合计，科目 " + ref.line() + " 的各栏没有数，放不进数据文件";
    }
    return "放不进数据文件：表里科目 " + ref.line() + " 下面没有项级科目的行";
  }

  private void left(Place place, GridCell cell, String why) {
    notes.warning(
        "导入-没有放进", place, "“" + Excerpt.of(cell.text()) + "”" + why, "要用的数，自己填到数据文件里；不要的不用管。");
  }
}
