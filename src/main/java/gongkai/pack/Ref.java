package gongkai.pack;

import gongkai.model.CellRef;
import gongkai.model.FactKey;

/** What a figure, a relation or an ask of a pack speaks of. */
public sealed interface Ref {

  /**
   * A figure of a public table.
   *
   * @param cell its address
   */
  record Cell(CellRef cell) implements Ref {

    @Override
    public String toString() {
      return cell.toString();
    }
  }

  /**
   * An entry of the data file.
   *
   * @param key its address
   */
  record Entry(FactKey key) implements Ref {

    @Override
    public String toString() {
      return key.toString();
    }
  }

  /**
   * Another figure (指标).
   *
   * @param name its name, of the same group first, else of the whole report
   */
  record Named(String name) implements Ref {

    @Override
    public String toString() {
      return name;
    }
  }
}
