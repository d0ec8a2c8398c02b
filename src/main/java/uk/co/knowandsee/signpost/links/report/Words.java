package uk.co.knowandsee.signpost.links.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.hosts.Idn;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.Ledger;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;

/** The sentences that all reports for people share. Plain text: whoever writes it down escapes it. */
final class Words {

    private Words() {}

    /** The headline. */
    static String headline(CheckReport report, Agenda agenda) {
        int first = agenda.first().size() + report.errors().size();
        if (!report.signposts().network()) {
            return first == 0 ? "There was no network, so nothing is known" : first(first);
        }
        if (first == 0 && agenda.nobodyWasAsked()) {
            return "No other site was asked";
        }
        return first == 0 ? "Nothing needs mending first today" : first(first);
    }

    /** What stands under a heading when nothing has to be done first. */
    static String nothingFirst(CheckReport report, Agenda agenda) {
        if (!report.signposts().network()) {
            return "Not known: there was no network. Check again with one.";
        }
        return agenda.nobodyWasAsked()
                ? "Not known: no other site was asked."
                : "Nothing: no signpost was found to lead nowhere, or to the wrong place.";
    }

    /** What stands there when no service is in doubt. */
    static String nobodyToRing(CheckReport report, Agenda agenda) {
        boolean known = report.signposts().network() && !agenda.nobodyWasAsked();
        return known ? "Nobody: no service is in doubt." : "Not known: no other site was asked.";
    }

    private static String first(int count) {
        return count == 1 ? "One link needs mending first" : number(count) + " links need mending first";
    }

    /** The counts, as one sentence or two. */
    static String summary(CheckReport report, Agenda agenda) {
        var inside = inside(report.errors().size());
        if (!report.signposts().network()) {
            return withoutNetwork(report.signposts()) + inside;
        }
        var day = SignpostReport.inWords(report.signposts().day());
        int all = report.signposts().entries().size();
        if (all == 0) {
            return "On " + day + " there was no address of another site to ask about." + inside;
        }
        var parts = new ArrayList<String>();
        agenda.counts().forEach((verdict, count) -> parts.add(number(count) + " " + counted(verdict, count == 1)));
        return "On " + day + ", of " + number(all) + (all == 1 ? " address" : " addresses") + " of other sites, "
                + joined(parts) + "." + inside;
    }

    private static String withoutNetwork(SignpostReport report) {
        return "There was no network on " + SignpostReport.inWords(report.day())
                + ", so nothing was checked. This says nothing about the signposts, good or bad. Last verified: "
                + report.lastVerified().map(SignpostReport::inWords).orElse("never") + ".";
    }

    private static String inside(int problems) {
        return problems == 0
                ? ""
                : " Inside the pages, " + number(problems) + (problems == 1 ? " place has" : " places have")
                        + " to be mended.";
    }

    private static String counted(Verdict verdict, boolean one) {
        return switch (verdict) {
            case OK -> one ? "leads where it says" : "lead where they say";
            case MOVED -> one ? "has moved" : "have moved";
            case WRONG -> one ? "is not the help that was promised" : "are not the help that was promised";
            case BROKEN -> one ? "leads nowhere" : "lead nowhere";
            case UNSURE -> "could not be found out";
            case SKIPPED -> one ? "was left out" : "were left out";
        };
    }

    /** What became of it, in a word or two. */
    static String today(Entry entry) {
        return switch (entry.outcome().verdict()) {
            case OK -> "answers";
            case MOVED -> "moved";
            case BROKEN -> "leads nowhere";
            case WRONG -> "not what was promised";
            case UNSURE -> "not known";
            case SKIPPED -> "not asked";
        };
    }

    /** What we saw, one sentence each: the outcome, what speaks for it, and what else is worth knowing. */
    static List<String> seen(Entry entry) {
        var seen = new ArrayList<String>();
        seen.add(sentence(entry.outcome().inWords()));
        seen.addAll(entry.outcome().evidence());
        entry.remarks().forEach(remark -> seen.add(sentence(remark.inWords())));
        return seen;
    }

    /** Since when. */
    static String lastGood(Entry entry) {
        return lastGoodDay(entry)
                .map(day -> "last seen working on " + SignpostReport.inWords(day))
                .orElse("never seen working by this check");
    }

    /** The last day on which a page came back. */
    static Optional<LocalDate> lastGoodDay(Entry entry) {
        return entry.remembered().flatMap(Ledger.Line::lastGood);
    }

    /** The last good day for a table. */
    static String lastGoodDayOrNever(Entry entry) {
        return lastGoodDay(entry).map(SignpostReport::inWords).orElse("never seen");
    }

    /** What to do: the outcome's remedy, then those of its remarks. */
    static String toDo(Entry entry) {
        var remedies = new ArrayList<String>();
        remedies.add(entry.outcome().remedy());
        entry.remarks().forEach(remark -> remedies.add(remark.remedy()));
        return remedies.stream()
                .filter(remedy -> !remedy.isBlank())
                .map(Words::sentence)
                .collect(Collectors.joining(" "));
    }

    /** What to say when somebody picks up. */
    static String question(Service service) {
        var number = Agenda.numberToRing(service).map(Contact.Phone::shown);
        var page = service.website().map(Contact.Web::shown);
        return "“Hello. Our website sends people to " + service.name() + "."
                + number.map(n -> " Is " + n + " still the number to ring, and when does somebody answer it?")
                        .orElse("")
                + page.map(p -> " Is " + p + " still your page?").orElse("") + "”";
    }

    static String sentence(String words) {
        if (words.isBlank()) {
            return "";
        }
        int first = words.codePointAt(0);
        var begun = Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first));
        return begun + (begun.endsWith(".") || begun.endsWith("?") || begun.endsWith("!") ? "" : ".");
    }

    static String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** An address as people read it: without its scheme, and a host in other letters in both its forms. */
    static String shown(URI address) {
        var written = address.toString().replaceFirst("^https?://", "").replaceFirst("^([^/?#]+)/$", "$1");
        var host = Optional.ofNullable(address.getHost()).orElse("");
        var both = Idn.both(host);
        return both.equals(host) ? written : written + " – " + both;
    }
}
