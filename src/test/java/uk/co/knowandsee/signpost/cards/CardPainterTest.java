package uk.co.knowandsee.signpost.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {

    private static final int GROUND = 0xff123f3d;
    private static final String BELOW = "Know and See: The more you know, the more you see";

    @Test
    void a_card_is_a_small_picture_of_the_size_that_is_asked_for() throws IOException {
        var bytes = paint("Child Exploitation Awareness Day");

        var picture = picture(bytes);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(bytes.length).isLessThan(25_000);
        assertThat(picture.getRGB(5, 5)).isEqualTo(GROUND);
    }

    @Test
    void the_same_words_give_the_same_bytes_and_others_give_others() throws IOException {
        assertThat(paint("One")).isEqualTo(paint("One"));
        assertThat(paint("One")).isNotEqualTo(paint("Two"));
    }

    @Test
    void long_words_are_made_smaller_until_they_are_all_there() throws IOException {
        var long1 = picture(paint("How the partnerships, the schools and everybody else in the four areas of Cheshire"
                + " can take part in the awareness week of the year"));

        for (int y = 0; y < 420; y++) {
            assertThat(long1.getRGB(1190, y)).as("nothing at the right edge").isEqualTo(GROUND);
        }
        for (int x = 0; x < 1200; x++) {
            assertThat(long1.getRGB(x, 20)).as("nothing at the top").isEqualTo(GROUND);
        }
    }

    @Test
    void letters_of_other_languages_have_outlines_or_are_left_blank_but_never_end_the_build() throws IOException {
        assertThat(picture(paint("Dydd Ymwybyddiaeth: ŵ ŷ é — “ni” 𝔘"))).isNotNull();
    }

    @Test
    void a_card_says_in_words_what_it_shows() {
        assertThat(new SocialCard("One", BELOW).alternative()).isEqualTo("One. " + BELOW);
        assertThatIllegalArgumentException().isThrownBy(() -> new SocialCard(" ", BELOW));
    }

    @Test
    void a_picture_keeps_its_pixels() throws IOException {
        int[] pixels = {0x123f3d, 0xfdf6ea, 0xf4ab68, 0x123f3d, 0x6fa39b, 0x1d5955};

        var read = picture(IndexedPng.of(pixels, 3, 2));

        assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3))
                .containsExactly(0xff123f3d, 0xfffdf6ea, 0xfff4ab68, 0xff123f3d, 0xff6fa39b, 0xff1d5955);
    }

    private static byte[] paint(String words) throws IOException {
        try (var font = CardPainterTest.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            assertThat(font).isNotNull();
            return new CardPainter(Typeface.read(font)).paint(new SocialCard(words, BELOW));
        }
    }

    private static BufferedImage picture(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
