package gongkai.batch;

import gongkai.app.Delivery;
import gongkai.app.Home;
import gongkai.app.ReportWorks;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the reports of many units, several at a time. What comes of it does not depend on how many
 * at a time, nor on which is done first.
 */
public final class BatchRun implements Closeable {

  private final BatchOrder order;
  private final StateFolder state;
  private final UnitWork work;
  private volatile boolean stopped;

  private BatchRun(BatchOrder order, StateFolder state, UnitWork work) {
    this.order = order;
    this.state = state;
    this.work = work;
  }

  /**
   * Prepares a run.
   *
   * @param pack the pack chosen for all, for which {@code works} were opened
   * @return nothing if another run is at work in the same folder
   * @throws IOException if the folder of the reports cannot be written
   * @throws gongkai.pack.PackException if the program, a pack or a font cannot be read
   */
  public static Optional<BatchRun> open(
      Home home, Optional<Path> pack, ReportWorks works, BatchOrder order) throws IOException {
    return open(ProgramHash.of(home, pack, works.fonts()), works, order, state -> state.store());
  }

  /** With another place for the reports. */
  static Optional<BatchRun> open(
      String program, ReportWorks works, BatchOrder order, Function<StateFolder, Store> store)
      throws IOException {
    return StateFolder.open(order.folder())
        .map(
            state -> {
              Store place = store.apply(state);
              UnitWork work = new UnitWork(works, order, program, state, place);
              return new BatchRun(order, state, work);
            });
  }

  /** Begins no more units; those at work are finished. */
  public void stop() {
    stopped = true;
  }

  /**
   * Does all units.
   *
   * @param report is told how it goes on, and its end
   */
  public BatchResult run(UnitList list, BatchReport report) {
    report.begun(list.units().size());
    AtomicReferenceArray<UnitResult> results = new AtomicReferenceArray<>(list.units().size());
    if (order.resume()) {
      together(list, results, report, work::before);
    }
    together(list, results, report, unit -> Optional.of(work.run(unit)));
    alone(list, results, report);
    BatchResult result = new Settlement(list, results, work).result(order.folder());
    report.ended(result);
    return result;
  }

  /** Those without a result, as many at once as are wanted; one that lacks memory is left. */
  private void together(
      UnitList list,
      AtomicReferenceArray<UnitResult> results,
      BatchReport report,
      Function<ListedUnit, Optional<UnitResult>> doing) {
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < results.length(); i = next.getAndIncrement()) {
            if (stopped) {
              return;
            }
            ListedUnit unit = list.units().get(i);
            if (results.get(i) == null) {
              beside(unit, doing).ifPresent(result -> done(result, results, report));
            }
          }
        };
    int jobs = Math.min(order.jobs(), Math.max(1, results.length()));
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      Stream<CompletableFuture<?>> workers =
          Stream.generate(() -> CompletableFuture.runAsync(worker, pool));
      CompletableFuture.allOf(workers.limit(jobs).toArray(CompletableFuture[]::new)).join();
    } finally {
      pool.shutdown();
    }
  }

  /** Nothing if there is not enough memory for it beside the others. */
  private static Optional<UnitResult> beside(
      ListedUnit unit, Function<ListedUnit, Optional<UnitResult>> doing) {
    try {
      return doing.apply(unit);
    } catch (OutOfMemoryError later) {
      return Optional.empty();
    }
  }

  /** What lacked memory beside others is done once more, by itself. */
  private void alone(UnitList list, AtomicReferenceArray<UnitResult> results, BatchReport report) {
    for (int i = 0; i < results.length() && !stopped; i++) {
      if (results.get(i) == null) {
        ListedUnit unit = list.units().get(i);
        try {
          done(work.run(unit), results, report);
        } catch (OutOfMemoryError e) {
          done(UnitWork.failed(unit, e), results, report);
        }
      }
    }
  }

  private static void done(
      UnitResult result, AtomicReferenceArray<UnitResult> results, BatchReport report) {
    results.set(result.unit().index(), result);
    synchronized (results) {
      report.done(result);
    }
  }

  /**
   * Writes files about the run into the folder of the reports, all or none.
   *
   * @param contents by file name
   * @throws IOException if they cannot be written; what was there before stays
   */
  public void deliver(Map<String, Delivery.Content> contents) throws IOException {
    state.delivery().write(contents);
  }

  @Override
  public void close() {
    state.close();
  }
}
