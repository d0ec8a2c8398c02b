package uk.co.knowandsee.signpost.proof.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Rule;

/** The numbers that no page may be without: 999, Childline's, one of an area's front door, and one to text. */
final class HelpNumbers {

    static final Rule RULE =
            Rule.error("help/block", "whoever reads any one page of ours may need somebody to turn to, there and then");

    private static final String EMERGENCY = "999";
    private static final String CHILDLINE = "childline"; // its file in data/services/

    private final Optional<PhoneNumber> childline;
    private final Set<String> local; // digits
    private final Set<String> texted; // e.g. sms:85258

    HelpNumbers(Directory directory) {
        this.childline = directory.find(CHILDLINE).flatMap(Service::firstPhone).map(Contact.Phone::number);
        this.local = directory.areas().stream()
                .flatMap(area -> directory.find(area.frontDoor()).stream())
                .flatMap(service -> service.contacts().stream())
                .filter(Contact.Phone.class::isInstance)
                .map(phone -> ((Contact.Phone) phone).number().digits())
                .collect(Collectors.toCollection(TreeSet::new));
        this.texted = directory.services().stream()
                .flatMap(service -> service.contacts().stream())
                .filter(Contact.Text.class::isInstance)
                .map(Contact::href)
                .collect(Collectors.toSet());
    }

    /** Whether a part of a page offers a number to text, or the directory knows none. */
    boolean hasTextIn(Element part) {
        return texted.isEmpty()
                || part.select("a[href]").eachAttr("href").stream().anyMatch(texted::contains);
    }

    /**
     * What is missing among these numbers, in words.
     *
     * @param dialled digits of the numbers that can be touched
     */
    List<String> missingFrom(Set<String> dialled) {
        var missing = new ArrayList<String>();
        if (!dialled.contains(EMERGENCY)) {
            missing.add("a link to `tel:999`");
        }
        childline
                .filter(number -> !dialled.contains(number.digits()))
                .ifPresent(number -> missing.add("a link to `tel:" + number.digits() + "` (Childline)"));
        return missing;
    }

    /** Whether one of the numbers is an area's own, or no area has one. */
    boolean hasLocal(Set<String> dialled) {
        return local.isEmpty() || dialled.stream().anyMatch(local::contains);
    }

    /** What is missing in a text that nobody can touch. */
    List<String> missingIn(String text) {
        var missing = new ArrayList<String>();
        if (!shows(text, EMERGENCY)) {
            missing.add("`999`");
        }
        childline
                .filter(number -> !shows(text, number.digits()))
                .ifPresent(number -> missing.add("`" + number.shown() + "` (Childline)"));
        if (!local.isEmpty() && local.stream().noneMatch(digits -> shows(text, digits))) {
            missing.add("a number of an area's front door");
        }
        return missing;
    }

    private static boolean shows(String text, String digits) {
        var spaced = digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[\\s\\u00A0()-]*"));
        return Pattern.compile("(?<!\\d)" + spaced + "(?!\\d)").matcher(text).find();
    }
}
