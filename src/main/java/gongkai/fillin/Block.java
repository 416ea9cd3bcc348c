package gongkai.fillin;

/** A piece of a sheet: takes its rows first, so that formulas know where everything stands. */
interface Block {

  /**
   * Takes rows and says where its entries stand.
   *
   * @param row the first that is free
   * @return the first that is free after it
   */
  int place(int row);

  /** How many rows of the sheet stay in sight if it is the only block there; 0: as on any sheet. */
  default int frozen() {
    return 0;
  }

  /** Draws itself, once all blocks of all sheets have their rows. */
  void draw(Canvas canvas);
}
