package gongkai.intake;

import gongkai.finding.Place;
import gongkai.model.CellRef;
import gongkai.pack.TableForm;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sheet says as one table.
 *
 * @param form which table it is
 * @param file the file as the user named it
 * @param sheet of the file
 * @param caption what stands above the table
 * @param figures by the address in the form
 * @param given every address that has a cell, filled in or not
 * @param names of 科目, by code
 * @param left numbers that belong to no cell of the form
 */
record TableReading(
    TableForm form,
    String file,
    Sheet sheet,
    Caption caption,
    Map<CellRef, SheetFigure> figures,
    Set<CellRef> given,
    Map<String, SheetName> names,
    List<GridCell> left) {

  TableReading {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    given = Collections.unmodifiableSet(new LinkedHashSet<>(given));
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    left = List.copyOf(left);
  }

  Place at(GridCell cell) {
    return Notes.at(file, cell);
  }
}
