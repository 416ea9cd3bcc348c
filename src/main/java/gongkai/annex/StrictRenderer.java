package gongkai.annex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages and fails where the library would leave a picture out and only log it. */
final class StrictRenderer extends PDFRenderer {

  StrictRenderer(PDDocument document) {
    super(document);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      public void drawImage(PDImage image) throws IOException {
        try {
          super.drawImage(image);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      protected void operatorException(
          Operator operator, List<COSBase> operands, IOException exception) throws IOException {
        // What is not there at all was never seen.
        boolean empty =
            exception instanceof MissingOperandException
                || exception instanceof MissingResourceException;
        if (!empty && operator.getName().equals(OperatorName.DRAW_OBJECT)) {
          throw exception;
        }
        super.operatorException(operator, operands, exception);
      }
    };
  }
}
