package gongkai.layout;

/** What a table's column holds, which decides how it shares spare room. */
enum ColumnKind {
  /** Codes and line numbers: as narrow as they may be. */
  CODE(0.35),
  /** Words: wide, so that they stay whole. */
  NAME(1.2),
  /** Amounts: all alike. */
  FIGURE(1.6);

  private final double share;

  ColumnKind(double share) {
    this.share = share;
  }

  /** Part in the room that is left when everything fits. */
  double share() {
    return share;
  }

  /** The kind of each column, as its body shows. */
  static ColumnKind[] of(TableGrid grid) {
    int columns = grid.columns();
    boolean[] words = new boolean[columns];
    boolean[] figures = new boolean[columns];
    boolean[] codes = new boolean[columns];
    for (GridCell cell : grid.cells()) {
      if (grid.isHead(cell) || cell.columns() > 1) {
        continue;
      }
      int column = cell.column();
      figures[column] |= cell.isFigure();
      boolean solid = cell.isSolid();
      words[column] |= cell.isLeft() && !solid;
      codes[column] |= !cell.isBlank() && solid;
    }
    ColumnKind[] kinds = new ColumnKind[columns];
    for (int column = 0; column < columns; column++) {
      kinds[column] = kind(figures[column], words[column], codes[column]);
    }
    return kinds;
  }

  private static ColumnKind kind(boolean figures, boolean words, boolean codes) {
    if (figures) {
      return FIGURE;
    }
    return codes && !words ? CODE : NAME;
  }
}
