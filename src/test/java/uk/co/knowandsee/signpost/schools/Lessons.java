package uk.co.knowandsee.signpost.schools;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.problem.Where;

/** A desk with invented lessons on it. */
final class Lessons implements SchoolFiles.Desk {

    static final Publisher PUBLISHER = new Publisher(
            "Know and See", "https://site.example", Optional.of("about/reuse.html"), Optional.of("help/index.html"));

    private static final String HELP = "<h2>You can talk to someone</h2><p><a href=\"tel:999\">999</a></p>";

    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, byte[]> made = new TreeMap<>();

    /** Puts the page of a lesson there. */
    Lessons article(Resource lesson, String body) {
        return article(lesson, body, "en-GB", "ltr");
    }

    Lessons article(Resource lesson, String body, String language, String direction) {
        articles.put(
                lesson.address(),
                new Article(
                        URI.create("https://site.example/" + lesson.address()),
                        lesson.title(),
                        language,
                        direction,
                        body,
                        HELP,
                        "text",
                        "999"));
        return this;
    }

    Lessons file(String address, String text) {
        files.put(address, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Makes everything of these, and answers with it by address. */
    Map<String, byte[]> make(Resource... resources) throws IOException {
        made.clear();
        new SchoolFiles(PUBLISHER, List.of(resources), this).make();
        return new TreeMap<>(made);
    }

    static Resource lesson(String name, String keyStage, String title) {
        return new Resource(
                name,
                true,
                title,
                "For them.",
                Optional.of(keyStage).filter(stage -> !stage.isEmpty()),
                Optional.of("9-11"),
                Optional.of(45),
                List.of("Relationships education: being safe", "Citizenship"),
                "en-GB",
                LocalDate.of(2026, 11, 5),
                "schools/" + name + ".html",
                Where.file("content/schools/" + name + ".md"));
    }

    @Override
    public Optional<Article> article(String address) {
        return Optional.ofNullable(articles.get(address));
    }

    @Override
    public Optional<LocalDate> factsSince(Article article) {
        return Optional.of(LocalDate.of(2026, 10, 2))
                .filter(day -> article.body().contains("#"));
    }

    @Override
    public Optional<byte[]> file(String address) {
        return Optional.ofNullable(files.get(address));
    }

    @Override
    public void put(String address, byte[] bytes, Where origin) {
        if (made.put(address, bytes) != null) {
            throw new AssertionError("twice: " + address);
        }
    }
}
