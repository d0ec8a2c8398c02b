package uk.co.knowandsee.signpost.links.signposts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/**
 * What a check of all signposts found.
 *
 * @param day the day of the check
 * @param network whether there was a network; without one nothing was asked
 * @param entries one for each address, by harm and then by address
 * @param lastVerified the last day on which any of them was good; empty when none ever was
 * @param services every service of the directory that has an entry, by name
 * @param ledger what is to be remembered
 */
public record SignpostReport(
        LocalDate day,
        boolean network,
        List<Entry> entries,
        Optional<LocalDate> lastVerified,
        List<Service> services,
        Ledger ledger) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public SignpostReport {
        entries = entries.stream().sorted(Entry.BY_HARM).toList();
        services = services.stream()
                .distinct()
                .sorted(Comparator.comparing(Service::name).thenComparing(Service::id))
                .toList();
    }

    /** As people write it, e.g. {@code 22 November 2026}. */
    public static String inWords(LocalDate day) {
        return day.format(IN_WORDS);
    }

    public long count(Verdict verdict) {
        return withVerdict(verdict).size();
    }

    public List<Entry> withVerdict(Verdict verdict) {
        return entries.stream().filter(e -> e.outcome().verdict() == verdict).toList();
    }

    /** Addresses that brought a page back today. */
    public long verified() {
        return entries.stream().filter(e -> e.outcome().verified()).count();
    }

    /** Services whose facts a person has seen on a live page, or by ringing, recently enough. */
    public List<Service> verifiedByPerson() {
        return services.stream()
                .filter(s -> s.evidence().verified() && !s.evidence().isStale(day))
                .toList();
    }

    /** One line for a terminal. */
    public String inWords() {
        var count = verified() + " of " + entries.size() + (network ? " signposts" : "") + " verified today";
        if (!network) {
            return count + ", no network; last verified "
                    + lastVerified.map(SignpostReport::inWords).orElse("never");
        }
        var rest = new ArrayList<String>();
        add(rest, count(Verdict.WRONG), "not what was promised");
        add(rest, count(Verdict.BROKEN), "gone");
        add(rest, count(Verdict.MOVED), "moved");
        add(rest, count(Verdict.UNSURE), "could not be found out");
        add(rest, count(Verdict.SKIPPED), "left out");
        return rest.isEmpty() ? count : count + "; " + String.join(", ", rest);
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
