package gongkai.annex;

import gongkai.annex.AnnexReader.Plain;
import gongkai.document.ForeignFile.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Takes a PDF file in: refuses it, or makes its pages plain. */
final class PdfIntake {

  private static final String UNLOCK = "去掉密码和限制，重新另存为 PDF。";

  private final String name;
  private final Watermark watermark;

  PdfIntake(String name, Watermark watermark) {
    this.name = name;
    this.watermark = watermark;
  }

  Plain take(byte[] bytes) throws Refusal {
    PackedStreams.proveBeforeParsing(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.isEncrypted()) {
        throw new Refusal("附件-密码", "有打开以外的限制（不许打印、复制或修改）", UNLOCK);
      }
      return take(document);
    } catch (InvalidPasswordException e) {
      throw new Refusal("附件-密码", "要密码才能打开", UNLOCK);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library answers a broken file in many ways.
      throw Refusal.damaged("损坏了，读不出来");
    }
  }

  private Plain take(PDDocument document) throws Refusal, IOException {
    proveWhole(document);
    PackedStreams.prove(document);
    Tidy.clean(document);
    ContentScan scan = new ContentScan(watermark);
    List<PageSize> sizes = new ArrayList<>();
    PlainPages plain = new PlainPages(document);
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      sizes.add(size(plain.make(page, i + 1), i + 1));
      scan.scan(page, i + 1);
    }
    plain.finish();
    document.setDocumentId(0L);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    document.save(out, CompressParameters.NO_COMPRESSION);
    return new Plain(
        new AnnexFile(name, sizes, out.toByteArray(), scan.archiveFault()), plain.dropped());
  }

  private static void proveWhole(PDDocument document) throws Refusal {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.containsKey(COSName.getPDFName("Collection"))) {
      throw new Refusal("附件-类型", "是 PDF 文件包，里面还有别的文件", "把里面的文件一个一个取出来用。");
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null && form.containsKey(COSName.XFA)) {
      throw new Refusal("附件-类型", "是要用专门程序填写的表单（XFA）", "填好以后打印成 PDF 再用。");
    }
    Optional<String> layers = Layers.fault(document);
    if (layers.isPresent()) {
      throw new Refusal("附件-类型", layers.get(), "打印成 PDF 再用，看得见的才会印进报告。");
    }
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw new Refusal("附件-空", "一页也没有", "换一份有内容的。");
    }
    if (pages > Limits.PAGES) {
      throw new Refusal("附件-太大", "有 " + pages + " 页，最多 " + Limits.PAGES + " 页", "拆成几个文件，或只附要公开的页。");
    }
  }

  private static PageSize size(PDRectangle box, int page) throws Refusal {
    double least = Math.min(box.getWidth(), box.getHeight());
    double most = Math.max(box.getWidth(), box.getHeight());
    if (!(least >= Limits.SHORTEST && most <= Limits.LONGEST)) {
      throw new Refusal(
          "附件-页面",
          "第 "
              + page
              + " 页的大小是 "
              + millimetres(box.getWidth())
              + "×"
              + millimetres(box.getHeight())
              + " 毫米，不像一页纸",
          "页面大小改成 A4，重新存成 PDF。");
    }
    return new PageSize(box.getWidth(), box.getHeight());
  }

  private static long millimetres(double points) {
    return Math.round(points / 72 * 25.4);
  }
}
