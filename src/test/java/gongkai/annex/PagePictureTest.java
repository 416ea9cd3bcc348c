package gongkai.annex;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.document.ForeignFile;
import gongkai.document.ForeignFile.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as pictures. */
class PagePictureTest {

  private static final int WIDTH = 800;

  /** What the font in fonts/hei.ttf calls itself. */
  private static final String HEI = "GongkaiHei-Regular";

  @TempDir private Path temp;

  private ForeignFile file(String name, byte[] bytes) throws IOException {
    return new AnnexFolder(temp).with(name, bytes).annexes().get(0).file();
  }

  private static BufferedImage image(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  @Test
  void a_page_of_text_is_a_small_grey_png() throws IOException {
    Picture picture =
        file("报告.pdf", new Pages().text(Pages.A4, "部门评价报告").bytes()).picture(0, WIDTH);

    assertThat(picture.kind()).isEqualTo(Picture.Kind.PNG);
    assertThat(picture.bytes().length).isLessThan(20_000);
    BufferedImage image = image(picture);
    assertThat(image.getWidth()).isEqualTo(WIDTH);
    assertThat(image.getHeight()).isEqualTo(1131);
    assertThat(image.getColorModel().getPixelSize()).isEqualTo(4);
    assertThat(darkWords(image)).isGreaterThan(500);
  }

  @Test
  void a_font_that_is_not_embedded_is_drawn_with_our_own() throws IOException {
    Picture picture =
        file("报告.pdf", new Pages().latin(Pages.A4, "Helvetica").bytes()).picture(0, WIDTH);

    assertThat(darkWords(image(picture))).isGreaterThan(150);
    FontMapper ours = FontMappers.instance();
    assertThat(ours.getTrueTypeFont("Helvetica", null).getFont().getName()).isEqualTo(HEI);
    file("报告.pdf", new Pages().latin(Pages.A4, "again").bytes());
    assertThat(FontMappers.instance()).as("the fonts are read once").isSameAs(ours);
  }

  /** Dark pixels where the words stand, an inch from the corner; the frame runs outside of it. */
  private static int darkWords(BufferedImage image) {
    int dark = 0;
    for (int y = 60; y < 110; y++) {
      for (int x = 80; x < 400; x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void a_red_seal_stays_red() throws IOException {
    byte[] photo = Pages.file(Pages.letter(600, 800, true), "jpeg");
    BufferedImage image = image(file("图.jpg", photo).picture(0, WIDTH));

    int seal = image.getRGB(image.getWidth() * 5 / 8, image.getHeight() * 3 / 4);
    assertThat(seal >> 16 & 0xFF).isGreaterThan(200);
    assertThat(seal & 0xFF).isLessThan(60);
  }

  @Test
  void the_pictures_of_old_scanners_can_be_read() {
    assertThat(ImageIO.getImageReadersByFormatName("JBIG2")).hasNext();
    assertThat(ImageIO.getImageReadersByFormatName("JPEG")).hasNext();
  }

  @Test
  void a_photograph_is_a_jpeg() throws IOException {
    BufferedImage noise = new BufferedImage(400, 500, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < 500; y++) {
      for (int x = 0; x < 400; x++) {
        noise.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    Picture picture = file("图.png", Pages.file(noise, "png")).picture(0, WIDTH);

    assertThat(picture.kind()).isEqualTo(Picture.Kind.JPEG);
  }

  /** The dark corner of the stored picture comes to where the camera's position puts it. */
  @Test
  void the_camera_tells_which_side_is_up() throws IOException {
    String[] corners = {"", "左上", "右上", "右下", "左下", "左上", "右上", "右下", "左下"};
    for (int orientation = 1; orientation <= 8; orientation++) {
      BufferedImage image = image(file("图.jpg", Cameras.photo(orientation)).picture(0, WIDTH));
      assertThat(darkCorner(image)).as("EXIF " + orientation).isEqualTo(corners[orientation]);
      assertThat(image.getWidth() > image.getHeight()).isEqualTo(orientation < 5);
    }
  }

  @Test
  void a_description_behind_it_does_not_hide_which_side_is_up() throws IOException {
    BufferedImage image = image(file("图.jpg", Cameras.describedPhoto(6)).picture(0, WIDTH));

    assertThat(darkCorner(image)).isEqualTo("右上");
  }

  private static String darkCorner(BufferedImage image) {
    int right = image.getWidth() - 20;
    int low = image.getHeight() - 20;
    StringBuilder found = new StringBuilder();
    found.append(isDark(image, 20, 20) ? "左上" : "");
    found.append(isDark(image, right, 20) ? "右上" : "");
    found.append(isDark(image, 20, low) ? "左下" : "");
    found.append(isDark(image, right, low) ? "右下" : "");
    return found.toString();
  }

  private static boolean isDark(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFF) < 128;
  }

  @Test
  void the_same_page_gives_the_same_picture() throws IOException {
    ForeignFile file = file("报告.pdf", new Pages().text(Pages.A4, "部门评价报告").bytes());

    assertThat(file.picture(0, WIDTH).bytes()).isEqualTo(file.picture(0, WIDTH).bytes());
  }
}
