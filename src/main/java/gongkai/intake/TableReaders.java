package gongkai.intake;

import gongkai.intake.SheetChoice.Candidate;
import gongkai.pack.IntakeMap;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Line;
import gongkai.sheet.Sheet;

/**
 * Reads a sheet, or several pages, as the table that it is, in the way that the kind of its form
 * asks for.
 */
final class TableReaders {

  private TableReaders() {}

  static TableReading read(
      Pack pack, IntakeMap map, TableForm form, Candidate candidate, Notes notes) {
    TableDraft draft = new TableDraft(form, candidate, map.words().none(), notes);
    TableReader reader = reader(pack, map, draft);
    reader.read();
    for (Sheet page : candidate.pages().subList(1, candidate.pages().size())) {
      int before = draft.understood();
      int told = notes.findings().size();
      reader = reader(pack, map, draft.turn(page));
      reader.read();
      boolean silent = notes.findings().size() == told;
      if (draft.understood() == before && silent && hasFigures(page)) {
        strange(draft, notes);
      }
    }
    draft.turn(candidate.sheet());
    reader.finish();
    return draft.done(candidate.caption());
  }

  private static boolean hasFigures(Sheet page) {
    return page.cells().stream().anyMatch(cell -> Amount.of(cell).isFigure());
  }

  /** A page that says no more than that it goes on may go on with another table. */
  private static void strange(TableDraft draft, Notes notes) {
    String number = draft.form().number();
    notes.error(
        "导入-续表", draft.at(), "这一页接在" + number + "后面，里面的数却没有一个是" + number + "的", "在这一页上方写明它是哪张公开表。");
  }

  private static TableReader reader(Pack pack, IntakeMap map, TableDraft draft) {
    TableForm form = draft.form();
    if (form.subjects().isPresent()) {
      return new SubjectTableReader(draft, map);
    }
    return form.lines().anyMatch(line -> line.kind() == Line.Kind.RECORD)
        ? new RecordTableReader(draft, map)
        : new LineTableReader(draft, map, pack.catalogues());
  }
}
