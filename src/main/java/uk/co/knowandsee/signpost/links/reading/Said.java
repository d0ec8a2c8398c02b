package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.hosts.RegisteredDomain;
import uk.co.knowandsee.signpost.links.words.Phrase;
import uk.co.knowandsee.signpost.links.words.Wording;

/** What a page says, loudly (its title and headings), in its text, and anywhere. Its own host is read as "thishost". */
final class Said {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s[-–—]\\s|[|–—:·»«•>.!]");
    private static final double MOST_OF_IT = .5; // of a label's words

    private final List<Wording> labels = new ArrayList<>();
    private final Wording loud;
    private final Wording text;
    private final Reading reading;

    Said(Case page) {
        this.reading = page.reading();
        var hosts = hostsOf(page);
        var loudly = new ArrayList<>(reading.headings());
        loudly.add(0, reading.title());
        loudly.forEach(line -> label(asThisHost(line, hosts)));
        this.loud = Wording.of(asThisHost(String.join("\n", loudly), hosts));
        this.text = Wording.of(asThisHost(reading.text(), hosts));
    }

    /** Title and headings. */
    Wording loud() {
        return loud;
    }

    /** The main text. */
    Wording text() {
        return text;
    }

    /** Title, headings and all text. */
    Wording anywhere() {
        return Wording.of(String.join("\n", reading.headings()) + "\n" + reading.title() + "\n" + reading.everything());
    }

    /** A phrase that makes up most of a title, a heading, or one of their parts. */
    Optional<Phrase> label(List<Phrase> phrases) {
        return first(phrases, (label, phrase) -> phrase.length() >= label.length() * MOST_OF_IT && label.says(phrase));
    }

    /** A phrase that is all that a title, a heading, or one of their parts says. */
    Optional<Phrase> wholeLabel(List<Phrase> phrases) {
        return first(phrases, (label, phrase) -> phrase.length() >= label.length() && label.says(phrase));
    }

    /** A phrase of a page that says little else. */
    Optional<Phrase> shortText(List<Phrase> phrases, int words) {
        return text.length() <= words ? text.saysAny(phrases) : Optional.empty();
    }

    private interface Fits {
        boolean test(Wording label, Phrase phrase);
    }

    private Optional<Phrase> first(List<Phrase> phrases, Fits fits) {
        return phrases.stream()
                .filter(phrase -> labels.stream().anyMatch(label -> fits.test(label, phrase)))
                .findFirst();
    }

    private void label(String line) {
        labels.add(Wording.of(line));
        BETWEEN_PARTS.splitAsStream(line).map(Wording::of).forEach(labels::add);
    }

    private static Pattern hostsOf(Case page) {
        var names = Stream.of(page.asked(), page.last())
                .map(URI::getHost)
                .filter(host -> host != null && !host.isEmpty())
                .flatMap(host -> Stream.of(host, RegisteredDomain.of(host)))
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile(
                "(?<![\\p{L}\\d@-])(?:" + String.join("|", names) + ")(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE);
    }

    private static String asThisHost(String text, Pattern hosts) {
        return hosts.matcher(text).replaceAll("thishost");
    }
}
