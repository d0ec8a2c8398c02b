package uk.co.knowandsee.signpost.kits;

import java.net.URI;
import java.time.LocalDate;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.writing.FoldedLines;

/**
 * Services as cards for the address book of a phone: vCard 3.0 (RFC 2426), which every phone reads. The note on each says
 * how far it can be trusted, because a number in an address book looks truer than it is.
 */
final class PhoneCards {

    private final URI site;
    private final String directoryPage;

    /**
     * @param site where it is published, with a slash at the end
     * @param directoryPage the page that lists every service, from the site's root
     */
    PhoneCards(URI site, String directoryPage) {
        this.site = site;
        this.directoryPage = directoryPage;
    }

    String card(Service service) {
        var lines = new FoldedLines()
                .line("BEGIN", "VCARD")
                .line("VERSION", "3.0")
                .line("N", FoldedLines.escaped(service.name()) + ";;;;")
                .text("FN", service.name())
                .line("ORG", FoldedLines.escaped(service.name()))
                .line("X-ABShowAs", "COMPANY")
                .text("UID", service.id() + "@" + site.getHost());
        int group = 0;
        for (var way : service.contacts()) {
            group++;
            way(lines, "item" + group, way);
        }
        return lines.text("NOTE", note(service))
                .line("REV", revised(service.evidence().checkedOn()))
                .line("END", "VCARD")
                .toString();
    }

    private static String revised(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void way(FoldedLines lines, String group, Contact way) {
        if (way instanceof Contact.Text text) {
            lines.line(group + ".TEL;TYPE=MSG", text.number().digits());
            label(lines, group, "text " + text.shown());
        } else if (way.kind().equals("phone")) {
            lines.line(group + ".TEL;TYPE=VOICE", way.href().replaceFirst("^tel:", ""));
            label(lines, group, ServiceLists.about(way));
        } else if (way instanceof Contact.Email email) {
            lines.line(group + ".EMAIL;TYPE=INTERNET", email.address());
            label(lines, group, way.label());
        } else if (way instanceof Contact.Post post) {
            lines.line(group + ".ADR", ";;" + FoldedLines.escaped(post.address()) + ";;;;");
            label(lines, group, way.label());
        } else {
            lines.line(group + ".URL", way.href());
            label(lines, group, way.label().isEmpty() ? way.kind() : way.label());
        }
    }

    private static void label(FoldedLines lines, String group, String label) {
        if (!label.isEmpty()) {
            lines.text(group + ".X-ABLabel", label);
        }
    }

    private String note(Service service) {
        return service.summary() + "\nFor: " + ServiceLists.forWhom(service) + ".\n" + EvidenceInWords.of(service)
                + "\nNumbers change. Look here before you rely on it: " + site.resolve(directoryPage) + "#"
                + service.id();
    }
}
