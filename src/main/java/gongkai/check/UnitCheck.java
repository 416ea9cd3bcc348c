package gongkai.check;

import gongkai.check.FigureParts.Named;
import gongkai.derive.CellNames;
import gongkai.derive.Figure;
import gongkai.derive.Statement;
import gongkai.finding.Finding;
import gongkai.finding.Place;
import gongkai.finding.Severity;
import gongkai.pack.Pack;
import gongkai.pack.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No figure is ten thousand times last year's or the budget's: 元 and 万元 are not confused. */
final class UnitCheck implements Check {

  private static final String CODE = "单位-万元";
  private static final CheckRule RULE =
      new CheckRule(CODE, "数据", "本年数与上年数、预算数没有差一万倍（元和万元没有写混）", "合理", Severity.WARNING, "公开要求");
  private static final BigDecimal LEAST = BigDecimal.valueOf(5_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(20_000);
  private static final int MOST_NAMED = 2;

  @Override
  public List<CheckRule> catalogue(Pack pack) {
    return List.of(RULE);
  }

  @Override
  public List<CheckResult> run(Pack pack, Statement statement) {
    FigureParts parts = new FigureParts(pack, statement);
    CellNames names = new CellNames(pack, statement);
    List<Named> figures = parts.all(pack.wording().units());
    List<Finding> findings = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    int looked = 0;
    for (Named named : figures) {
      BigDecimal now = now(named.figure());
      BigDecimal other = other(named.figure());
      if (now.signum() != 0 && other.signum() != 0) {
        looked++;
        if (isTenThousandfold(now, other)
            && told.add(List.of(now, other, place(statement, parts, named)))) {
          findings.add(finding(statement, parts, names, named));
        }
      }
    }
    return List.of(CheckResult.of(RULE, looked, findings));
  }

  private static BigDecimal now(Figure figure) {
    Optional<BigDecimal> now = Optional.empty();
    if (figure instanceof Figure.Change change) {
      now = change.now();
    } else if (figure instanceof Figure.Share share) {
      now = share.part();
    }
    return now.orElse(BigDecimal.ZERO);
  }

  private static BigDecimal other(Figure figure) {
    Optional<BigDecimal> other = Optional.empty();
    if (figure instanceof Figure.Change change) {
      other = change.before();
    } else if (figure instanceof Figure.Share share) {
      other = share.whole();
    }
    return other.orElse(BigDecimal.ZERO);
  }

  private static boolean isTenThousandfold(BigDecimal one, BigDecimal other) {
    BigDecimal great = one.abs().max(other.abs());
    BigDecimal small = one.abs().min(other.abs());
    return great.compareTo(small.multiply(LEAST)) >= 0
        && great.compareTo(small.multiply(MOST)) <= 0;
  }

  private static Finding finding(
      Statement statement, FigureParts parts, CellNames names, Named named) {
    Place place = place(statement, parts, named);
    return Finding.warning(
        CODE,
        place,
        "“"
            + named.name()
            + "”的两个数相差约一万倍："
            + side(statement, parts, names, named.of(), now(named.figure()))
            + "；"
            + side(statement, parts, names, named.base(), other(named.figure())),
        "本文件的金额单位是" + statement.data().unit().label() + "，看看哪一个写成了另一种单位。");
  }

  private static Place place(Statement statement, FigureParts parts, Named named) {
    return parts
        .place(named.base())
        .or(() -> parts.place(named.of()))
        .orElse(Place.file(statement.data().file()));
  }

  private static String side(
      Statement statement, FigureParts parts, CellNames names, List<Ref> refs, BigDecimal value) {
    List<String> filled =
        refs.stream().filter(ref -> statement.number(ref).isPresent()).map(names::name).toList();
    String line = parts.place(refs).map(place -> "（" + place.spot().label() + "）").orElse("");
    return (filled.size() > MOST_NAMED
            ? filled.get(0) + "等 " + filled.size() + " 项"
            : String.join("＋", filled))
        + line
        + " "
        + names.figure(Optional.of(value), false);
  }
}
