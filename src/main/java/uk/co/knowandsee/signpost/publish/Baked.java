package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.markdown.Pressed;
import uk.co.knowandsee.signpost.problem.Where;

/** What was baked into a draft, and where each part of it comes from. */
public final class Baked {

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Pressed> bodies;
    private final Draft draft;
    private final DraftRenderer renderer;
    private final Map<Context, Optional<Where>> writers = new ConcurrentHashMap<>();
    private volatile PageText last = new PageText("", "");

    /** A page as it was baked; links are asked about page by page, so one is remembered. */
    private record PageText(String address, String text) {
        /** What stands around a character: the same line of a template writes the same. */
        Context around(int offset, String type, String href) {
            int at = Math.min(Math.max(offset, 0), text.length());
            int from = Math.max(0, at - 60);
            int to = Math.min(text.length(), at + href.length() + 20);
            return new Context(type, href, text.substring(from, to));
        }
    }

    private record Context(String type, String href, String text) {}

    Baked(List<Page> pages, Map<String, Pressed> bodies, Draft draft, DraftRenderer renderer) {
        pages.forEach(page -> this.pages.put(page.address(), page));
        this.bodies = Map.copyOf(bodies);
        this.draft = draft;
        this.renderer = renderer;
    }

    /** The pages by their address. */
    public Map<String, Page> pages() {
        return Map.copyOf(pages);
    }

    /** Every file of the site, from its root. */
    public Set<String> addresses() {
        return draft.origins().keySet();
    }

    /** The ids of a page's headings, each with its line. */
    public List<Pressed.Placed> headings(String address) {
        var body = bodies.get(address);
        return body == null ? List.of() : body.headings();
    }

    /** Addresses that writers linked to and no page leads to now, each with its Markdown line. */
    public List<Pressed.Placed> unlinked() {
        return bodies.values().stream()
                .flatMap(body -> body.unlinked().stream())
                .sorted(Comparator.comparing(Pressed.Placed::where).thenComparing(Pressed.Placed::text))
                .toList();
    }

    /**
     * Where a link of the baked site was written.
     *
     * @param address the baked file, from the site's root
     * @param offset where the link stands in it, in characters
     * @param href the link as it stands there
     * @return the Markdown line when the page's writer wrote it, else the template's line, else the source file
     */
    public Where whereWritten(String address, int offset, String href) {
        return inMarkdown(address, href, offset)
                .or(() -> inBody(address, offset, href))
                .or(() -> inTemplate(address, offset, href))
                .orElseGet(() -> inCopy(address, offset));
    }

    /** A page or a drawing that is published as it is has the lines of its writer's file. */
    private Where inCopy(String address, int offset) {
        var origin = draft.origins().getOrDefault(address, Where.file(address));
        boolean same = origin.file().endsWith("/" + address) && address.matches(".+\\.(html?|svg)");
        return same && origin.line() == 0 && offset > 0 ? Where.line(origin.file(), lineOf(address, offset)) : origin;
    }

    private int lineOf(String address, int offset) {
        var text = text(address).text();
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    /** The page is rendered once more to find out, so what stands on every page is found out once. */
    private Optional<Where> inTemplate(String address, int offset, String href) {
        var page = pages.get(address);
        return page == null
                ? Optional.empty()
                : writers.computeIfAbsent(
                        text(address).around(offset, page.type(), href), any -> renderer.whoWrote(address, offset));
    }

    private PageText text(String address) {
        var known = last;
        if (known.address().equals(address)) {
            return known;
        }
        try {
            var bytes = Files.readAllBytes(draft.folder().resolve(address));
            var read = new PageText(address, new String(bytes, StandardCharsets.UTF_8));
            last = read;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something else that stands in a body, such as a number: the first place in the Markdown that says the same. */
    private Optional<Where> inBody(String address, int offset, String text) {
        return writtenOn(address)
                .filter(page -> isInBody(address, offset, bodyOf(page)))
                .map(page -> whereIn(page, text))
                .findFirst();
    }

    private static Where whereIn(Page page, String text) {
        int at = page.body().indexOf(text);
        return at < 0 ? Where.line(page.source(), page.bodyLine()) : page.whereInBody(at);
    }

    private String bodyOf(Page page) {
        return Optional.ofNullable(bodies.get(page.address()))
                .map(Pressed::html)
                .orElse("");
    }

    /** The page itself, and then the others of its file whose bodies it holds: the first question of a self-check does. */
    private Stream<Page> writtenOn(String address) {
        return Optional.ofNullable(pages.get(address)).stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page),
                        pages.values().stream()
                                .filter(other -> page.isStep() && other.source().equals(page.source()))
                                .filter(other -> !other.address().equals(address))
                                .sorted(Comparator.comparing(Page::address))));
    }

    /** Whether a character of a page is part of its body, which the page's writer wrote, and not of the template. */
    private boolean isInBody(String address, int offset, String body) {
        int start = body.isEmpty() ? -1 : text(address).text().indexOf(body);
        return start >= 0 && offset >= start && offset < start + body.length();
    }

    private Optional<Where> inMarkdown(String address, String href, int offset) {
        return writtenOn(address)
                .filter(page -> page.address().equals(address) || isInBody(address, offset, bodyOf(page)))
                .flatMap(page -> Optional.ofNullable(bodies.get(page.address())).stream())
                .flatMap(body -> body.links().stream())
                .filter(link -> link.text().equals(href))
                .map(Pressed.Placed::where)
                .findFirst();
    }
}
