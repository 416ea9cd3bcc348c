package gongkai.fillin;

import gongkai.pack.Relation;
import gongkai.pack.WorkbookPlan.Relations;
import java.util.List;

/** Some relations beside the figures they speak of. */
final class RelationsBlock implements Block {

  private final Desk desk;
  private final SheetForm form;
  private final Relations plan;
  private int top;

  RelationsBlock(Desk desk, SheetForm form, Relations plan) {
    this.desk = desk;
    this.form = form;
    this.plan = plan;
  }

  @Override
  public int place(int row) {
    top = row;
    return row + 2 + plan.ids().size();
  }

  @Override
  public void draw(Canvas canvas) {
    form.heading(canvas, top, plan.title());
    RelationRows rows = new RelationRows(desk, canvas, form.first());
    canvas.row(top + 1, Keys.NOTHING, 0);
    canvas.wide(top + 1, Canvas.LEFT, form.first() - 1, Look.HEAD, new Content.Words("关系"));
    rows.heads(top + 1);
    List<Relation> relations =
        desk.pack().relations().stream().filter(r -> plan.ids().contains(r.id())).toList();
    for (int i = 0; i < relations.size(); i++) {
      int row = top + 2 + i;
      canvas.row(row, Keys.NOTHING, 34);
      form.label(canvas, row, relations.get(i).formula());
      rows.draw(row, relations.get(i));
    }
  }
}
