package uk.co.knowandsee.signpost.links.reading;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.links.words.DigitRuns;

/** What of a service's promise stands on its page, and what does not. */
final class PromiseKept {

    private record Opening(DayOfWeek day, LocalTime opens, LocalTime closes) {}

    private final Expected expected;
    private final Reading reading;
    private final List<PhoneNumber> missingPhones;
    private final List<String> missingWords;
    private final boolean named;

    PromiseKept(Case page, Said said) {
        this.expected = page.expected();
        this.reading = page.reading();
        var digits = new DigitRuns(reading.everything());
        this.missingPhones = expected.phones().stream()
                .filter(phone -> !reading.phones().contains(phone.digits()) && !digits.has(phone.digits()))
                .toList();
        this.missingWords = expected.words().stream()
                .filter(word -> !said.anywhere().says(word))
                .toList();
        this.named = expected.names().stream().anyMatch(said.anywhere()::says);
    }

    List<PhoneNumber> missingPhones() {
        return missingPhones;
    }

    List<String> missingWords() {
        return missingWords;
    }

    /** Whether something was promised that a page can show, and all of it is there. */
    boolean isHeld() {
        return expected.isService() && isSomething() && missingPhones.isEmpty() && missingWords.isEmpty();
    }

    /** Whether a number was promised, and all are there. */
    boolean phonesHeld() {
        return expected.isService() && !expected.phones().isEmpty() && missingPhones.isEmpty();
    }

    /** Whether neither a name nor a word nor a number of the service is there. */
    boolean isAllGone() {
        return expected.isService()
                && !named
                && missingPhones.size() == expected.phones().size()
                && missingWords.size() == expected.words().size();
    }

    /** Whether there is anything that a page could be held to. */
    boolean isSomething() {
        return expected.isService()
                && !(expected.phones().isEmpty() && expected.words().isEmpty());
    }

    /** Only a page that carries hours as data can differ; one that has several weeks differs if none is ours. */
    boolean hoursDiffer() {
        var ours = expected.hours().stream().map(PromiseKept::week).collect(Collectors.toSet());
        return expected.isService()
                && !ours.isEmpty()
                && !reading.hours().isEmpty()
                && reading.hours().stream().map(PromiseKept::week).noneMatch(ours::contains);
    }

    private static Set<Opening> week(Hours.Weekly weekly) {
        return weekly.spans().stream().flatMap(PromiseKept::openings).collect(Collectors.toSet());
    }

    private static Stream<Opening> openings(Hours.Span span) {
        return span.days().stream().map(day -> new Opening(day, span.opens(), span.closes()));
    }

    /** What is missing and what is there instead, in words. */
    List<String> evidence() {
        var evidence = new ArrayList<String>();
        missingPhones.forEach(phone -> evidence.add("the page does not show " + phone.shown()));
        if (!missingPhones.isEmpty()) {
            evidence.add(numbersThere());
        }
        missingWords.forEach(word -> evidence.add("the page does not say `" + word + "`"));
        return evidence;
    }

    private String numbersThere() {
        var ours = expected.phones().stream().map(PhoneNumber::digits).toList();
        var others = reading.phones().stream()
                .filter(d -> !ours.contains(d))
                .sorted()
                .limit(5)
                .toList();
        return others.isEmpty() ? "there is no other number on it" : "numbers on it: " + String.join(", ", others);
    }
}
