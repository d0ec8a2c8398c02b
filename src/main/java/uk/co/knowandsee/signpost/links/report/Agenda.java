package uk.co.knowandsee.signpost.links.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;

/**
 * What to do about a check: what first, whom to ring, what can wait. Each list is sorted by harm, a child's helpline
 * before a footnote. Every address that is not fine stands in exactly one of the lists of addresses.
 */
final class Agenda {

    /** How long a page may keep its answer to itself before somebody rings its service. */
    private static final int PATIENCE_IN_DAYS = 14;

    private static final Set<String> NEVER_RUNG_TO_CHECK = Set.of("999", "112", "101", "111");

    /** Reasons for which nobody knows, but which speak against the page and not against the line to it. */
    private static final Set<String> PAGE_IN_DOUBT =
            Set.of("closed", "drifted", "leads-away", "phone-gone", "words-gone");

    private final SignpostReport report;
    private final boolean services;

    Agenda(SignpostReport report) {
        this.report = report;
        this.services = !report.services().isEmpty();
    }

    /**
     * A service whose page or number is in doubt.
     *
     * @param doubts the addresses that raised it
     */
    record Call(Service service, List<Entry> doubts) {}

    /** Answers that are not the help that was promised, and ways to help that lead nowhere. */
    List<Entry> first() {
        return report.entries().stream().filter(this::isFirst).toList();
    }

    private boolean isFirst(Entry entry) {
        return switch (entry.outcome().verdict()) {
            case WRONG -> true;
            case BROKEN -> !services || entry.link().priority() != Priority.FOOTNOTE;
            case OK, MOVED, UNSURE, SKIPPED -> false;
        };
    }

    /** Sources and other links that lead nowhere: nobody is waiting for help there. */
    List<Entry> brokenFootnotes() {
        return report.withVerdict(Verdict.BROKEN).stream()
                .filter(e -> !isFirst(e))
                .toList();
    }

    List<Entry> moved() {
        return report.withVerdict(Verdict.MOVED);
    }

    /** Nobody knows. Without a network that is true of all of them, and a list would help nobody. */
    List<Entry> byHand() {
        return report.network() ? report.withVerdict(Verdict.UNSURE) : List.of();
    }

    /** Whether there were addresses, and all of them were left out: then nothing is known of any. */
    boolean nobodyWasAsked() {
        return !report.entries().isEmpty()
                && report.count(Verdict.SKIPPED) == report.entries().size();
    }

    /** How many addresses nobody asked, by reason. */
    Map<String, Long> leftOut() {
        return report.withVerdict(Verdict.SKIPPED).stream()
                .collect(Collectors.groupingBy(e -> e.outcome().inWords(), TreeMap::new, Collectors.counting()));
    }

    /** Fine today, with something to know. */
    List<Entry> remarked() {
        return report.withVerdict(Verdict.OK).stream()
                .filter(e -> !e.remarks().isEmpty())
                .toList();
    }

    /** Services whose page or number is in doubt, the greatest harm first. */
    List<Call> toRing() {
        var doubts = new LinkedHashMap<Service, List<Entry>>();
        report.entries().stream()
                .filter(this::isInDoubt)
                .forEach(entry -> entry.link()
                        .services()
                        .forEach(service -> doubts.computeIfAbsent(service, any -> new ArrayList<>())
                                .add(entry)));
        return doubts.entrySet().stream()
                .map(doubt -> new Call(doubt.getKey(), List.copyOf(doubt.getValue())))
                .sorted(Comparator.comparing((Call call) -> Priority.of(call.service())))
                .toList();
    }

    private boolean isInDoubt(Entry entry) {
        return switch (entry.outcome().verdict()) {
            case WRONG, BROKEN -> isFirst(entry);
            case UNSURE ->
                report.network() && (PAGE_IN_DOUBT.contains(entry.outcome().reason()) || notSeenLately(entry));
            case OK, MOVED, SKIPPED -> false;
        };
    }

    private boolean notSeenLately(Entry entry) {
        var oldest = report.day().minusDays(PATIENCE_IN_DAYS);
        return Words.lastGoodDay(entry).map(day -> day.isBefore(oldest)).orElse(false);
    }

    /** Services that no person has looked at for too long, and that are not to be rung today anyway. */
    List<Service> waitingForAPerson() {
        var looked = report.verifiedByPerson();
        var today = toRing().stream().map(Call::service).toList();
        return report.services().stream()
                .filter(s -> !looked.contains(s) && !today.contains(s))
                .sorted(Comparator.comparing(Priority::of))
                .toList();
    }

    /** The number to ring to check it. Lines that are kept free for emergencies are never rung for that. */
    static Optional<Contact.Phone> numberToRing(Service service) {
        return service.firstPhone()
                .filter(phone -> !NEVER_RUNG_TO_CHECK.contains(phone.number().digits()));
    }

    /** How many addresses of each verdict; verdicts that none has are left out. */
    Map<Verdict, Long> counts() {
        var counts = new LinkedHashMap<Verdict, Long>();
        for (var verdict :
                List.of(Verdict.OK, Verdict.MOVED, Verdict.WRONG, Verdict.BROKEN, Verdict.UNSURE, Verdict.SKIPPED)) {
            long count = report.count(verdict);
            if (count > 0) {
                counts.put(verdict, count);
            }
        }
        return counts;
    }
}
