package gongkai.render.pdf;

import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;

/** Knows what is marked as an artifact, which PDFBox alone does not. */
public class MarkedStripper extends PDFTextStripper {

  private int depth;
  private int artifactDepth;

  protected MarkedStripper() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** Whether what is being read is no part of the text. */
  protected final boolean inArtifact() {
    return artifactDepth > 0;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    depth++;
    if (artifactDepth == 0 && "Artifact".equals(tag.getName())) {
      artifactDepth = depth;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (artifactDepth == depth) {
      artifactDepth = 0;
    }
    depth--;
  }
}
