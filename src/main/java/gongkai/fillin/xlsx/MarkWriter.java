package gongkai.fillin.xlsx;

import gongkai.fillin.Area;
import gongkai.fillin.DrawnSheet.Alarm;
import gongkai.fillin.DrawnSheet.Mark;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Writes colours that depend on what stands in the cells. */
final class MarkWriter {

  private MarkWriter() {}

  static void write(XSSFSheet sheet, List<Mark> marks) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    for (Mark mark : marks) {
      XSSFConditionalFormattingRule rule =
          formatting.createConditionalFormattingRule(mark.formula());
      back(mark.alarm())
          .ifPresent(back -> rule.createPatternFormatting().setFillBackgroundColor(colour(back)));
      rule.createFontFormatting().setFontColor(colour(fore(mark.alarm())));
      Area area = mark.cells();
      CellRangeAddress[] cells = {
        new CellRangeAddress(area.top(), area.bottom(), area.column(), area.column())
      };
      formatting.addConditionalFormatting(cells, rule);
    }
  }

  private static Optional<String> back(Alarm alarm) {
    return switch (alarm) {
      case RED -> Optional.of("FFC7CE");
      case AMBER -> Optional.of("FFE699");
      case GREEN -> Optional.of("E2F0D9");
      case OPEN, DONE -> Optional.empty();
    };
  }

  private static String fore(Alarm alarm) {
    return switch (alarm) {
      case RED -> "9C0006";
      case AMBER -> "7F6000";
      case GREEN, DONE -> "375623";
      case OPEN -> "C55A11";
    };
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex));
  }
}
