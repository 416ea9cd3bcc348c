package gongkai.office;

import java.util.List;

/** The kinds of Office files, and what their parts are called. */
public enum OfficeKind {
  /** Word. */
  WORD("word", "wordprocessingml", "document", "document.main"),
  /** Excel. */
  EXCEL("xl", "spreadsheetml", "workbook", "sheet.main");

  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private final String folder;
  private final String language;
  private final String main;
  private final String mainKind;

  OfficeKind(String folder, String language, String main, String mainKind) {
    this.folder = folder;
    this.language = language;
    this.main = main;
    this.mainKind = mainKind;
  }

  /** The main part; by its kind the programs know the file. */
  Part main(byte[] content, List<Part> related) {
    return new Part(main, mainKind, content, related);
  }

  /** Where a part's file stands in the whole. */
  String path(String file) {
    return folder + "/" + file;
  }

  /** Of a part that is no picture; those have the types of their endings. */
  String contentType(Part part) {
    return TYPES + (part.isDrawing() ? part.kind() : language + "." + part.kind() + "+xml");
  }
}
