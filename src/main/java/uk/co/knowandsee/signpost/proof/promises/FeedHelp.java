package uk.co.knowandsee.signpost.proof.promises;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks that every entry of a feed carries the numbers: it is read away from the site, where no help block is. */
final class FeedHelp {

    private final HelpNumbers numbers;

    FeedHelp(HelpNumbers numbers) {
        this.numbers = numbers;
    }

    Stream<Slip> check(String file, String xml) {
        if (!xml.contains("<entry") && !xml.contains("<item")) {
            return Stream.empty();
        }
        var parser = Parser.xmlParser().setTrackPosition(true);
        return Jsoup.parse(xml, "", parser).select("feed > entry, channel > item").stream()
                .flatMap(entry -> entry(file, entry));
    }

    private Stream<Slip> entry(String file, Element entry) {
        var text = Parser.unescapeEntities(entry.text(), false);
        return numbers.missingIn(text).stream()
                .map(what -> new Slip(
                        HelpNumbers.RULE,
                        file,
                        ReadPage.startOf(entry),
                        "",
                        null,
                        "an entry of the feed lacks " + what,
                        "print it as text in the feed's template, e.g. in `templates/feed.ftl`"));
    }
}
