package gongkai.intake;

import gongkai.intake.SheetChoice.Candidate;
import gongkai.pack.IntakeMap;
import gongkai.pack.Pack;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Line;

/** Reads a sheet as the table that it is, in the way that the kind of its form asks for. */
final class TableReaders {

  private TableReaders() {}

  static TableReading read(
      Pack pack, IntakeMap map, TableForm form, Candidate candidate, Notes notes) {
    TableDraft draft = new TableDraft(form, candidate, map.words().none(), notes);
    if (form.subjects().isPresent()) {
      new SubjectTableReader(draft, map).read();
    } else if (form.lines().anyMatch(line -> line.kind() == Line.Kind.RECORD)) {
      new RecordTableReader(draft, map).read();
    } else {
      new LineTableReader(draft, map, pack.catalogues()).read();
    }
    return draft.done(candidate.caption());
  }
}
