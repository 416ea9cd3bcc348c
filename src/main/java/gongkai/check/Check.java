package gongkai.check;

import gongkai.derive.Statement;
import gongkai.pack.Pack;
import java.util.List;

/** One kind of check. */
interface Check {

  /** The result of each check of this kind, whether it found something or not. */
  List<CheckResult> run(Pack pack, Statement statement);
}
