package gongkai.rollup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** By which it is told that figures have changed (校验码). */
final class Digest {

  /** 64 bits: nobody changes figures by chance so that it stays the same. */
  private static final int LENGTH = 16;

  private Digest() {}

  /** Of a unit's figures, whatever their order in the file. */
  static String of(String name, Amounts amounts) {
    String text =
        amounts.entries().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
            .sorted()
            .collect(Collectors.joining("\n", name + "\n", ""));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String plain(Amount amount) {
    return amount.value().stripTrailingZeros().toPlainString();
  }
}
