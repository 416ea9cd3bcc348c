package gongkai.batch;

/**
 * Is told how a run goes on. Called by one thread at a time; must not take long, for the work
 * waits.
 */
public interface BatchReport {

  /** The run begins with so many files, some of which may turn out to be no data files. */
  default void begun(int units) {}

  /**
   * A unit is done, in whatever order they end. Its result may still change until the run has
   * ended: a unit before it in the list may claim the same name.
   */
  default void done(UnitResult result) {}

  /** The run has ended, at its end or before; nothing changes any more. */
  default void ended(BatchResult result) {}
}
