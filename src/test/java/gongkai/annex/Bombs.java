package gongkai.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small files that would become very large. */
final class Bombs {

  private static final Charset ASCII = StandardCharsets.US_ASCII;

  private Bombs() {}

  /** A page whose drawing unpacks to so many blanks. */
  static byte[] content(int size) throws IOException {
    return new Pages()
        .draw(Pages.A4, content -> {})
        .change(file -> packed(file, zeros(size), COSName.FLATE_DECODE))
        .bytes();
  }

  /** A page whose drawing is packed twice. */
  static byte[] doublyPacked() throws IOException {
    COSArray twice = new COSArray();
    twice.add(COSName.FLATE_DECODE);
    twice.add(COSName.RUN_LENGTH_DECODE);
    return new Pages()
        .draw(Pages.A4, content -> {})
        .change(file -> packed(file, zeros(9), twice))
        .bytes();
  }

  private static void packed(PDDocument file, byte[] bytes, COSBase filters) throws IOException {
    COSStream stream = file.getDocument().createCOSStream();
    stream.setItem(COSName.FILTER, filters);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    file.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
  }

  private static byte[] zeros(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9))) {
      byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      for (int left = size; left > 0; left -= blanks.length) {
        out.write(blanks, 0, Math.min(left, blanks.length));
      }
    }
    return bytes.toByteArray();
  }

  /** A drawing that draws another several times, which does the same, and so on. */
  static byte[] nested(int depth, int times) throws IOException {
    return new Pages()
        .draw(Pages.A4, content -> {})
        .change(
            file -> {
              PDFormXObject inner = form(file, "0 0 1 1 re f");
              for (int i = 0; i < depth; i++) {
                PDFormXObject outer = form(file, "/Form1 Do ".repeat(times));
                outer.getResources().add(inner);
                inner = outer;
              }
              file.getPage(0).getResources().add(inner);
              try (OutputStream out = contents(file)) {
                out.write("/Form1 Do".getBytes(StandardCharsets.US_ASCII));
              }
            })
        .bytes();
  }

  /** A drawing that draws itself. */
  static byte[] endless() throws IOException {
    return new Pages()
        .draw(Pages.A4, content -> {})
        .change(
            file -> {
              PDFormXObject form = form(file, "/Form1 Do");
              form.getResources().add(form);
              file.getPage(0).getResources().add(form);
              try (OutputStream out = contents(file)) {
                out.write("/Form1 Do".getBytes(StandardCharsets.US_ASCII));
              }
            })
        .bytes();
  }

  private static OutputStream contents(PDDocument file) throws IOException {
    COSStream stream = file.getDocument().createCOSStream();
    file.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
    return stream.createOutputStream();
  }

  private static PDFormXObject form(PDDocument file, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(file);
    form.setBBox(new PDRectangle(100, 100));
    form.setResources(new PDResources());
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  /** A white picture. */
  static byte[] png(int width, int height) throws IOException {
    return new Pngs().head(width, height, 1, 0, 0).chunk("IDAT", zeros(1 << 20)).bytes();
  }

  /**
   * A file with objects packed together, which are unpacked as soon as it is opened.
   *
   * @param kind how the dictionary calls them
   * @param padding blanks in the dictionary
   */
  static byte[] objects(String kind, int padding) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String head = "%PDF-1.5\n1 0 obj\n<</Type" + kind + "/Filter/FlateDecode/N 1/First 9";
    file.writeBytes((head + " ".repeat(padding) + ">>\nstream\n").getBytes(ASCII));
    file.writeBytes(zeros(65 << 20));
    file.writeBytes("\nendstream\nendobj\nstartxref\n0\n%%EOF\n".getBytes(ASCII));
    return file.toByteArray();
  }

  /** A Word file that unpacks to so many blanks. */
  static byte[] word(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      for (int left = size; left > 0; left -= blanks.length) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }
}
