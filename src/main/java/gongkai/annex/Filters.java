package gongkai.annex;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How a stream is packed. */
final class Filters {

  private Filters() {}

  /** Names of the filters, in the order in which they are undone. */
  static List<String> of(COSDictionary stream) {
    List<String> names = new ArrayList<>();
    for (COSBase filter : list(stream.getDictionaryObject(COSName.FILTER, COSName.F))) {
      if (filter instanceof COSName name) {
        names.add(name.getName());
      }
    }
    return names;
  }

  /** The longest row for which a filter is told to make room; 0 if none is. */
  static long widestRow(COSDictionary stream) {
    long widest = 0;
    for (COSBase one : list(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))) {
      if (one instanceof COSDictionary parameters) {
        long columns = parameters.getLong(COSName.COLUMNS, 0);
        widest = Math.max(widest, columns < 0 ? Long.MAX_VALUE : columns);
      }
    }
    return widest;
  }

  private static List<COSBase> list(COSBase one) {
    if (one instanceof COSArray array) {
      List<COSBase> all = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
      return all;
    }
    return one == null ? List.of() : List.of(one);
  }
}
