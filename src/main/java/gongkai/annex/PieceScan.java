package gongkai.annex;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** Goes through the operators of one piece of drawing. */
final class PieceScan {

  private static final Set<String> OTHER_OPERATORS =
      Set.of(
          ("w J j M d i cm m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Ts Td TD Tm T* "
                  + "d0 d1 G g RG rg MP DP BMC EMC BDC BX EX")
              .split(" "));

  /** How deep the states may be stacked in PDF/A-2. */
  private static final int DEEPEST = 28;

  private final ContentScan scan;
  private final ArchiveRules rules;
  private final PDResources resources;
  private final StringBuilder words;
  private final Deque<Text> stack = new ArrayDeque<>();
  private Text text = new Text(null, 0);
  private long steps;

  PieceScan(ContentScan scan, ArchiveRules rules, PDResources resources, StringBuilder words) {
    this.scan = scan;
    this.rules = rules;
    this.resources = resources == null ? new PDResources() : resources;
    this.words = words;
  }

  /** What text is set in; mode 3 is not seen at all. */
  private record Text(PDFont font, int mode) {}

  /** Goes through it and counts the steps. */
  long run(PDContentStream piece) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(piece);
    try {
      List<COSBase> operands = new ArrayList<>();
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        if (token instanceof Operator operator) {
          steps++;
          take(operator, operands);
          operands.clear();
        } else {
          operands.add((COSBase) token);
        }
      }
    } finally {
      parser.close();
    }
    return steps;
  }

  private void take(Operator operator, List<COSBase> operands) throws IOException {
    COSBase last = operands.isEmpty() ? null : operands.get(operands.size() - 1);
    switch (operator.getName()) {
      case "q" -> push();
      case "Q" -> text = stack.isEmpty() ? text : stack.pop();
      case "Tf" -> setFont(operands);
      case "Tr" -> text = new Text(text.font(), last instanceof COSNumber n ? n.intValue() : 0);
      case "Tj", "'", "\"" -> show(last);
      case "TJ" -> showAll(last);
      case "gs" -> state(last);
      case "Do" -> draw(last);
      case "sh" -> rules.shading(resource(COSName.SHADING, last), resources);
      case "ri" -> rules.intent(last);
      case "k", "K" -> rules.found(ArchiveRules.CMYK);
      case "cs", "CS" -> rules.colour(last, resources);
      case "sc", "SC", "scn", "SCN" -> pattern(last);
      case "BI" -> rules.inlineImage(operator.getImageParameters(), resources);
      default -> {
        if (!OTHER_OPERATORS.contains(operator.getName())) {
          rules.found("有不认识的画法");
        }
      }
    }
  }

  private void push() {
    stack.push(text);
    if (stack.size() > DEEPEST) {
      rules.found("画法嵌套太深");
    }
  }

  private void setFont(List<COSBase> operands) throws IOException {
    if (!operands.isEmpty()
        && resource(COSName.FONT, operands.get(0)) instanceof COSDictionary font) {
      text = new Text(scan.font(font), text.mode());
    }
  }

  private void showAll(COSBase array) throws IOException {
    if (array instanceof COSArray all) {
      for (COSBase one : all) {
        show(one);
      }
    }
  }

  private void show(COSBase operand) throws IOException {
    if (!(operand instanceof COSString string)) {
      return;
    }
    PDFont font = text.font();
    if (font == null) {
      rules.found("有文字没有字体");
      return;
    }
    boolean seen = text.mode() != 3;
    InputStream in = new ByteArrayInputStream(string.getBytes());
    while (in.available() > 0) {
      int code = font.readCode(in);
      String character = font.toUnicode(code);
      words.append(character == null ? "" : character);
      if (font instanceof PDType3Font type3) {
        glyph(type3, code);
      } else if (seen) {
        rules.glyph(font, code);
      }
    }
  }

  private void glyph(PDType3Font font, int code) throws IOException {
    PDType3CharProc drawing = font.getCharProc(code);
    if (drawing != null) {
      steps += scan.visit(drawing, drawing.getCOSObject(), resources);
    }
  }

  private void state(COSBase name) throws IOException {
    if (!(resource(COSName.EXT_G_STATE, name) instanceof COSDictionary state)) {
      return;
    }
    rules.state(state);
    COSArray font = state.getCOSArray(COSName.FONT);
    if (font != null && font.getObject(0) instanceof COSDictionary dictionary) {
      text = new Text(scan.font(dictionary), text.mode());
    }
    COSDictionary mask = state.getCOSDictionary(COSName.SMASK);
    if (mask != null && mask.getDictionaryObject(COSName.G) instanceof COSStream group) {
      form(group);
    }
  }

  private void draw(COSBase name) throws IOException {
    if (!(resource(COSName.XOBJECT, name) instanceof COSStream object)) {
      return;
    }
    if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
      form(object);
    } else {
      rules.image(object, resources);
    }
  }

  private void form(COSStream object) throws IOException {
    rules.form(object);
    steps += scan.visit(new PDFormXObject(object), object, resources);
  }

  private void pattern(COSBase name) throws IOException {
    if (!(name instanceof COSName)
        || !(resource(COSName.PATTERN, name) instanceof COSDictionary pattern)) {
      return;
    }
    if (pattern instanceof COSStream tiles) {
      steps += scan.visit(new PDTilingPattern(tiles, null), tiles, resources);
    } else {
      rules.shading(pattern.getDictionaryObject(COSName.SHADING), resources);
      COSDictionary state = pattern.getCOSDictionary(COSName.EXT_G_STATE);
      if (state != null) {
        rules.state(state);
      }
    }
  }

  /** What a name stands for; a name that stands for nothing draws nothing. */
  private COSBase resource(COSName kind, COSBase name) {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
    COSBase found =
        all != null && name instanceof COSName known ? all.getDictionaryObject(known) : null;
    if (found == null) {
      rules.found("有一部分用到的东西不在");
    }
    return found;
  }
}
