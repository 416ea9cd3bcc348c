package gongkai.check;

import gongkai.finding.Place;
import gongkai.model.Fact;
import gongkai.model.FactKey;
import gongkai.model.YearData;
import java.util.Comparator;
import java.util.Optional;

/** Says where to look for an entry that may be missing. */
final class Nearest {

  private Nearest() {}

  /** Where the entry stands or was left blank, else the spot of the entry nearest to it. */
  static Place place(YearData data, FactKey wanted) {
    Place own = data.place(wanted);
    Optional<Place> near = Optional.of(own).filter(place -> place.spot().isKnown());
    String parent = wanted.path();
    while (near.isEmpty() && parent.contains("/")) {
      parent = parent.substring(0, parent.lastIndexOf('/'));
      near = within(data, parent, wanted.subject());
    }
    return near.orElse(own).withKey(wanted.toString());
  }

  /** The first entry below this, of the same 科目 if there is one. */
  private static Optional<Place> within(YearData data, String parent, String subject) {
    return data.all().stream()
        .filter(fact -> fact.key().isWithin(parent) && !data.isPrior(fact))
        .min(Comparator.comparing(fact -> !fact.key().subject().equals(subject)))
        .map(Fact::place)
        .filter(place -> place.spot().isKnown());
  }
}
