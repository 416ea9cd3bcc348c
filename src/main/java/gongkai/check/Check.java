package gongkai.check;

import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.pack.Pack;
import java.util.List;

/** One kind of check. */
interface Check {

  /** What it finds; empty if all is well. */
  List<Finding> run(Pack pack, Statement statement);
}
