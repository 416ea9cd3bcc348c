package gongkai.cli;

import gongkai.app.OutputFormat;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of the commands that make reports: in which formats. */
final class FormatsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "格式",
      completionCandidates = FormatNames.class,
      description = "要哪些格式（${COMPLETION-CANDIDATES}），用逗号隔开，默认 ${DEFAULT-VALUE}。")
  private String formats = String.join(",", OutputFormat.usualNames());

  /**
   * The formats that are wanted.
   *
   * @throws ParameterException if one is not known
   */
  Set<OutputFormat> chosen() {
    Set<OutputFormat> chosen = EnumSet.noneOf(OutputFormat.class);
    for (String name : formats.split(",", -1)) {
      chosen.add(OutputFormat.of(name).orElseThrow(() -> unknown(name)));
    }
    return chosen;
  }

  private ParameterException unknown(String name) {
    String known = String.join("、", OutputFormat.names());
    return new ParameterException(spec.commandLine(), "格式只能是 " + known + "，现为“" + name + "”");
  }

  /** The names of the formats for the help. */
  private static final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return OutputFormat.names().iterator();
    }
  }
}
