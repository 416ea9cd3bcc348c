package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

  /** Three wide, two high. */
  private static final int[] PIXELS = {0xFFFFFF, 0x000000, 0xFF0000, 0x123456, 0x808080, 0x00FF7F};

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  @Test
  void colours_come_back_as_they_were() throws IOException {
    BufferedImage image = read(new PngFile(PIXELS, 3).colours());

    assertThat(image.getWidth()).isEqualTo(3);
    assertThat(image.getHeight()).isEqualTo(2);
    int[] read = image.getRGB(0, 0, 3, 2, null, 0, 3);
    for (int i = 0; i < PIXELS.length; i++) {
      assertThat(read[i] & 0xFFFFFF).isEqualTo(PIXELS[i]);
    }
  }

  @Test
  void greys_come_back_as_the_nearest_of_sixteen() throws IOException {
    int[] greys = {0xFFFFFF, 0x000000, 0x808080, 0x111111, 0x191919, 0xEEEEEE};
    BufferedImage image = read(new PngFile(greys, 3).shades());

    assertThat(image.getColorModel().getPixelSize()).isEqualTo(4);
    int[] read = image.getRGB(0, 0, 3, 2, null, 0, 3);
    int[] expected = {0xFFFFFF, 0x000000, 0x888888, 0x111111, 0x111111, 0xEEEEEE};
    for (int i = 0; i < greys.length; i++) {
      assertThat(read[i] & 0xFFFFFF).isEqualTo(expected[i]);
    }
  }
}
