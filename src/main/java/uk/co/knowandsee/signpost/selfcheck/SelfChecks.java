package uk.co.knowandsee.signpost.selfcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.LeftOut;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Prose;

/**
 * Every self-check of a site, as pages and as prose.
 *
 * @param content the pages that were written, and the steps of all self-checks
 */
public record SelfChecks(Content content) {

    /**
     * What readers read of them: one for each file, in the section of its pages, so that the rules for that section
     * hold.
     *
     * @param problems gets notes of reviewers that cannot be read
     */
    public List<Prose> prose(Problems problems) {
        var byFile = new LinkedHashMap<String, List<Page>>();
        content.published().stream()
                .filter(Page::isStep)
                .forEach(step -> byFile.computeIfAbsent(step.source(), file -> new ArrayList<>())
                        .add(step));
        return byFile.values().stream()
                .map(steps -> new StepProse(new ProseReader(), problems).of(steps))
                .toList();
    }

    /** The gathering of all self-checks of a site. */
    static final class Gathering {

        private final Settings settings;
        private final Content content;
        private final StepPages steps;
        private final Problems problems;
        private final List<Page> pages = new ArrayList<>();
        private final Map<String, Page> firsts = new HashMap<>();
        private final Map<String, LeftOut> leftOut;

        Gathering(Settings settings, Content content, StepPages steps, Problems problems) {
            this.settings = settings;
            this.content = content;
            this.steps = steps;
            this.problems = problems;
            this.leftOut = new HashMap<>(content.leftOut());
        }

        /** Whether it is part of this edition; it is left out with the page that it begins from. */
        boolean add(SelfCheck check) {
            var place =
                    settings.nameOf(settings.content()) + "/" + check.begin().text();
            var why = Optional.ofNullable(content.leftOut().get(place));
            if (why.isPresent()) {
                leftOut.put("self-check:" + check.id(), why.get());
                return false;
            }
            find(place)
                    .ifPresentOrElse(
                            begin -> steps.of(check, begin).forEach(step -> add(check, step)),
                            () -> problems.error(
                                    check.begin().where(),
                                    "there is no page `" + place + "` to begin from",
                                    beginnings(place)));
            return true;
        }

        private Optional<Page> find(String place) {
            return content.pages().stream()
                    .filter(page -> page.place().equals(place))
                    .findFirst();
        }

        private String beginnings(String place) {
            var known = new TreeSet<String>();
            content.pages().forEach(page -> known.add(page.place()));
            return Suggestion.nearest(place, known)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("write the page, or name another with `begin`");
        }

        private void add(SelfCheck check, Page step) {
            var taken = new ArrayList<>(content.pages());
            taken.addAll(pages);
            taken.stream()
                    .filter(page -> page.address().equals(step.address()))
                    .filter(page -> !page.source().equals(step.source())) // two of one file are told by its tree
                    .findFirst()
                    .ifPresent(page -> problems.error(
                            Where.line(step.source(), step.header().line("title")),
                            "the step has the same address as `" + page.source() + "`: `" + step.address() + "`",
                            "give it another id, or the self-check another folder"));
            pages.add(step);
            if (step.header().text("isFirst").equals(Optional.of("true"))) {
                firsts.put(check.id(), step);
            }
        }

        SelfChecks gathered() {
            var all = new ArrayList<>(content.pages());
            all.addAll(pages);
            return new SelfChecks(new Content(all, content.assets(), leftOut, firsts));
        }
    }
}
