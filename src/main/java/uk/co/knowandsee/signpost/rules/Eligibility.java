package uk.co.knowandsee.signpost.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Instead;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Mention;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds pages that send a child to somebody who will turn them away, and to nobody else. */
final class Eligibility implements Check {

    private static final int GROWING_UP = 16; // years; several helplines begin there
    private static final Set<String> READ_BY_CHILDREN = Set.of("young-people", "friends", "help");
    private static final Pattern FIRST_AGE = Pattern.compile("^\\d{1,2}");

    private static final Rule SIXTEEN_PLUS =
            Rule.error("eligibility/sixteen-plus", "a child who is turned away once may not ask again");

    @Override
    public List<Rule> rules() {
        return List.of(SIXTEEN_PLUS);
    }

    @Override
    public void check(Material material, Findings findings) {
        material.pages().stream()
                .filter(Eligibility::isReadByChildren)
                .forEach(page -> page(page, material.directory(), findings));
    }

    /** What a page says of its readers' ages counts; without, its section does. */
    private static boolean isReadByChildren(Prose prose) {
        return youngestReader(prose).map(age -> age < GROWING_UP).orElse(READ_BY_CHILDREN.contains(prose.section()));
    }

    private static Optional<Integer> youngestReader(Prose prose) {
        return prose.page()
                .flatMap(page -> page.header().text("ages"))
                .flatMap(written -> FIRST_AGE
                        .matcher(written)
                        .results()
                        .map(age -> Integer.valueOf(age.group()))
                        .findFirst());
    }

    private static void page(Prose page, Directory directory, Findings findings) {
        var named = page.services().stream().map(Mention::service).collect(Collectors.toUnmodifiableSet());
        var told = new HashSet<String>();
        for (var mention : page.services()) {
            directory
                    .find(mention.service())
                    .filter(service -> !isOpenToChildren(service))
                    .filter(service -> told.add(service.id()))
                    .ifPresent(service -> service(service, mention, named, directory, findings));
        }
    }

    private static void service(
            Service service, Mention mention, Set<String> named, Directory directory, Findings findings) {
        var better = forYounger(service, directory);
        if (better.stream().noneMatch(other -> named.contains(other.id()))) {
            var what = "`" + service.name() + "` is for " + service.ages().inWords() + ", and children younger than "
                    + GROWING_UP + " read this page";
            findings.add(SIXTEEN_PLUS, mention.where(), what, remedy(service, better));
        }
    }

    private static String remedy(Service service, List<Service> better) {
        return better.stream()
                .findFirst()
                .map(other -> "say where they can go instead: name [" + other.name() + "](service:" + other.id()
                        + ") on this page, too")
                .orElseGet(() ->
                        "first add a line to `notFor:` in " + service.where().file()
                                + " that says who helps them instead, then name that service on this page, too");
    }

    /** Who the service's own file says can help those who are too young for it. */
    private static List<Service> forYounger(Service service, Directory directory) {
        return service.notFor().stream()
                .map(Instead::instead)
                .flatMap(id -> directory.find(id).stream())
                .filter(other -> isOpenToChildren(other) && !other.isForEmergenciesOnly())
                .toList();
    }

    private static boolean isOpenToChildren(Service service) {
        return service.ages().youngest().orElse(0) < GROWING_UP;
    }
}
