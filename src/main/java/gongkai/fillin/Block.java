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

  /** Draws itself, once all blocks of all sheets have their rows. */
  void draw(Canvas canvas);
}
