package gongkai.check;

import gongkai.derive.Statement;
import gongkai.pack.Pack;
import java.util.List;

/** One kind of check. */
interface Check {

  /** The checks of this kind that this pack has. */
  List<CheckRule> catalogue(Pack pack);

  /** The result of each of them, in the same order, whether it found something or not. */
  List<CheckResult> run(Pack pack, Statement statement);
}
