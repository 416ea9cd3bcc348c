package gongkai.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import gongkai.document.DocumentInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A PDF file in the making, PDF/A-2b if all that comes in is: pages are begun one after the other.
 * The same calls give the same bytes; neither a clock nor a random number is asked.
 */
final class PdfFile extends PdfWriter {

  private static final byte[] SRGB = resource("srgb.icc");

  private final ByteArrayOutputStream bytes;
  private final MessageDigest written;
  private final SubsetTag tag;

  private PdfFile(
      PdfDocument document, ByteArrayOutputStream bytes, MessageDigest written, SubsetTag tag) {
    super(document, new DigestOutputStream(bytes, written));
    this.bytes = bytes;
    this.written = written;
    this.tag = tag;
  }

  /**
   * A file without pages.
   *
   * @param archive whether it says of itself that it is PDF/A-2b
   */
  static PdfFile create(DocumentInfo info, boolean archive, SubsetTag tag) throws IOException {
    PdfDocument document = new PdfDocument();
    // Were FOP ever on the class path, OpenPDF would send the text through it.
    document.setGlyphSubstitutionEnabled(false);
    PdfFile file = new PdfFile(document, new ByteArrayOutputStream(1 << 19), sha256(), tag);
    try {
      document.addWriter(file);
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
    file.setPdfVersion(VERSION_1_7);
    file.setFullCompression();
    file.describe(info, archive);
    return file;
  }

  /** Begins a page; the one before is finished. */
  void beginPage(double width, double height) {
    // Width and height as they are seen: OpenPDF's rotated sizes would write /Rotate.
    pdf.setPageSize(new Rectangle((float) width, (float) height));
    if (pdf.isOpen()) {
      pdf.newPage();
    } else {
      pdf.open();
    }
    // An empty page would be skipped, and all that point to a later one would be wrong.
    setPageEmpty(false);
  }

  /** Finishes the file and writes it. */
  void finish(OutputStream out) throws IOException {
    try {
      pdf.close();
      bytes.writeTo(out);
    } finally {
      tag.end();
    }
  }

  private void describe(DocumentInfo info, boolean archive) throws IOException {
    PdfDictionary properties = getInfo();
    properties.remove(PdfName.CREATIONDATE);
    properties.put(PdfName.TITLE, text(info.title()));
    properties.put(PdfName.AUTHOR, text(info.author()));
    properties.put(PdfName.SUBJECT, text(info.subject()));
    properties.put(PdfName.CREATOR, text(PdfMetadata.CREATOR));
    properties.put(PdfName.PRODUCER, text(PdfMetadata.PRODUCER));
    setXmpMetadata(PdfMetadata.packet(info, archive));
    getExtraCatalog().put(PdfName.LANG, new PdfString(info.language()));
  }

  private void addOutputIntent() throws IOException {
    PdfStream profile = new PdfStream(SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB"));
    intent.put(PdfName.DESTOUTPUTPROFILE, addToBody(profile).getIndirectReference());
    getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }

  @Override
  protected void addSharedObjectsToBody() throws IOException {
    tag.begin(ByteBuffer.wrap(digest()).getLong());
    addOutputIntent();
    super.addSharedObjectsToBody();
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
    PdfIndirectObject added = super.addToBody(object, inObjectStream);
    if (object == getInfo()) {
      // OpenPDF looks for the file's identifier here; the properties themselves are written by now.
      PdfString identifier = new PdfString(Arrays.copyOf(digest(), 16)).setHexWriting(true);
      PdfArray both = new PdfArray(identifier);
      both.add(identifier);
      getInfo().put(PdfName.FILEID, both);
    }
    return added;
  }

  /** Of everything written so far. */
  private byte[] digest() throws IOException {
    os.flush();
    try {
      return ((MessageDigest) written.clone()).digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PdfString text(String text) {
    return new PdfString(text, PdfObject.TEXT_UNICODE);
  }

  private static byte[] resource(String name) {
    try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
