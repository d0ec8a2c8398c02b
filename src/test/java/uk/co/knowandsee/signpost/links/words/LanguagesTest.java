package uk.co.knowandsee.signpost.links.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You can talk to us about anything that worries you. It is free and nobody will judge you.",
                "cy | Gallwch siarad â ni am unrhyw beth sydd yn eich poeni. Mae ein gweithwyr yn gwrando ar bob plentyn.",
                "fr | Vous pouvez nous parler de tout ce qui vous inquiète. Nos conseillers vous écoutent sans juger.",
                "de | Du kannst mit uns über alles sprechen, was dich bedrückt. Das ist kostenlos und wir hören dir zu.",
                "es | Puedes hablar con nosotros de todo lo que te preocupa. Es gratis y nadie te va a juzgar por ello.",
                "pt | Você pode falar conosco sobre tudo o que o preocupa. É grátis e ninguém vai julgar você por isso.",
                "it | Puoi parlare con noi di tutto quello che ti preoccupa. È gratis e nessuno ti giudica per questo.",
                "nl | Je kunt met ons praten over alles wat je dwars zit. Het is gratis en niemand zal je veroordelen.",
                "pl | Możesz z nami porozmawiać o wszystkim, co cię martwi. To jest za darmo i nikt nie będzie cię oceniał.",
                "tr | Seni üzen her şey için bizimle konuşabilirsin. Bu çok kolay ve ücretsiz bir hizmet olarak sunulur.",
                "id | Kamu bisa berbicara dengan kami tentang apa yang kamu khawatirkan. Ini gratis dan tidak ada yang menghakimi.",
                "vi | Bạn có thể nói chuyện với chúng tôi về những điều làm bạn lo lắng. Dịch vụ này là miễn phí cho mọi người.",
                "ru | Вы можете поговорить с нами обо всём, что вас беспокоит. Это бесплатно.",
                "uk | Ви можете поговорити з нами про все, що вас турбує. Це безкоштовно, і ніхто її не засудить.",
                "zh | 您可以和我们谈谈任何让您担心的事情。这是免费的，没有人会评判您。",
                "ja | 心配なことがあれば、何でも私たちに話してください。無料です。",
                "ko | 걱정되는 일이 있으면 무엇이든 저희에게 이야기해 주세요. 무료입니다.",
                "th | คุณสามารถพูดคุยกับเราเกี่ยวกับทุกสิ่งที่คุณกังวล",
                "ar | يمكنك التحدث معنا عن أي شيء يقلقك. الخدمة مجانية.",
                "el | Μπορείτε να μας μιλήσετε για οτιδήποτε σας ανησυχεί.",
            })
    void a_sentence_or_two_tell_the_language(String language, String text) {
        assertThat(languages.of(text)).isEqualTo(language);
    }

    @Test
    void too_few_words_tell_nothing() {
        assertThat(languages.of("Childline 0800 1111")).isEmpty();
        assertThat(languages.of("")).isEmpty();
        assertThat(languages.of("12345 67890 !!! ???")).isEmpty();
    }

    @Test
    void names_without_sentences_tell_nothing() {
        assertThat(languages.of(
                        "Halton Warrington Chester Crewe Runcorn Widnes Northwich Macclesfield Congleton Nantwich"
                                + " Sandbach Knutsford Wilmslow"))
                .isEmpty();
    }

    @Test
    void a_text_in_two_languages_speaks_both() {
        var both = "Gallwch siarad â ni am unrhyw beth sydd yn eich poeni. Mae ein gweithwyr yn gwrando ar bob plentyn."
                + " You can talk to us about anything that worries you. It is free and nobody will judge you.";

        assertThat(languages.speaks(both, "en")).isTrue();
        assertThat(languages.speaks(both, "cy")).isTrue();
        assertThat(languages.speaks(both, "fr")).isFalse();
    }
}
