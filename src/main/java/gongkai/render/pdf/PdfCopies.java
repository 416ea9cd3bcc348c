package gongkai.render.pdf;

import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import gongkai.document.ForeignFile;
import java.io.IOException;

/**
 * Takes pages over from other files, text as text and pictures as they are. A file is read when its
 * first page comes and let go when a page of another one does, so that one at a time is in memory.
 */
final class PdfCopies {

  private final PdfFile target;
  private ForeignFile source;
  private PdfReader reader;

  PdfCopies(PdfFile target) {
    this.target = target;
  }

  /**
   * A page that can be drawn.
   *
   * @param page counted from 0
   */
  PdfImportedPage page(ForeignFile file, int page) throws IOException {
    if (file != source) {
      finish();
      source = file;
      reader = new PdfReader(file.pdf());
    }
    return target.getImportedPage(reader, page + 1);
  }

  /** Writes what has been drawn of the last file. */
  void finish() throws IOException {
    if (reader != null) {
      target.freeReader(reader);
      reader = null;
    }
  }
}
