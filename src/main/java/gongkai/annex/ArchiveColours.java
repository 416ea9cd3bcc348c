package gongkai.annex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** Looks for colours that PDF/A-2b does not allow in a file whose output intent is sRGB. */
final class ArchiveColours {

  private static final Set<String> GOOD =
      Set.of("DeviceGray", "DeviceRGB", "G", "RGB", "CalGray", "CalRGB", "Lab", "Pattern");
  private static final Set<String> CLASSES = Set.of("scnr", "mntr", "prtr", "spac");
  private static final int HEADER = 128;

  private final ArchiveRules rules;
  private final Map<COSStream, Boolean> profiles = new HashMap<>();

  ArchiveColours(ArchiveRules rules) {
    this.rules = rules;
  }

  /**
   * Proves a colour space.
   *
   * @param resources where its name is looked up; null if it cannot be a name
   */
  void prove(COSBase space, PDResources resources) {
    if (space instanceof COSName name) {
      COSBase named = named(name, resources);
      if (named != null) {
        prove(named, null);
      } else if (name.getName().equals("DeviceCMYK") || name.getName().equals("CMYK")) {
        rules.found(ArchiveRules.CMYK);
      } else if (!GOOD.contains(name.getName())) {
        rules.found("有不认识的颜色");
      }
    } else if (space instanceof COSArray array && array.size() > 0) {
      prove(array);
    } else {
      rules.found("有不认识的颜色");
    }
  }

  private static COSBase named(COSName name, PDResources resources) {
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    return all == null ? null : all.getDictionaryObject(name);
  }

  private void prove(COSArray space) {
    String family = space.getName(0);
    if ("ICCBased".equals(family)) {
      if (!(space.getObject(1) instanceof COSStream profile)
          || !profiles.computeIfAbsent(profile, ArchiveColours::isGood)) {
        rules.found("颜色特性文件不合要求");
      }
    } else if ("Indexed".equals(family) || "I".equals(family)) {
      prove(space.getObject(1), null);
    } else if ("Pattern".equals(family) && space.size() > 1) {
      prove(space.getObject(1), null);
    } else if ("Separation".equals(family) || "DeviceN".equals(family)) {
      rules.found("用了专色");
    } else if (family == null || !GOOD.contains(family)) {
      rules.found(ArchiveRules.CMYK);
    }
  }

  /** A profile of grey or RGB that the standard knows. */
  private static boolean isGood(COSStream profile) {
    byte[] head;
    try (InputStream in = profile.createInputStream()) {
      head = in.readNBytes(HEADER);
    } catch (IOException e) {
      return false;
    }
    if (head.length < HEADER) {
      return false;
    }
    String colours = word(head, 16);
    int components = profile.getInt(COSName.N, 0);
    return head[8] <= 4
        && CLASSES.contains(word(head, 12))
        && (components == 3 && colours.equals("RGB ") || components == 1 && colours.equals("GRAY"))
        && word(head, 36).equals("acsp");
  }

  private static String word(byte[] bytes, int from) {
    return new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
  }
}
