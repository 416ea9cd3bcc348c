package gongkai.batch;

import gongkai.app.OutputFormat;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the reports of a run are wanted.
 *
 * @param formats at least one
 * @param folder where the files go
 * @param draft whether they are drafts
 * @param jobs how many units are worked on at once, at least 1
 * @param resume whether reports that stand there already, made from the same, are kept
 */
public record BatchOrder(
    Set<OutputFormat> formats, Path folder, boolean draft, int jobs, boolean resume) {

  public BatchOrder {
    formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
  }

  /** Everything that changes the reports themselves, in words that do not change. */
  String options() {
    return formats.stream().map(OutputFormat::extension).sorted().collect(Collectors.joining(","))
        + (draft ? " draft" : "");
  }
}
