package uk.co.knowandsee.signpost.links.targets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.InsideChecker;
import uk.co.knowandsee.signpost.links.Link;
import uk.co.knowandsee.signpost.links.LinkKind;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads pages and Markdown that lie on this machine. Places are named as the target was typed. */
final class Folders {

    private static final Pattern NOT_READ = Pattern.compile("(?:.*/)?(?:\\.[^/]+|node_modules)/.*");
    private static final URI NOWHERE = URI.create("https://localhost");

    private final URI base;
    private final Harvest harvest;
    private final ContactLinks contacts;

    Folders(Limits limits, Harvest harvest) {
        this.base = limits.base().orElse(NOWHERE);
        this.harvest = harvest;
        this.contacts = new ContactLinks(harvest.problems());
    }

    static boolean isMarkdown(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    static boolean isPage(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
    }

    /** One file, whose neighbours are only looked up. */
    void file(Path path, String name) {
        var root = rootOf(path);
        if (isMarkdown(name)) {
            new MarkdownFile(root, harvest, contacts).read(path, name);
            return;
        }
        var disk = new DiskLinks(root, harvest.problems());
        var page = BakedFile.page(name, DiskLinks.text(path));
        var router = Router.forgiving(base);
        for (var link : page.links()) {
            var route = router.route(page, link.written());
            if (route instanceof Route.Inside) {
                disk.check(path, link.written(), where(link, ""));
            } else {
                outside(link, route, where(link, ""));
            }
        }
    }

    /** The folder that an address from the root starts from: a project's, or else the file's own. */
    private static Path rootOf(Path file) {
        var own = file.toAbsolutePath().normalize().getParent();
        for (var folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return own == null ? file.toAbsolutePath().getRoot() : own;
    }

    /** A folder of pages, and of Markdown. */
    void folder(Path folder, String typed) {
        var prefix = typed.equals(".") || typed.isEmpty() ? "" : typed.endsWith("/") ? typed : typed + "/";
        var site = BakedSite.read(folder, name -> !NOT_READ.matcher(name).matches());
        var inside = new Problems();
        new InsideChecker(Served.BY_SOMEBODY_ELSE).check(site, base, Origins.none(site), inside);
        inside.all().forEach(problem -> harvest.problems().add(from(prefix, problem)));
        var router = Router.forgiving(base);
        site.files().forEach(file -> page(file, router, prefix));
        markdown(folder).forEach(file -> {
            new MarkdownFile(folder, harvest, contacts).read(file, prefix + slashes(folder.relativize(file)));
            harvest.page();
        });
    }

    private static Problem from(String prefix, Problem problem) {
        var where = problem.where();
        return new Problem(
                new Where(prefix + where.file(), where.line(), where.column()),
                problem.severity(),
                problem.what(),
                problem.remedy());
    }

    private void page(BakedFile file, Router router, String prefix) {
        if (isPage(file.file())) {
            harvest.page();
        }
        for (var link : file.links()) {
            var route = router.route(file, link.written());
            outside(link, route, where(link, prefix));
        }
    }

    private void outside(Link link, Route route, Where where) {
        if (route instanceof Route.Outside outside && link.kind() != LinkKind.CONNECTION) {
            harvest.link(outside.address(), where);
        } else if (route instanceof Route.Contact contact) {
            contacts.check(contact, link.written(), link.shown(), where);
        }
    }

    private static Where where(Link link, String prefix) {
        return new Where(
                prefix + link.spot().file(), link.spot().line(), link.spot().column());
    }

    private static List<Path> markdown(Path folder) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    boolean skipped = !visited.equals(folder)
                            && NOT_READ.matcher(slashes(folder.relativize(visited)) + "/")
                                    .matches();
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isMarkdown(file.toString()) && attributes.isRegularFile()) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return found.stream().sorted().toList();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
