package uk.co.knowandsee.signpost.proof;

import java.net.URI;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Findings;
import uk.co.knowandsee.signpost.links.Link;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Passage;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.links.Spot;
import uk.co.knowandsee.signpost.links.paper.Paper;
import uk.co.knowandsee.signpost.numbers.KnownNumbers;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * Checks that every number and e-mail address on a page can be used, that a number shown is the number dialled, and
 * that every number stands in the directory: a wrong digit sends a frightened child to a stranger.
 */
final class ContactChecker {

    private static final Rule UNKNOWN =
            Rule.error("numbers/unknown", "a wrong digit sends a frightened child to a stranger");
    private static final Rule SHOWN = Rule.error("numbers/shown", "a reader trusts the number that is shown");
    private static final Rule FORM = Rule.error("contacts/form", "a phone has to understand what it is told to dial");
    private static final Rule UNREAD = Rule.error("documents/unread", "what nobody can check could say anything");

    private final Router router;
    private final KnownNumbers known;

    ContactChecker(URI host, Directory directory) {
        this.router = new Router(host);
        this.known = new KnownNumbers(directory);
    }

    void check(BakedSite site, Origins origins, Problems problems) {
        var findings = new Findings(UNKNOWN, origins);
        site.files().forEach(file -> file(file, findings));
        site.flaws().forEach((file, flaw) -> unread(file, flaw, findings));
        findings.tell(problems);
    }

    /** What nobody can check could say anything, so it is not published. */
    private static void unread(String file, Paper.Flaw flaw, Findings findings) {
        var spot = new Spot(file, 0, 1, 1);
        findings.add(UNREAD, spot, file, "unread", "`" + file + "` " + flaw.what(), flaw.remedy());
    }

    private void file(BakedFile file, Findings findings) {
        for (var link : file.links()) {
            if (router.route(file, link.written()) instanceof Route.Contact contact) {
                contact(link, contact, findings);
            }
        }
        file.passages().forEach(passage -> passage(passage, findings));
    }

    private void contact(Link link, Route.Contact contact, Findings findings) {
        var flaw = ContactForm.flaw(contact);
        if (flaw.isPresent()) {
            wrong(
                    FORM,
                    link,
                    "`" + link.written() + "` " + flaw.get(),
                    ContactForm.example(contact.scheme()),
                    findings);
        } else if (!contact.scheme().equals("mailto")) {
            number(link, ContactForm.number(contact), findings);
        }
    }

    private void number(Link link, String dialled, Findings findings) {
        if (!known.has(dialled)) {
            wrong(
                    UNKNOWN,
                    link,
                    "`" + link.written() + "` dials a number that is not in the directory",
                    remedy(dialled),
                    findings);
        }
        if (!new ShownNumber(link.shown(), known).agreesWith(dialled)) {
            wrong(
                    SHOWN,
                    link,
                    "the link says `" + link.shown().strip() + "` but dials `" + dialled + "`",
                    "show the number that it dials, or name the service with `service:` and let the directory show it",
                    findings);
        }
    }

    private void passage(Passage passage, Findings findings) {
        for (var found : known.finder().find(passage.text())) {
            if (!known.has(found.digits())) {
                var written = found.written().replaceAll("\\s+", " ");
                findings.add(
                        passage.at(found.at()),
                        found.written(),
                        "number " + found.digits(),
                        "the page shows `" + written + "`, a number that is not in the directory",
                        remedy(found.digits()));
            }
        }
    }

    private String remedy(String digits) {
        return known.nearest(digits)
                        .map(near -> "did you mean `" + near + "`? ")
                        .orElse("") + "Numbers live in data/services/, once: add it there, or name its service instead";
    }

    private static void wrong(Rule rule, Link link, String what, String remedy, Findings findings) {
        findings.add(rule, link.spot(), link.written(), what, what, remedy);
    }
}
