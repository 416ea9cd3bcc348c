import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * 做一个附件很多的单位：MakeAnnexes 文件夹。第一个示例，加 18 个项目的自评表，6 个各 20 页的 PDF：4 个是满页文字，2 个是 200 dpi
 * 的彩色扫描件。内容都是编的。
 */
final class MakeAnnexes {

  private static final int PROJECTS = 18;
  private static final int FILES = 6;
  private static final int SCANNED = 2;
  private static final int PAGES = 20;
  private static final String LINE = "本项目全年预算执行率较高，产出数量、质量、时效和成本指标均按年初设定的目标完成。";

  /** 一级、二级、名称、单位、权重；权重合计 90。 */
  private static final String[] INDICATORS = {
    "产出指标, 二级: 数量指标, 名称: 改造泵站, 单位: 座, 权重: 10, 得分: 10",
    "产出指标, 二级: 数量指标, 名称: 更换管网, 单位: 公里, 权重: 10, 得分: 10",
    "产出指标, 二级: 质量指标, 名称: 验收合格, 单位: 处, 权重: 10, 得分: 10",
    "产出指标, 二级: 时效指标, 名称: 按期开工, 单位: 处, 权重: 10, 得分: 10",
    "产出指标, 二级: 成本指标, 名称: 每公里造价低于定额, 单位: 万元, 权重: 10, 得分: 10",
    "效益指标, 二级: 社会效益, 名称: 受益户数, 单位: 户, 权重: 15, 得分: 15",
    "效益指标, 二级: 可持续影响, 名称: 管护人员, 单位: 人, 权重: 15, 得分: 15",
    "满意度指标, 二级: 服务对象满意度, 名称: 用户满意度, 单位: '%', 权重: 10, 得分: 10"
  };

  private MakeAnnexes() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    StringBuilder annexes = new StringBuilder("附件:\n  项目单位: 028001-清源县工业信息化和商务局\n  主管部门: 028-清源县工业信息化和商务局\n  项目:\n");
    for (int i = 1; i <= PROJECTS; i++) {
      annexes.append(project(i));
    }
    annexes.append("  文件:\n");
    for (int i = 1; i <= FILES; i++) {
      pdf(folder.resolve("附件" + i + ".pdf"), i > FILES - SCANNED);
      annexes.append("    - {标题: 已有的附件" + i + ", 文件: 附件" + i + ".pdf}\n");
    }
    String text = Files.readString(Path.of("examples/county-office/data.yaml"));
    text = text.substring(0, text.indexOf("\n附件:") + 1) + annexes;
    Files.writeString(folder.resolve("单位.yaml"), text);
  }

  private static String project(int number) {
    int budget = 50_000 + 10_000 * number;
    StringBuilder out = new StringBuilder();
    out.append("    - 名称: 第").append(number).append("片区供水管网改造\n");
    String about = "第" + number + "片区的";
    out.append("      目标:\n");
    for (String key : new String[] {"年度目标", "实际完成情况"}) {
      out.append("        ").append(key).append(": ").append(about + key + "：" + LINE).append('\n');
    }
    out.append(
        String.format(
            Locale.ROOT,
            "      资金:\n        - {来源: 市县区财政资金, 目标申报: %1$d, 预算编制: %1$d, 全年预算: %1$d, 全年执行: %1$d}\n",
            budget));
    out.append("      指标:\n");
    for (String indicator : INDICATORS) {
      int value = 80 + number;
      out.append("        - {一级: ").append(indicator).append(", 符号: \"≥\", 调整后值: \"");
      out.append(value).append("\", 实际值: \"").append(value + 1).append("\"}\n");
    }
    out.append("      分析:\n");
    for (String key : new String[] {"实施和预算执行", "产出", "效益", "满意度"}) {
      out.append("        ").append(key).append(": [").append(about + key + "：" + LINE).append("]\n");
    }
    for (String key : new String[] {"经验做法", "问题及原因", "改进措施"}) {
      out.append("      ").append(key).append(": [").append(about + key + "：" + LINE).append("]\n");
    }
    return out.toString();
  }

  private static void pdf(Path file, boolean scanned) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType0Font font = PDType0Font.load(document, new File("fonts/song.ttf"));
      for (int i = 0; i < PAGES; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          if (scanned) {
            var picture = JPEGFactory.createFromImage(document, scan(i), 0.7f);
            content.drawImage(picture, 0, 0, 595, 842);
          } else {
            lines(content, font, i);
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private static void lines(PDPageContentStream content, PDType0Font font, int page)
      throws IOException {
    content.beginText();
    content.setFont(font, 12);
    content.setLeading(18);
    content.newLineAtOffset(50, 780);
    for (int i = 0; i < 40; i++) {
      content.showText((page * 40 + i) + "、" + LINE);
      content.newLine();
    }
    content.endText();
  }

  private static BufferedImage scan(int page) {
    BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(250, 248, 242));
    brush.fillRect(0, 0, 1654, 2339);
    brush.setColor(Color.DARK_GRAY);
    brush.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
    for (int i = 0; i < 45; i++) {
      String line = "page " + page + " line " + i + " of a document that was scanned";
      brush.drawString(line, 150, 150 + i * 48);
    }
    brush.dispose();
    return image;
  }
}
