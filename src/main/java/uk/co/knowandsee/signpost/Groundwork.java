package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.edition.Editions;
import uk.co.knowandsee.signpost.edition.EditionsReader;
import uk.co.knowandsee.signpost.edition.LocalDirectory;
import uk.co.knowandsee.signpost.edition.UnusedRecords;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.permalinks.PermalinkLedger;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.proof.HeadingLedger;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;

/**
 * What a build and a check stand on before any page is read.
 *
 * @param configuration what {@code jbake.properties} and the edition say
 * @param directory the services and areas that readers of this edition see; a plain JBake folder has none
 */
record Groundwork(Configuration configuration, Directory directory) {

    /** @throws ProblemsFound when there is no telling what to bake */
    static Groundwork read(SiteFolder site, LocalDate today, Problems problems) throws ProblemsFound, IOException {
        var usual = CheckSettings.usual(Version.number());
        var common = new ConfigurationReader(today, usual).read(site.root(), problems);
        problems.stopIfAny();
        var configuration = common.orElseThrow(() -> new IllegalStateException("no configuration and no problem"));
        if (!configuration.settings().campaign()) {
            site.edition().ifPresent(id -> refuse(id, problems));
            problems.stopIfAny();
            return new Groundwork(configuration, Directory.EMPTY);
        }
        new OrdinaryFiles(configuration.settings()).check(problems);
        problems.stopIfAny();
        return new Reading(site, configuration, problems).read(new DirectoryReader(today).read(site.root(), problems));
    }

    private static void refuse(String id, Problems problems) {
        problems.error(
                Where.file("jbake.properties"),
                "a plain JBake folder has no edition `" + id + "`",
                "leave `--edition` out, or write `signpost.rules=campaign` if this is a campaign's site");
    }

    /** Where the headings that others may link to are written down; each edition has its own. */
    String headings() {
        return otherEdition().map(HeadingLedger::fileOf).orElse(HeadingLedger.FILE);
    }

    /** Where every address that was ever published is written down; each edition has its own. */
    String permalinks() {
        return otherEdition().map(PermalinkLedger::fileOf).orElse(PermalinkLedger.FILE);
    }

    /** The edition when it is not the usual one. */
    private Optional<String> otherEdition() {
        return configuration
                .edition()
                .map(Edition::id)
                .filter(id -> !configuration.usualEdition().equals(Optional.of(id)));
    }

    /** The reading of a campaign's folder. */
    private record Reading(SiteFolder site, Configuration configuration, Problems problems) {

        Groundwork read(Directory whole) throws ProblemsFound {
            var editions = new EditionsReader(site.root(), problems).read();
            if (editions.isEmpty()) {
                checkNoneIsWished();
                return new Groundwork(configuration, whole);
            }
            var edition = chosen(editions);
            problems.stopIfAny(); // what follows would blame pages for an edition that cannot be read
            var one = edition.orElseThrow(() -> new IllegalStateException("no edition and no problem"));
            new UnusedRecords(editions).check(whole, problems);
            return new Groundwork(configuration.in(one), new LocalDirectory(one, whole, problems).read());
        }

        private void checkNoneIsWished() {
            site.edition()
                    .ifPresent(id -> problems.error(
                            Where.file(Edition.FOLDER),
                            "there is no edition `" + id + "`: this site is one for everybody",
                            "leave `--edition` out, or write " + Edition.FOLDER + "/" + id + ".yaml"));
            configuration
                    .usualEdition()
                    .ifPresent(id -> problems.warning(
                            configuration.whereIs(Configuration.USUAL_EDITION),
                            "`" + Configuration.USUAL_EDITION + "=" + id + "` has no effect: there is no folder "
                                    + Edition.FOLDER,
                            "delete the line, or write " + Edition.FOLDER + "/" + id + ".yaml"));
        }

        private Optional<Edition> chosen(Editions editions) {
            var id = site.edition().or(configuration::usualEdition);
            if (id.isEmpty()) {
                problems.error(
                        Where.file("jbake.properties"),
                        "the site has editions, and none of them is the usual one",
                        "add a line `" + Configuration.USUAL_EDITION + "=…` with one of: "
                                + String.join(", ", editions.ids()));
            } else if (!editions.ids().contains(id.get())) {
                problems.error(
                        site.edition().isPresent()
                                ? Where.file(Edition.FOLDER)
                                : configuration.whereIs(Configuration.USUAL_EDITION),
                        "there is no edition `" + id.get() + "`",
                        Suggestion.among("Known editions", id.get(), editions.ids()));
            }
            return id.flatMap(editions::find);
        }
    }
}
