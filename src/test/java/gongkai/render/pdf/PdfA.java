package gongkai.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The verdict of veraPDF, the reference implementation, on a file. */
public final class PdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  /** Fails unless the file is PDF/A-2b. */
  public static void assertPdfA2b(byte[] pdf) {
    ValidationResult result = validate(pdf);
    assertThat(violations(result)).isEmpty();
    assertThat(result.isCompliant()).isTrue();
    // A validator that looked at nothing would be content as well.
    assertThat(result.getTotalAssertions()).isGreaterThan(100);
  }

  /** The rules broken, {@code 6.2.11.4.1-1: …}; empty for PDF/A-2b. */
  public static List<String> violations(byte[] pdf) {
    return violations(validate(pdf));
  }

  private static List<String> violations(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(PdfA::describe)
        .distinct()
        .toList();
  }

  private static String describe(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + "-"
        + assertion.getRuleId().getTestNumber()
        + ": "
        + assertion.getMessage();
  }

  private static ValidationResult validate(byte[] pdf) {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
