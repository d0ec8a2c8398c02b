package uk.co.knowandsee.signpost.links;

import java.util.List;

/** One check of one site: existence, fragments, ids, and how addresses are written. */
final class InsideCheck {

    private static final String NOT_FOUND_PAGE = "404.html";

    private final BakedSite site;
    private final Router router;
    private final Served served;
    private final Findings findings;
    private final Neighbours neighbours;

    InsideCheck(BakedSite site, Router router, Served served, Findings findings) {
        this.site = site;
        this.router = router;
        this.served = served;
        this.findings = findings;
        this.neighbours = new Neighbours(site.names());
    }

    void file(BakedFile file) {
        if (served != Served.BY_SOMEBODY_ELSE) {
            file.repeatedIds().forEach(this::repeatedId);
        }
        file.links().forEach(link -> link(file, link));
    }

    private void repeatedId(String id, List<Spot> spots) {
        var first = spots.get(0);
        spots.stream()
                .skip(1)
                .forEach(again -> findings.add(
                        again,
                        "#" + id,
                        "id " + id,
                        "the id `" + id + "` stands twice on one page, first at line " + first.line() + " of `"
                                + first.file() + "`",
                        "give one of them another id or heading; a link to `#" + id + "` can only reach the first"));
    }

    private void link(BakedFile file, Link link) {
        var route = router.route(file, link.written());
        boolean thisPage = link.written().isBlank() && (link.kind() == LinkKind.ANCHOR || link.kind() == LinkKind.FORM);
        if (thisPage && served == Served.BY_SOMEBODY_ELSE) {
            return;
        }
        if (route instanceof Route.Wrong wrong) {
            wrong(link, "written " + link.written(), wrong.what(), wrong.remedy());
        } else if (route instanceof Route.Inside inside) {
            inside(file, link, inside);
        }
    }

    private void inside(BakedFile file, Link link, Route.Inside to) {
        var target = targetOf(to.path());
        if (target.isEmpty()) {
            missing(file, link, to);
            return;
        }
        form(file, link, to, target);
        fragment(file, link, to, target);
    }

    /** The file that a server would send for this path; empty when there is none. */
    private String targetOf(String path) {
        if (site.has(path)) {
            return path;
        }
        var index = path + (path.isEmpty() || path.endsWith("/") ? "" : "/") + "index.html";
        return site.has(index) ? index : "";
    }

    private void missing(BakedFile file, Link link, Route.Inside to) {
        var named = to.isFolder() ? to.path() + "index.html" : to.path();
        var near = neighbours.of(named);
        var remedy = near.map(n -> "did you mean `" + Remedies.address(file, link, to.form(), n, findings) + "`?"
                        + (n.equalsIgnoreCase(named) ? " Capital letters count." : ""))
                .orElse("make that " + (named.endsWith(".html") ? "page" : "file") + ", or mend or remove the link");
        wrong(link, "missing " + named, quoted(link) + " leads nowhere: the site has no `" + named + "`", remedy);
    }

    private void form(BakedFile file, Link link, Route.Inside to, String target) {
        boolean feed = file.file().endsWith(".xml");
        if (served == Served.BY_SOMEBODY_ELSE) {
            return;
        }
        if (to.form() != Route.Form.WHOLE && (feed || link.kind().needsWholeAddress())) {
            wrong(
                    link,
                    "form " + target,
                    quoted(link) + " is read away from the site and has to be a whole address",
                    "begin it with https:// and the host of the site");
        } else if (served == Served.ANYWHERE && !feed) {
            anywhere(file, link, to, target);
        }
    }

    private void anywhere(BakedFile file, Link link, Route.Inside to, String target) {
        boolean notFound = file.file().equals(NOT_FOUND_PAGE);
        boolean elsewhere = link.kind().isReadElsewhere() && to.form() == Route.Form.WHOLE;
        var wanted = notFound ? Route.Form.FROM_ROOT : Route.Form.RELATIVE;
        if (elsewhere || to.form() == Route.Form.SAME_PAGE) {
            return;
        }
        if (to.form() != wanted) {
            wrong(
                    link,
                    "form " + target,
                    quoted(link) + reason(to.form()),
                    "write `" + again(file, link, wanted, to, target) + "`");
        } else if (!target.equals(to.path())) {
            wrong(
                    link,
                    "folder " + target,
                    quoted(link)
                            + " names a folder: opened from a folder or a USB stick, readers would see a list of files",
                    "write `" + again(file, link, wanted, to, target) + "`");
        }
    }

    private static String reason(Route.Form form) {
        return switch (form) {
            case RELATIVE -> " is relative, but the not-found page is shown at any depth";
            case FROM_ROOT -> " begins at the root, which only a web server has, not a folder or a USB stick";
            case WHOLE -> " names the site's own host, which needs a network";
            case SAME_PAGE -> "";
        };
    }

    private String again(BakedFile file, Link link, Route.Form form, Route.Inside to, String target) {
        var fragment = to.fragment().isEmpty() ? "" : "#" + to.fragment();
        return Remedies.address(file, link, form, target, findings) + fragment;
    }

    private void fragment(BakedFile file, Link link, Route.Inside to, String target) {
        var page = site.file(target);
        if (page == null || to.fragment().isEmpty() || !hasAnchors(file, link, to, target)) {
            return;
        }
        if (!page.anchors().contains(to.fragment())) {
            wrong(
                    link,
                    "fragment " + target + "#" + to.fragment(),
                    quoted(link) + " points at a place that is not there: `" + target + "` has no id `" + to.fragment()
                            + "`",
                    Remedies.fragment(link, to.fragment(), page, findings));
        }
    }

    /** Fragments of films and PDFs mean times and pages; those in a stylesheet mean ids of whichever page loads it. */
    private boolean hasAnchors(BakedFile file, Link link, Route.Inside to, String target) {
        boolean ofWhicheverPage =
                link.kind() == LinkKind.CSS && file.file().endsWith(".css") && to.form() == Route.Form.SAME_PAGE;
        boolean route = served == Served.BY_SOMEBODY_ELSE
                && (to.fragment().startsWith("/") || to.fragment().startsWith("!")); // read by the page's own script
        boolean view =
                route || to.fragment().startsWith("svgView(") || to.fragment().startsWith("xywh=");
        return !ofWhicheverPage
                && !view
                && (target.endsWith(".html") || target.endsWith(".htm") || target.endsWith(".svg"));
    }

    private String quoted(Link link) {
        return "`" + Remedies.asWritten(link.written(), findings.whereOf(link.spot(), link.written())) + "` ("
                + link.kind().inWords() + ")";
    }

    private void wrong(Link link, String subject, String what, String remedy) {
        findings.add(link.spot(), link.written(), subject, what, remedy);
    }
}
