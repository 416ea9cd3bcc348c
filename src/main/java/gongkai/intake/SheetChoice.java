package gongkai.intake;

import gongkai.finding.Place;
import gongkai.pack.IntakeMap;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.sheet.Grid;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which sheet is which table. */
final class SheetChoice {

  /** Titles stand above tables. */
  private static final int TITLE_ROWS = 8;

  /** A sheet that names more tables than this is a list of them. */
  private static final int MANY = 2;

  private final Pack pack;
  private final Titles titles;
  private final CaptionReader captions;
  private final Notes notes;
  private final Sections sections;
  private final Continuations continuations;
  private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();

  /**
   * What looks like a table.
   *
   * @param file the file as the user named it
   * @param caption what stands above
   * @param pages parts of sheets of the file, from the first
   */
  record Candidate(String file, Caption caption, List<Sheet> pages) {

    Candidate {
      pages = List.copyOf(pages);
    }

    /** The first page. */
    Sheet sheet() {
      return pages.get(0);
    }

    private Candidate with(Sheet page) {
      List<Sheet> more = new ArrayList<>(pages);
      more.add(page);
      return new Candidate(file, caption, more);
    }
  }

  SheetChoice(Pack pack, IntakeMap map, Notes notes) {
    this.pack = pack;
    this.titles = new Titles(pack, map);
    this.captions = new CaptionReader(map.words());
    this.notes = notes;
    this.sections = new Sections(titles, captions);
    this.continuations = new Continuations(map.words().continued());
  }

  /** One sheet for each table that is there, in the order of the pack. */
  Map<TableForm, Candidate> choose(List<Grid> grids) {
    grids.forEach(grid -> add(grid));
    Map<TableForm, Candidate> chosen = new LinkedHashMap<>();
    for (TableForm form : pack.forms().values()) {
      choose(form, candidates.getOrDefault(form.key(), List.of()))
          .ifPresent(candidate -> chosen.put(form, candidate));
    }
    if (chosen.isEmpty() && !notes.hasErrors()) {
      notes.error(
          "导入-没有表",
          Place.file(grids.get(0).file()),
          "一张公开表也没有认出来",
          "每张表要有表名或表号，例如“" + pack.forms().values().iterator().next().number() + "”；查查是不是选错了文件。");
    }
    return chosen;
  }

  private void add(Grid grid) {
    String last = "";
    for (Sheet sheet : grid.sheets()) {
      if (!sheet.filled().isEmpty()) {
        for (Sheet section : sections.of(sheet)) {
          last = add(grid, section, last);
        }
      }
    }
  }

  /** The table that this is; that before if it is none. */
  private String add(Grid grid, Sheet sheet, String before) {
    Caption caption = captions.read(sheet);
    String unit = caption.name().map(Caption.Words::text).orElse("");
    Set<String> within = within(sheet, unit);
    if (within.size() == MANY && !sheet.hidden()) {
      notes.error(
          "导入-认不准",
          Notes.at(grid.file(), sheet),
          "表名和表号说的不是同一张表：" + numbers(within),
          "改好表名或表号；几张表在一张工作表上，每张都要有自己的表名。");
      return before;
    }
    Optional<String> form = form(grid, sheet, unit, within);
    if (form.isEmpty() && !before.isEmpty() && continuations.isOne(sheet)) {
      form = Optional.of(before);
    }
    if (form.isEmpty()) {
      unknown(grid, sheet);
      return before;
    }
    List<Candidate> all = candidates.computeIfAbsent(form.get(), key -> new ArrayList<>());
    Candidate last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.file().equals(grid.file()) && continuations.follows(last, sheet)) {
      sameMoney(last, caption);
      all.set(all.size() - 1, last.with(sheet));
    } else {
      all.add(new Candidate(grid.file(), caption, List.of(sheet)));
    }
    return form.get();
  }

  private Optional<String> form(Grid grid, Sheet sheet, String unit, Set<String> within) {
    if (within.isEmpty()) {
      return byNames(grid, sheet, unit);
    }
    return within.size() == 1 ? within.stream().findFirst() : Optional.empty();
  }

  /** The figures of all pages are understood alike. */
  private void sameMoney(Candidate first, Caption page) {
    if (page.money().isEmpty()) {
      return;
    }
    Caption.Words own = page.money().get();
    Optional<Caption.Words> money = first.caption().money();
    if (!money.map(Caption.Words::text).equals(Optional.of(own.text()))) {
      notes.error(
          "导入-金额单位",
          Notes.at(first.file(), own.cell()),
          "续表的金额单位是“" + own.text() + "”，" + money.map(m -> "前面是“" + m.text() + "”").orElse("前面没有写"),
          "一张表各页的金额单位要一样；换算好或补上再导入。");
    }
  }

  private String numbers(Set<String> forms) {
    return String.join("、", forms.stream().map(key -> pack.forms().get(key).number()).toList());
  }

  /** The tables whose number or title stands on top of the sheet. */
  private Set<String> within(Sheet sheet, String unit) {
    Set<String> forms = new LinkedHashSet<>();
    for (GridCell cell : sheet.cells()) {
      if (cell.row() < sheet.first() + TITLE_ROWS && cell.kind() == GridCell.Kind.TEXT) {
        titles.byNumber(cell.text(), unit).ifPresent(forms::add);
        titles.byName(cell.text(), unit).ifPresent(forms::add);
      }
    }
    return forms;
  }

  /** By the name of the sheet; by that of the file if there is no other sheet in it. */
  private Optional<String> byNames(Grid grid, Sheet sheet, String unit) {
    Optional<String> bySheet = byName(sheet.name(), unit);
    boolean alone = grid.sheets().stream().filter(s -> !s.filled().isEmpty()).count() == 1;
    return bySheet.isEmpty() && alone ? byName(fileName(grid.file()), unit) : bySheet;
  }

  private Optional<String> byName(String name, String unit) {
    return titles.byNumber(name, unit).or(() -> titles.byName(name, unit));
  }

  private static String fileName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void unknown(Grid grid, Sheet sheet) {
    long numbers =
        sheet.cells().stream().filter(cell -> cell.kind() == GridCell.Kind.NUMBER).count();
    String name = "“" + sheet.name() + "”" + (sheet.hidden() ? "是隐藏的表，" : "") + "认不出是哪张公开表，没有导入";
    if (numbers == 0 || sheet.hidden()) {
      notes.note("导入-没有导入", Notes.at(grid.file(), sheet), name);
    } else {
      notes.warning(
          "导入-没有导入",
          Notes.at(grid.file(), sheet),
          name + "，里面有 " + numbers + " 个数",
          "是公开表就在上方写明表名或表号；不是就不用管。");
    }
  }

  /** The only one that is seen; a hidden one only if there is no other. */
  private Optional<Candidate> choose(TableForm form, List<Candidate> all) {
    List<Candidate> seen = all.stream().filter(one -> !one.sheet().hidden()).toList();
    List<Candidate> usable = seen.isEmpty() ? all : seen;
    if (usable.size() > 1) {
      Candidate first = usable.get(0);
      Candidate second = usable.get(1);
      String earlier = first.file().equals(second.file()) ? "" : first.file() + " 的";
      notes.error(
          "导入-重复",
          Notes.at(second.file(), second.sheet()),
          form.number() + "有两份，" + earlier + "“" + first.sheet().name() + "”已经是这张表",
          "只留一份；是同一张表的续页，就在它的表名后面写上“（续）”。");
      return Optional.empty();
    }
    for (Candidate one : all) {
      if (one.sheet().hidden()) {
        notes.note(
            "导入-隐藏",
            Notes.at(one.file(), one.sheet()),
            "“" + one.sheet().name() + "”是隐藏的表，" + (seen.isEmpty() ? "照样导入了" : "没有导入"));
      }
    }
    return usable.stream().findFirst();
  }
}
