package gongkai.annex;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Looks for what PDF/A-2b (ISO 19005-2) forbids on a page, from its fonts to its colours. Where the
 * standard asks for more than is looked at here, the rarer thing counts as forbidden: a claim of
 * PDF/A must not be wrong, a missing one harms nobody.
 */
final class ArchiveRules {

  static final String CMYK = "用了印刷色（CMYK）";

  private static final Set<String> BLENDS =
      Set.of(
          ("Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight "
                  + "SoftLight Difference Exclusion Hue Saturation Color Luminosity")
              .split(" "));
  private static final Set<String> INTENTS =
      Set.of("RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation");
  private static final COSName TRANSFER_2 = COSName.getPDFName("TR2");

  private final ArchiveFonts fonts = new ArchiveFonts(this);
  private final ArchiveColours colours = new ArchiveColours(this);
  private String fault = "";
  private int page;

  void enter(int number) {
    page = number;
  }

  /** The first fault, {@code 第 3 页用了印刷色}. */
  Optional<String> fault() {
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }

  void found(String what) {
    if (fault.isEmpty()) {
      fault = "第 " + page + " 页" + what;
    }
  }

  void glyph(PDFont font, int code) throws IOException {
    fonts.glyph(font, code);
  }

  void colour(COSBase space, PDResources resources) {
    colours.prove(space, resources);
  }

  void intent(COSBase name) {
    if (name instanceof COSName known && !INTENTS.contains(known.getName())) {
      found("用了不认识的颜色意图");
    }
  }

  void shading(COSBase shading, PDResources resources) {
    if (shading instanceof COSDictionary dictionary) {
      colours.prove(dictionary.getDictionaryObject(COSName.COLORSPACE, COSName.CS), resources);
    }
  }

  /** An ExtGState dictionary. */
  void state(COSDictionary state) {
    boolean transfer =
        state.containsKey(COSName.TR)
            || state.containsKey(TRANSFER_2)
                && !"Default".equals(state.getNameAsString(TRANSFER_2));
    if (transfer || state.containsKey("HTP") || state.containsKey("HT")) {
      found("带有印刷机用的设置");
    }
    intent(state.getDictionaryObject(COSName.RI));
    COSBase blend = state.getDictionaryObject(COSName.BM);
    if (blend instanceof COSArray
        || blend instanceof COSName name && !BLENDS.contains(name.getName())) {
      found("用了不认识的叠色方式");
    }
  }

  void form(COSStream form) {
    if (form.containsKey(COSName.PS)
        || form.containsKey("Ref")
        || "PS".equals(form.getNameAsString(COSName.getPDFName("Subtype2")))) {
      found("引用了别的文件");
    }
    packing(form);
    COSDictionary group = form.getCOSDictionary(COSName.GROUP);
    if (group != null && group.containsKey(COSName.CS)) {
      colours.prove(group.getDictionaryObject(COSName.CS), null);
    }
  }

  void image(COSStream image, PDResources resources) {
    if (!COSName.IMAGE.equals(image.getCOSName(COSName.SUBTYPE))) {
      found("有不认识的图");
      return;
    }
    packing(image);
    intent(image.getDictionaryObject(COSName.getPDFName("Intent")));
    if (!image.getBoolean(COSName.IMAGE_MASK, false)) {
      colours.prove(image.getDictionaryObject(COSName.COLORSPACE), resources);
    }
    for (COSName mask : new COSName[] {COSName.SMASK, COSName.MASK}) {
      if (image.getDictionaryObject(mask) instanceof COSStream stream) {
        packing(stream);
      }
    }
  }

  void inlineImage(COSDictionary image, PDResources resources) {
    packing(image);
    if (image.getBoolean(COSName.I, COSName.INTERPOLATE, false)) {
      found("要求把图抹平");
    }
    if (!image.getBoolean(COSName.IM, COSName.IMAGE_MASK, false)) {
      colours.prove(image.getDictionaryObject(COSName.CS, COSName.COLORSPACE), resources);
    }
  }

  private void packing(COSDictionary stream) {
    for (String filter : Filters.of(stream)) {
      if (filter.startsWith("LZW") || filter.equals("Crypt")) {
        found("用了归档不许用的压缩方式");
      }
    }
  }
}
