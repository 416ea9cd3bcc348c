package gongkai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program within the test's own process. */
public record Run(int exit, String out, String err) {

  /** Runs it and waits. */
  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    return new Run(exit, out.toString(), err.toString());
  }
}
