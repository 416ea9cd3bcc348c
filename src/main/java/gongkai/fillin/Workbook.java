package gongkai.fillin;

import gongkai.fillin.DrawnSheet.Setup;
import gongkai.model.Info;
import gongkai.model.YearData;
import gongkai.pack.Pack;
import gongkai.pack.Schema.Kind;
import gongkai.pack.WorkbookPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The workbook that people fill in, before it is written to a file.
 *
 * @param title of the file
 * @param sheets in the order of their tabs
 */
public record Workbook(String title, List<DrawnSheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  private static final String UNIT = Info.UNIT.path();

  /**
   * Draws the workbook of a pack.
   *
   * @param data what stands there from the beginning; empty for a blank workbook
   */
  public static Workbook draw(Pack pack, Optional<YearData> data) {
    Slots slots = new Slots();
    Workings workings = new Workings();
    Formulas formulas = new Formulas(pack, slots, workings);
    Desk desk =
        new Desk(
            pack,
            new Known(data),
            slots,
            formulas,
            new Needs(pack, formulas, slots),
            new CodeSheet(pack, slots));
    List<Placed> placed =
        pack.plan().sheets().stream().map(sheet -> Placed.of(desk, sheet)).toList();
    Optional<StatedSheet> stated = stated(pack).map(path -> new StatedSheet(desk, path));
    stated.ifPresent(StatedSheet::place);
    List<DrawnSheet> sheets = new ArrayList<>();
    placed.forEach(sheet -> sheets.add(sheet.draw(slots.get(UNIT))));
    ChecksSheet checks = new ChecksSheet(desk);
    sheets.add(checks.draw());
    stated.ifPresent(sheet -> sheets.add(sheet.draw()));
    boolean shown = stated.isPresent() && !sheets.get(sheets.size() - 1).hidden();
    sheets.add(desk.codes().draw());
    sheets.add(0, new Cover(desk).draw(checks, shown));
    sheets.add(
        workings.draw(
            slots.get(UNIT).anywhere(),
            stated(pack).map(path -> new StatedFormulas(pack, slots, path))));
    return new Workbook(pack.settings().title(), sheets);
  }

  /** The path of the stated figures. */
  private static Optional<String> stated(Pack pack) {
    return pack.schema().leaves("").entrySet().stream()
        .filter(leaf -> leaf.getValue().kind() == Kind.STATED)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * A sheet whose blocks have their rows.
   *
   * @param form what they have in common
   * @param blocks from above
   * @param frozen how many rows stay in sight
   */
  private record Placed(SheetForm form, List<Block> blocks, int frozen) {

    static Placed of(Desk desk, WorkbookPlan.Sheet sheet) {
      SheetForm form = SheetForm.of(desk.pack(), sheet);
      List<Block> blocks = new ArrayList<>();
      int row = SheetHead.ROWS;
      int frozen = SheetHead.ROWS - 1;
      for (WorkbookPlan.Block plan : sheet.blocks()) {
        Block block = block(desk, form, plan);
        blocks.add(block);
        int end = block.place(row);
        if (sheet.blocks().size() == 1 && block instanceof RowsBlock rows) {
          frozen = rows.frozen();
        }
        row = end + 1;
      }
      return new Placed(form, blocks, frozen);
    }

    private static Block block(Desk desk, SheetForm form, WorkbookPlan.Block plan) {
      if (plan instanceof WorkbookPlan.Rows rows) {
        return new RowsBlock(desk, form, rows);
      }
      if (plan instanceof WorkbookPlan.Matrix matrix) {
        return new MatrixBlock(desk, form, matrix);
      }
      return plan instanceof WorkbookPlan.Relations relations
          ? new RelationsBlock(desk, form, relations)
          : new FieldsBlock(desk, form, (WorkbookPlan.Fields) plan);
    }

    DrawnSheet draw(Area unit) {
      Canvas canvas = new Canvas(form.name());
      blocks.forEach(block -> block.draw(canvas));
      SheetHead.draw(canvas, form, unit);
      boolean list = frozen >= SheetHead.ROWS;
      return canvas.finish(
          new Setup(frozen, form.first(), list ? SheetHead.ROWS : 1, frozen - 1), false);
    }
  }
}
