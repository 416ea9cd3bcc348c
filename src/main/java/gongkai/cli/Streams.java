package gongkai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * The standard output and the error stream, which a terminal or {@code 2>&1} shows as one: before
 * one of them is written to, the other is flushed, so that everything stands in the order in which
 * it was printed and no line is cut by another.
 *
 * @param out for results
 * @param err for findings
 */
record Streams(PrintWriter out, PrintWriter err) {

  /** Over two writers, which may end in one and the same stream of bytes. */
  static Streams of(Writer out, Writer err) {
    Turn first = new Turn(out);
    Turn second = new Turn(err);
    first.other = second;
    second.other = first;
    return new Streams(new PrintWriter(first, false), new PrintWriter(second, false));
  }

  /** Writes what is still held back. */
  void flush() {
    out.flush();
    err.flush();
  }

  /** One of the two, whose turn it is when it is written to. */
  private static final class Turn extends Writer {

    private final Writer target;
    private Turn other;
    private boolean pending;

    Turn(Writer target) {
      this.target = target;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      if (other.pending) {
        other.flush();
      }
      pending = true;
      target.write(characters, offset, length);
    }

    @Override
    public void flush() throws IOException {
      pending = false;
      target.flush();
    }

    @Override
    public void close() throws IOException {
      target.close();
    }
  }
}
