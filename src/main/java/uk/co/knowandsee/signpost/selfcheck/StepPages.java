package uk.co.knowandsee.signpost.selfcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.content.Header;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.Tokens;
import uk.co.knowandsee.signpost.problem.Problems;

/** Makes a page of each question and each ending. What templates know of it stands in the page's header. */
final class StepPages {

    private final Settings settings;
    private final Tokens tokens;
    private final Problems problems;

    StepPages(Settings settings, Tokens tokens, Problems problems) {
        this.settings = settings;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** @param begin the page that a reader comes from */
    List<Page> of(SelfCheck check, Page begin) {
        var making = new Making(check, begin);
        var pages = new ArrayList<Page>();
        check.questions().forEach(question -> pages.add(making.question(question)));
        check.endings().forEach(ending -> pages.add(making.ending(ending)));
        return pages;
    }

    /** The pages of one self-check. */
    private final class Making {
        private final SelfCheck check;
        private final Page begin;

        Making(SelfCheck check, Page begin) {
            this.check = check;
            this.begin = begin;
        }

        Page question(Question question) {
            var header = common(question.ask());
            var answers = question.answers().stream()
                    .map(answer -> Map.of(
                            "say",
                            filled(answer.say()),
                            "address",
                            addressOf(answer.to().text()),
                            "line",
                            String.valueOf(answer.say().line())))
                    .toList();
            header.put("answers", new Header.Entry(answers, question.id().line()));
            header.put("isFirst", entry(String.valueOf(isFirst(question)), question.id()));
            if (isFirst(question)) {
                header.put("all", new Header.Entry(everyStep(), question.id().line()));
            }
            return page("question", question.id(), header, question.why());
        }

        Page ending(Ending ending) {
            var header = common(ending.title());
            var services = ending.services().stream().map(Written::text).toList();
            var line =
                    ending.services().stream().findFirst().orElse(ending.id()).line();
            header.put("services", new Header.Entry(services, line));
            return page("ending", ending.id(), header, ending.text());
        }

        /** For readers who want to see first what they will be asked, and where it can end. */
        private List<Map<String, String>> everyStep() {
            var steps = new ArrayList<Map<String, String>>();
            check.questions()
                    .forEach(q -> steps.add(Map.of("title", filled(q.ask()), "address", addressOf(q.id().text()))));
            check.endings()
                    .forEach(e -> steps.add(Map.of("title", filled(e.title()), "address", addressOf(e.id().text()))));
            return steps;
        }

        private boolean isFirst(Question question) {
            return question.id().text().equals(check.start().text());
        }

        private Map<String, Header.Entry> common(Written title) {
            var header = new LinkedHashMap<String, Header.Entry>();
            header.put("title", entry(filled(title), title));
            header.put("owner", entry(filled(check.owner()), check.owner()));
            header.put("reviewBy", entry(check.reviewBy().text(), check.reviewBy()));
            header.put("discreet", entry("true", title));
            header.put("selfCheck", entry(filled(check.title()), check.title()));
            header.put("begin", entry(begin.address(), check.begin()));
            header.put("first", entry(addressOf(check.start().text()), check.start()));
            return header;
        }

        private Page page(String type, Written id, Map<String, Header.Entry> header, Written text) {
            var source = check.where().file();
            var day = LocalDate.parse(check.date().text())
                    .atStartOfDay(settings.zone())
                    .toInstant();
            return new Page(
                    source,
                    settings.nameOf(settings.content()) + "/" + check.folder() + "/" + id.text() + ".md",
                    addressOf(id.text()),
                    Page.Kind.MARKDOWN,
                    type,
                    status(day),
                    day,
                    new Header(header, id.line()),
                    tokens.fillMarkdown(source, text.text(), text.line(), text.indent(), problems));
        }

        private Page.Status status(Instant day) {
            if (check.status().equals("draft") || begin.status() == Page.Status.DRAFT) {
                return Page.Status.DRAFT;
            }
            boolean later = LocalDate.ofInstant(day, settings.zone()).isAfter(settings.today());
            return later || !begin.isPublished() ? Page.Status.SCHEDULED : Page.Status.PUBLISHED;
        }

        private String addressOf(String id) {
            return check.folder() + "/" + id + settings.outputExtension();
        }

        private String filled(Written written) {
            return tokens.fill(written.text(), written.where(), problems);
        }

        private Header.Entry entry(String value, Written written) {
            return new Header.Entry(value, written.line());
        }
    }
}
