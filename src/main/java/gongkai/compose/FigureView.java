package gongkai.compose;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import gongkai.derive.Figure;

/**
 * A figure as templates see it: questions they may ask to choose a wording. They print it with the
 * functions of {@link TemplateFunctions}.
 */
record FigureView(Figure figure) implements TemplateHashModel {

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    boolean answer =
        switch (key) {
          case "有" -> exists();
          case "非零" -> figure instanceof Figure.Plain plain && plain.nonZero();
          case "增" -> direction() > 0;
          case "减" -> direction() < 0;
          case "平" -> direction() == 0;
          case "有率" -> figure instanceof Figure.Change change && change.hasRate();
          default -> throw new TemplateModelException("指标没有“" + key + "”，只有 有、非零、增、减、平、有率");
        };
    return answer ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  private boolean exists() {
    if (figure instanceof Figure.Share share) {
      return share.exists();
    }
    return figure instanceof Figure.Plain plain && plain.value().isPresent();
  }

  private int direction() {
    return figure instanceof Figure.Change change ? change.direction() : 0;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
