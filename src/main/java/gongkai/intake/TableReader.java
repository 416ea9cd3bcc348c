package gongkai.intake;

/** Reads one page of a table into its draft. */
interface TableReader {

  /** Reads the page that the draft is turned to. */
  void read();

  /** Tells what is missing once all pages are read; asked of the reader of the last one. */
  default void finish() {}
}
