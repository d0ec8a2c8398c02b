package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.evidence.BakeFindings;
import uk.co.knowandsee.signpost.evidence.Pledge;
import uk.co.knowandsee.signpost.evidence.PledgeFile;
import uk.co.knowandsee.signpost.evidence.ProofFile;
import uk.co.knowandsee.signpost.evidence.Signposts;
import uk.co.knowandsee.signpost.evidence.SourceFingerprint;
import uk.co.knowandsee.signpost.evidence.Standings;
import uk.co.knowandsee.signpost.evidence.TestResults;
import uk.co.knowandsee.signpost.evidence.Weighing;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Ledger;
import uk.co.knowandsee.signpost.markdown.CampaignPress;
import uk.co.knowandsee.signpost.media.PublishedFile;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.proof.ProofReader;
import uk.co.knowandsee.signpost.proof.promises.Promises;
import uk.co.knowandsee.signpost.proof.weight.Scales;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** What a campaign promises its readers, and how each promise stands by all that is known before its pages are written. */
final class KeptPromises {

    private static final String PAGE = "evidence"; // the type of the page that shows them

    private static final Set<Verdict> GOOD = Set.of(Verdict.OK, Verdict.MOVED);

    private final SiteFolder site;
    private final Groundwork groundwork;
    private final LocalDate today;

    KeptPromises(SiteFolder site, Groundwork groundwork, LocalDate today) {
        this.site = site;
        this.groundwork = groundwork;
        this.today = today;
    }

    /** A plain JBake folder, and a campaign without the file for it, promises nothing. */
    Standings weigh(Content content, Ledger ledger, Inspection inspection) throws IOException {
        var problems = inspection.problems();
        if (!groundwork.configuration().settings().campaign()) {
            return Standings.NONE;
        }
        var pledges = new PledgeFile(site.root()).read(problems);
        checkPages(content, pledges, problems);
        return pledges.isEmpty()
                ? Standings.NONE
                : new Weighing(today, findings(content, inspection), tests(problems), signposts(ledger))
                        .weigh(pledges, problems);
    }

    private void checkPages(Content content, List<Pledge> pledges, Problems problems) {
        if (pledges.isEmpty() && problems.errors().isEmpty()) {
            content.published().stream()
                    .filter(page -> page.type().equals(PAGE))
                    .forEach(page -> problems.error(
                            page.whereInHeader("type"),
                            "this page shows what we promise, and there is no " + PledgeFile.FILE,
                            "write the promises down there, or give the page another type"));
        }
    }

    /** What the bake found so far. Of the rules that are held against the baked site only errors matter: they stop it. */
    private BakeFindings findings(Content content, Inspection inspection) {
        var report = inspection.report(today);
        return new BakeFindings(
                content.published().size(),
                report.rules().stream().map(Rule::id).collect(Collectors.toSet()),
                Stream.of(ProofReader.rules(), Promises.RULES, CampaignPress.RULES, PublishedFile.RULES, Scales.RULES)
                        .flatMap(List::stream)
                        .filter(rule -> rule.severity() == Severity.WARNING)
                        .map(Rule::id)
                        .collect(Collectors.toSet()),
                report.findings().stream()
                        .filter(Problem::isUnsettled)
                        .collect(Collectors.toMap(Problem::rule, one -> 1, Integer::sum)),
                report.exemptions().stream()
                        .collect(Collectors.toMap(one -> one.rule().id(), one -> 1, Integer::sum)));
    }

    private TestResults tests(Problems problems) throws IOException {
        if (site.evidence().isEmpty()) {
            return TestResults.none("there are no results of the checks");
        }
        var file = site.evidence().get();
        var edition = groundwork.configuration().edition().map(Edition::id).orElse("");
        var fingerprint = new SourceFingerprint(site.root()).of(edition);
        return new ProofFile(file, shown(file)).about(fingerprint, edition, today, problems);
    }

    private String shown(Path file) {
        var path = file.startsWith(site.root()) ? site.root().relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    /** Every web address of a service, and what its last check found. */
    private Signposts signposts(Ledger ledger) {
        var addresses = groundwork.directory().services().stream()
                .flatMap(service -> service.contacts().stream())
                .map(Contact::href)
                .filter(href -> href.startsWith("https:") || href.startsWith("http:"))
                .map(URI::create)
                .collect(Collectors.toSet());
        var good = new ArrayList<LocalDate>();
        var others = new ArrayList<LocalDate>();
        for (var address : addresses) {
            ledger.of(address)
                    .flatMap(Ledger.Line::last)
                    .ifPresent(last -> (GOOD.contains(last.verdict()) ? good : others).add(last.day()));
        }
        return new Signposts(addresses.size(), good, others);
    }
}
