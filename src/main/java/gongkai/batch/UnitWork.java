package gongkai.batch;

import gongkai.app.MadeReport;
import gongkai.app.ReportWorks;
import gongkai.app.ReportWorks.Order;
import gongkai.app.Source;
import gongkai.app.SummaryTerms;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Does one unit, whatever happens to it; safe to share between threads. */
final class UnitWork {

  /** A data file is never bigger; what is, is not worth a hash. */
  private static final long MAX_BYTES = 20L * 1024 * 1024;

  private final ReportWorks works;
  private final BatchOrder order;
  private final String program;
  private final StateFolder state;
  private final Store store;
  private final ReportNames names = new ReportNames();
  private final Documents documents = new Documents();
  private final Set<Integer> kept = ConcurrentHashMap.newKeySet();

  UnitWork(ReportWorks works, BatchOrder order, String program, StateFolder state, Store store) {
    this.works = works;
    this.order = order;
    this.program = program;
    this.state = state;
    this.store = store;
  }

  /** Which reports are whose. */
  ReportNames names() {
    return names;
  }

  /** What lies beside the data files, and is used by them. */
  Documents documents() {
    return documents;
  }

  /** What a summary takes from a pack. */
  Optional<SummaryTerms> terms(String format) {
    return works.terms(format);
  }

  /** The indexes of those whose reports stood there already. */
  Set<Integer> kept() {
    return kept;
  }

  /**
   * The result of an earlier run, if nothing has changed since. To be asked for all units before
   * the first is made, for a report that is made may take the place of one that stands there.
   */
  Optional<UnitResult> before(ListedUnit unit) {
    Optional<UnitResult> result = remembered(unit);
    result.ifPresent(this::keep);
    return result;
  }

  private Optional<UnitResult> remembered(ListedUnit unit) {
    try {
      return unit.file().flatMap(file -> remembered(unit, file));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private Optional<UnitResult> remembered(ListedUnit unit, Path file) {
    return makings(file)
        .flatMap(known -> state.read(unit).filter(record -> record.makings().equals(known)))
        .filter(record -> record.speaksOf(unit))
        .filter(record -> SourceHashes.hold(file, record.sources()))
        .filter(record -> record.files().stream().allMatch(state::stands))
        .map(record -> record.result(unit).drawing(drawn(record.paths(file))))
        .filter(known -> unit.misnamed(known.name()).isEmpty());
  }

  private void keep(UnitResult result) {
    int index = result.unit().index();
    try {
      names.take(name(result), index, () -> kept.add(index));
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written", e);
    }
  }

  /**
   * The result, if need be that the program failed. One that is {@link UnitState#MADE} may yet lose
   * its name to a unit before it in the list, or have lost it.
   *
   * @throws OutOfMemoryError if there is not enough memory beside the other units
   */
  UnitResult run(ListedUnit unit) {
    if (unit.file().isEmpty()) {
      return UnitResult.without(unit, unit.withoutFile(), unit.missing());
    }
    try {
      return done(unit, unit.file().get());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return failed(unit, e);
    }
  }

  /**
   * The program fails on one unit only: the others go on. What lacks memory is told only after it
   * was done by itself.
   */
  static UnitResult failed(ListedUnit unit, Throwable e) {
    boolean memory = e instanceof OutOfMemoryError;
    StackTraceElement[] trace = e.getStackTrace();
    String where =
        trace.length == 0 ? "" : " " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    Finding why =
        Finding.error(
            memory ? "程序-内存" : "程序-出错",
            Place.file(unit.shown()),
            memory ? "内存不够，没有做完" : "程序自身出错（" + e.getClass().getSimpleName() + where + "）",
            memory
                ? "用 GONGKAI_HEAP 多给内存（例如 GONGKAI_HEAP=1g），再用 --resume 运行一次。"
                : "把数据文件和这一行发给维护者。");
    return UnitResult.without(unit, UnitState.FAULT, Optional.of(why));
  }

  private UnitResult done(ListedUnit unit, Path file) {
    Optional<String> makings = makings(file);
    Order one = new Order(order.formats(), order.folder(), order.draft(), false);
    MadeReport report = works.make(file, unit.shown(), one);
    if (report.isForeign()) {
      Optional<Finding> why = report.outcome().findings().stream().findFirst();
      return UnitResult.without(unit, UnitState.FOREIGN, why);
    }
    List<String> drawn = drawn(report.sources().stream().map(Source::path).toList());
    Optional<Finding> misnamed = unit.misnamed(report.outcome().unit());
    if (misnamed.isPresent()) {
      return UnitResult.without(unit, UnitState.FINDINGS, misnamed).drawing(drawn);
    }
    UnitResult result = UnitResult.of(unit, report, files(report)).drawing(drawn);
    if (result.state() != UnitState.MADE) {
      return result.name().isEmpty() ? result.named(works.unitName(file).orElse("")) : result;
    }
    try {
      names.take(name(result), unit.index(), () -> store.deliver(report.files()));
    } catch (IOException e) {
      return UnitResult.of(
              unit, UnitState.UNWRITABLE, report, report.unwritable(e, order.folder()), List.of())
          .drawing(drawn);
    }
    if (makings.isPresent() && makings.equals(makings(file))) {
      remember(makings.get(), file, report.sources(), result);
    }
    return result;
  }

  /** What an earlier run knew of the unit whose data file this is; it may have changed since. */
  Optional<StateRecord> earlier(ListedUnit unit) {
    return unit.file().flatMap(file -> state.read(unit));
  }

  /**
   * Takes away the report of a unit that lost its name to another, as far as it is not that one.
   */
  void withdraw(UnitResult loser, UnitResult holder) {
    loser.files().stream()
        .filter(file -> holder.files().stream().noneMatch(own -> own.name().equals(file.name())))
        .forEach(state::withdraw);
  }

  /** By which two units are told to have the same reports: the formats are the same for all. */
  static String name(UnitResult result) {
    return result.files().get(0).name();
  }

  private static List<WrittenFile> files(MadeReport report) {
    List<WrittenFile> files = new ArrayList<>();
    report
        .files()
        .forEach(
            (name, content) ->
                files.add(new WrittenFile(name, content.length, Sha256.of(content))));
    return files;
  }

  /** Hash of what the report is made from; read before the file is, lest it change in between. */
  private Optional<String> makings(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return Optional.empty();
      }
      String words = String.join("\n", program, order.options(), Sha256.of(file));
      return Optional.of(Sha256.of(words));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** A unit that is not remembered is only made again next time. */
  private void remember(String makings, Path file, List<Source> sources, UnitResult result) {
    Map<String, String> hashes = SourceHashes.of(file, sources);
    if (!sources.stream().allMatch(Source::isUnchanged)) {
      return;
    }
    try {
      state.write(result.unit(), StateRecord.of(makings, hashes, result));
    } catch (IOException e) {
      return;
    }
  }

  /** Remembers the files drawn in; gives the names of those that lie among the reports. */
  private List<String> drawn(List<Path> sources) {
    sources.forEach(documents::use);
    Path reports = FolderList.whole(order.folder());
    return sources.stream()
        .map(FolderList::whole)
        .filter(source -> reports.equals(source.getParent()))
        .map(source -> source.getFileName().toString())
        .toList();
  }
}
