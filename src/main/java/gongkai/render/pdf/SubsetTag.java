package gongkai.render.pdf;

import java.security.SecureRandom;
import java.util.Random;

/**
 * The "random" letters before the name of an embedded subset ({@code KXQJVB+Song}), drawn from the
 * pages themselves: the same report has the same letters, and two reports merged into one file have
 * different ones.
 */
final class SubsetTag extends SecureRandom {

  private static final long serialVersionUID = 1L;

  // OpenPDF asks the font for its letters, and one font serves the reports of all threads.
  private final transient ThreadLocal<Random> letters =
      ThreadLocal.withInitial(() -> new Random(0));

  SubsetTag() {
    // No generator behind it: seeding one costs time at start-up and is never asked.
    super(null, null);
  }

  /** Fixes the letters of the report that this thread is writing. */
  void begin(long seed) {
    letters.set(new Random(seed));
  }

  /** Forgets them. */
  void end() {
    letters.remove();
  }

  @Override
  public double nextDouble() {
    return letters.get().nextDouble();
  }
}
