package uk.co.knowandsee.signpost.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Cost;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryRules;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/**
 * Checks that the directory leaves nobody out: whoever has no credit, cannot speak aloud or is young. A number for
 * emergencies counts for none of these, as nobody rings it to talk.
 */
final class Coverage implements Check {

    private static final String SERVICES = "data/services";
    private static final String EMERGENCY = "999";
    private static final int GROWN_UP = 18; // years

    private static final Rule AUDIENCE =
            Rule.error("coverage/audience", "who has no credit, cannot speak aloud or is young needs somebody, too");

    private static final List<Need> NEEDS = List.of(
            new Need("can be rung free of charge", Coverage::isFree),
            new Need("can be reached without speaking, by text, chat or email", Coverage::isSilent),
            new Need("is open to people under 18", Coverage::isOpenToYoungPeople));

    /** @param inWords what somebody who helps has to be like, following "who helps … and" */
    private record Need(String inWords, Predicate<Service> test) {}

    @Override
    public List<Rule> rules() {
        return List.of(DirectoryRules.AREA_COVERED, AUDIENCE);
    }

    @Override
    public void check(Material material, Findings findings) {
        var directory = material.directory();
        if (!directory.areas().isEmpty() && directory.services().stream().noneMatch(Coverage::isEmergency)) {
            findings.add(
                    DirectoryRules.AREA_COVERED,
                    Where.file(SERVICES),
                    "no service has the number 999, which every area needs",
                    "add a file `emergency-999.yaml` with a phone `value: \"999\"` and `purpose: emergency`");
        }
        Arrays.stream(Audience.values())
                .filter(audience -> audience != Audience.EVERYONE)
                .forEach(audience -> NEEDS.forEach(need -> audience(audience, need, directory, findings)));
    }

    private static void audience(Audience audience, Need need, Directory directory, Findings findings) {
        var able = directory.services().stream()
                .filter(service -> !service.isForEmergenciesOnly())
                .filter(need.test())
                .toList();
        if (able.stream().noneMatch(service -> isFor(audience, service))) {
            findings.add(
                    AUDIENCE,
                    Where.file(SERVICES),
                    "no service is for `" + audience.id() + "` and " + need.inWords(),
                    able.stream()
                                    .findFirst()
                                    .map(service -> "if `" + service.id() + "` helps them, add `" + audience.id()
                                            + "` to its `audiences:`; otherwise ")
                                    .orElse("")
                            + "add a service that does");
        }
    }

    private static boolean isFor(Audience audience, Service service) {
        return service.audiences().contains(audience) || service.audiences().contains(Audience.EVERYONE);
    }

    private static boolean isEmergency(Service service) {
        return service.contacts().stream()
                .anyMatch(c -> c instanceof Contact.Phone phone
                        && phone.number().digits().equals(EMERGENCY));
    }

    private static boolean isFree(Service service) {
        return service.contacts().stream().anyMatch(c -> c instanceof Contact.Phone phone && phone.cost() == Cost.FREE);
    }

    private static boolean isSilent(Service service) {
        return service.contacts().stream()
                .anyMatch(c -> c instanceof Contact.Text || c instanceof Contact.Chat || c instanceof Contact.Email);
    }

    private static boolean isOpenToYoungPeople(Service service) {
        return service.ages().youngest().orElse(0) < GROWN_UP;
    }
}
