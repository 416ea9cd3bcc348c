package gongkai.intake;

import gongkai.pack.Catalogue;
import gongkai.pack.IntakeMap;
import gongkai.pack.TableForm;
import gongkai.pack.TableForm.Column;
import gongkai.pack.TableForm.Line;
import gongkai.pack.TableForm.Panel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of a form, to be found by their numbers or their labels. */
final class FormLines {

  /** Shorter labels do not tell enough to be recognised within longer ones. */
  private static final int LONG_ENOUGH = 4;

  private final List<Named> lines = new ArrayList<>();

  /**
   * A line.
   *
   * @param line of the form
   * @param panel counted from 0
   * @param columns 栏次 of its panel
   * @param shown its label as the form prints it
   * @param labels all that it may have, plain
   */
  record Named(Line line, int panel, List<String> columns, String shown, Set<String> labels) {

    /** Whether a label, plain, is this line's. */
    boolean is(String label) {
      return labels.contains(label);
    }

    /** Whether a label, plain, says about the same. */
    boolean isLike(String label) {
      return is(label)
          || labels.stream()
              .anyMatch(
                  own ->
                      Math.min(own.length(), label.length()) >= LONG_ENOUGH
                          && (own.contains(label) || label.contains(own)));
    }

    /** Whether figures stand in it. */
    boolean hasFigures() {
      return switch (line.kind()) {
        case FIGURES, PARENT, RECORD -> true;
        default -> false;
      };
    }
  }

  FormLines(TableForm form, IntakeMap map, Catalogue.All catalogues) {
    for (int i = 0; i < form.panels().size(); i++) {
      Panel panel = form.panels().get(i);
      for (Line line : panel.lines()) {
        add(form, map, catalogues, line, i);
      }
    }
    form.totals().forEach(line -> add(form, map, catalogues, line, 0));
  }

  private void add(TableForm form, IntakeMap map, Catalogue.All catalogues, Line line, int panel) {
    if (line.id().isEmpty()) {
      return;
    }
    String catalogue = form.panels().get(panel).catalogue();
    String shown =
        line.label().isEmpty()
            ? catalogues.get(catalogue).name(line.subject()).orElse("")
            : line.label();
    Set<String> labels = new HashSet<>(Set.of(Plain.label(shown)));
    map.lineAliases(form.key(), line.id()).forEach(alias -> labels.add(Plain.label(alias)));
    labels.remove("");
    List<String> columns = form.panels().get(panel).columns().stream().map(Column::id).toList();
    lines.add(new Named(line, panel, columns, shown, labels));
  }

  List<Named> all() {
    return lines;
  }

  Optional<Named> byId(String id) {
    return lines.stream().filter(named -> named.line().id().equals(id)).findFirst();
  }

  /** The lines with this label: those that say just this, else those that say about the same. */
  List<Named> byLabel(String label) {
    List<Named> exact = lines.stream().filter(named -> named.is(label)).toList();
    return exact.isEmpty() ? lines.stream().filter(named -> named.isLike(label)).toList() : exact;
  }
}
