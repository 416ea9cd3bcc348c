package gongkai.intake;

import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Spot;
import gongkai.sheet.GridCell;
import gongkai.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** What is found while reading; every line names the cell, what is wrong and what to do. */
final class Notes {

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> findings() {
    return findings;
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  /** Nothing can be made of it. */
  void error(String code, Place place, String message, String advice) {
    findings.add(Finding.error(code, place, message, advice));
  }

  /** A person has to look. */
  void warning(String code, Place place, String message, String advice) {
    findings.add(Finding.warning(code, place, message, advice));
  }

  /** Worth knowing. */
  void note(String code, Place place, String message) {
    findings.add(Finding.note(code, place, message));
  }

  /** The place of a cell. */
  static Place at(String file, GridCell cell) {
    return new Place(file, cell.spot(), "");
  }

  /** The place of a sheet: where its first row begins. */
  static Place at(String file, Sheet sheet) {
    return new Place(file, Spot.cell(sheet.index(), sheet.name(), sheet.first(), 0), "");
  }

  /** The place of something that stands in no cell. */
  static Place nowhere(String what) {
    return new Place("", Spot.NONE, what);
  }
}
