package gongkai.cli;

import gongkai.app.ExitCode;
import gongkai.pack.PackException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Streams streams = streams(arguments, System.out, System.err, charset());
    int exit = run(arguments, streams.out(), streams.err());
    streams.flush();
    System.exit(exit);
  }

  /** Programs read UTF-8, whatever the console shows. */
  static Streams streams(String[] arguments, OutputStream out, OutputStream err, Charset console) {
    boolean forProgram = Arrays.asList(arguments).contains("--json");
    return Streams.of(
        new OutputStreamWriter(out, forProgram ? StandardCharsets.UTF_8 : console),
        new OutputStreamWriter(err, console));
  }

  private static Charset charset() {
    String named = System.getProperty("stdout.encoding");
    return named != null && !named.startsWith("ANSI") && Charset.isSupported(named)
        ? Charset.forName(named)
        : StandardCharsets.UTF_8;
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine command =
        new CommandLine(new GongkaiCommand())
            .setOut(out)
            .setErr(err)
            .setUsageHelpAutoWidth(false)
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::misused)
            .setExecutionExceptionHandler(Main::failed);
    command.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      err.println("内存不够，没有做完。请一次少写几个数据文件；还是不行就把命令和数据文件发给维护者。");
      return ExitCode.INTERNAL.code();
    } catch (LinkageError e) {
      err.println("程序文件不全（" + e.getClass().getSimpleName() + "）。请删掉 target 文件夹，再运行一次，让它重新构建。");
      return ExitCode.INTERNAL.code();
    }
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode exit : ExitCode.values()) {
      codes.put(String.valueOf(exit.code()), exit.meaning());
    }
    return codes;
  }

  private static int misused(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("命令写法有误：" + Misuse.explain(e));
    command.getErr().println("用法见：" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT.code();
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (e instanceof PackException) {
      command.getErr().println("错误 " + e.getMessage());
      return ExitCode.BAD_INPUT.code();
    }
    StackTraceElement[] trace = e.getStackTrace();
    command
        .getErr()
        .println(
            "程序自身出错，没有生成文件。请把命令、数据文件和这一行发给维护者："
                + e.getClass().getSimpleName()
                + (trace.length == 0
                    ? ""
                    : " " + trace[0].getFileName() + ":" + trace[0].getLineNumber()));
    return ExitCode.INTERNAL.code();
  }
}
