package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.ContentRules;
import uk.co.knowandsee.signpost.rules.findings.Material;
import uk.co.knowandsee.signpost.rules.language.LanguageList;
import uk.co.knowandsee.signpost.rules.reading.BudgetReader;
import uk.co.knowandsee.signpost.rules.reading.Budgets;
import uk.co.knowandsee.signpost.rules.records.RecordsReader;
import uk.co.knowandsee.signpost.rules.report.Inspection;
import uk.co.knowandsee.signpost.selfcheck.SelfChecks;

/** All that a campaign's readers get to read, pages and records, held against its rules. */
final class WrittenWords {

    private final SiteFolder site;
    private final Groundwork groundwork;
    private final LocalDate today;

    WrittenWords(SiteFolder site, Groundwork groundwork, LocalDate today) {
        this.site = site;
        this.groundwork = groundwork;
        this.today = today;
    }

    void check(SelfChecks selfChecks, LanguageList language, Inspection inspection) throws IOException {
        var problems = inspection.problems();
        var pages = pages(selfChecks, problems);
        var records = Stream.of(selfChecks.prose(problems).stream(), ofTheDirectory(), ofThePromises())
                .flatMap(prose -> prose)
                .toList();
        var rules = ContentRules.of(language, budgets(pages, problems));
        inspection.holds(rules.rules());
        inspection.allowed(rules.check(new Material(pages, records, groundwork.directory(), today), problems));
    }

    /** Steps of a self-check are not pages that somebody wrote: their words stand in its file. */
    private static List<Prose> pages(SelfChecks selfChecks, Problems problems) {
        var reader = new ProseReader();
        return selfChecks.content().published().parallelStream()
                .filter(page -> !page.isStep())
                .map((Page page) -> reader.read(page, problems))
                .toList();
    }

    /** Only what this edition shows: what another one says is that one's to answer for. */
    private Stream<Prose> ofTheDirectory() throws IOException {
        var directory = groundwork.directory();
        var shown = Stream.concat(
                        directory.services().stream().map(Service::where),
                        directory.areas().stream().map(Area::where))
                .map(where -> where.file())
                .collect(Collectors.toSet());
        return new RecordsReader(site.root()).read().stream().filter(record -> shown.contains(record.source()));
    }

    private Stream<Prose> ofThePromises() {
        return new RecordsReader(site.root()).promises().stream();
    }

    private Budgets budgets(List<Prose> pages, Problems problems) {
        var configuration = groundwork.configuration();
        var sections = pages.stream().map(Prose::section).toList();
        var keys = configuration.written(BudgetReader.PREFIX);
        return new BudgetReader(keys, configuration::whereIs, problems).read(sections);
    }
}
