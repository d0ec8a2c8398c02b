package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads one page: its header, what the header has to say in any JBake folder, and its body. */
final class PageReader {

    private static final Map<String, Page.Status> STATUSES = Map.of(
            "published", Page.Status.PUBLISHED,
            "published-date", Page.Status.PUBLISHED,
            "draft", Page.Status.DRAFT);

    /** JBake and the templates read these keys in lower case only. */
    private static final Set<String> STRUCTURAL = Set.of("type", "status", "title");

    private static final int LONGEST = 200_000; // characters; a long page of ours has 20,000

    private final Settings settings;
    private final Tokens tokens;
    private final Problems problems;
    private final HeaderReader headers;
    private final CampaignHeader campaign;

    PageReader(Settings settings, Tokens tokens, Problems problems) {
        this.settings = settings;
        this.tokens = tokens;
        this.problems = problems;
        this.headers = new HeaderReader(settings.headerSeparator());
        this.campaign = new CampaignHeader(problems);
    }

    /** Empty when there was a problem; the problems say which. */
    Optional<Page> read(SourceFile file) throws IOException {
        var name = settings.nameOf(file.file());
        var text = SourceText.read(file.file(), name, problems).filter(written -> isOfAReadersSize(name, written));
        var parts = text.flatMap(t -> headers.read(name, t, problems));
        return parts.isEmpty() ? Optional.empty() : page(file, name, parts.get());
    }

    /** Some signs, many thousand times in one page, keep a reader of Markdown busy for hours. */
    private boolean isOfAReadersSize(String name, String written) {
        boolean fine = !settings.campaign() || written.length() <= LONGEST;
        if (!fine) {
            problems.error(
                    Where.file(name),
                    "is longer than 200,000 characters, which nobody reads on a phone",
                    "split it into several pages");
        }
        return fine;
    }

    private Optional<Page> page(SourceFile file, String name, HeaderReader.Parts parts) throws IOException {
        var header = filled(name, parts.header());
        if (settings.campaign()) {
            campaign.check(name, header);
        }
        checkTags(name, header);
        checkIgnoredKeys(name, header);
        var type = type(name, header);
        var written = status(name, header);
        var date = date(file.file(), name, header);
        if (type.isEmpty() || written.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Page(
                name,
                settings.nameOf(file.at()),
                new Addresses(settings).of(file, type.get()),
                name.endsWith(".md") ? Page.Kind.MARKDOWN : Page.Kind.HTML,
                type.get(),
                onTheDay(written.get(), date.get()),
                date.get(),
                header,
                bodyOf(name, parts)));
    }

    /** A plain JBake folder has no words to fill in: braces there are braces. */
    private Header filled(String name, Header header) {
        return settings.campaign()
                ? header.retold((text, line) -> tokens.fill(text, Where.line(name, line), problems))
                : header;
    }

    private Body bodyOf(String name, HeaderReader.Parts parts) {
        return settings.campaign()
                ? tokens.fillMarkdown(name, parts.body(), parts.bodyLine(), 0, problems)
                : Body.of(parts.body(), parts.bodyLine());
    }

    private Optional<String> type(String name, Header header) {
        var written = header.text("type").or(() -> notBlank(settings.defaultType()));
        if (written.isEmpty()) {
            problems.error(
                    Where.line(name, header.line("type")),
                    "the header names no `type`",
                    "add a line `type: page`, or another of the known types: " + String.join(", ", settings.types()));
        } else if (!settings.types().contains(written.get())) {
            problems.error(
                    Where.line(name, header.line("type")),
                    "`type=" + written.get() + "` is not a page type",
                    Suggestion.among("known types", written.get(), settings.types()));
            return Optional.empty();
        }
        return written;
    }

    private Optional<Page.Status> status(String name, Header header) {
        var written = header.text("status").or(() -> notBlank(settings.defaultStatus()));
        if (written.isEmpty()) {
            problems.error(
                    Where.line(name, header.line("status")),
                    "the header names no `status`",
                    "add a line `status: published`, or `status: draft` while nobody should see the page");
            return Optional.empty();
        }
        var status = STATUSES.get(written.get());
        if (status == null) {
            problems.error(
                    Where.line(name, header.line("status")),
                    "`status=" + written.get() + "` is not a status",
                    Suggestion.among("known", written.get(), STATUSES.keySet()));
        }
        return Optional.ofNullable(status);
    }

    private Optional<Instant> date(Path file, String name, Header header) throws IOException {
        var written = header.text("date");
        if (written.isEmpty()) {
            return settings.campaign()
                    ? Optional.empty() // CampaignHeader has reported it
                    : Optional.of(Files.getLastModifiedTime(file).toInstant());
        }
        var format = new SimpleDateFormat(settings.dateFormat(), Locale.UK);
        format.setTimeZone(TimeZone.getTimeZone(settings.zone()));
        format.setLenient(false);
        var position = new ParsePosition(0);
        var date = format.parse(written.get(), position);
        if (date == null || position.getIndex() < written.get().length()) {
            problems.error(
                    Where.line(name, header.line("date")),
                    "`" + written.get() + "` is not a date",
                    "write it as `" + settings.dateFormat() + "`, e.g. `" + format.format(exampleDay()) + "`");
            return Optional.empty();
        }
        return Optional.of(date.toInstant());
    }

    private java.util.Date exampleDay() {
        return java.util.Date.from(
                settings.today().atStartOfDay(settings.zone()).toInstant());
    }

    private Page.Status onTheDay(Page.Status status, Instant date) {
        boolean later = LocalDate.ofInstant(date, settings.zone()).isAfter(settings.today());
        return status == Page.Status.PUBLISHED && later ? Page.Status.SCHEDULED : status;
    }

    /** JBake writes one page for each tag, named after it: a tag must not be a path. */
    private void checkTags(String name, Header header) {
        for (var tag : header.list("tags")) {
            boolean strange = tag.isEmpty() || tag.startsWith(".") || tag.matches(".*[/\\\\:*?\"<>|\\p{Cntrl}].*");
            if (strange) {
                problems.error(
                        Where.line(name, header.line("tags")),
                        tag.isEmpty() ? "has an empty tag" : "`" + tag + "` cannot be a tag",
                        "write tags as plain words with commas between them, e.g. `tags: parents, online`");
            }
        }
    }

    private void checkIgnoredKeys(String name, Header header) {
        if (header.keys().contains("uri")) {
            problems.error(
                    Where.line(name, header.line("uri")),
                    "`uri` has no effect: a page's address comes from its file's name",
                    "rename or move the file, and delete this line");
        }
        for (var key : header.keys()) {
            boolean onlyByCase =
                    !key.equals(key.toLowerCase(Locale.ROOT)) && STRUCTURAL.contains(key.toLowerCase(Locale.ROOT));
            if (onlyByCase) {
                problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + "` is not read",
                        "write it in lower case: `" + key.toLowerCase(Locale.ROOT) + "`");
            }
        }
    }

    private static Optional<String> notBlank(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
