package uk.co.knowandsee.signpost;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.report.ReportFormat;
import uk.co.knowandsee.signpost.links.targets.Limits;

/** The options of a check, in the groups in which the help shows them. */
final class CheckOptions {

    private CheckOptions() {}

    /** What is asked about. */
    static final class Scope {

        @Option(
                names = "--site",
                paramLabel = "DIR",
                description = "The baked site (default: target/website in the source folder).")
        @Nullable Path baked;

        @Option(names = "--offline", description = "Ask nobody on the network.")
        boolean offline;

        @Option(
                names = "--include",
                paramLabel = "PATTERN",
                converter = CheckTyped.Address.class,
                description = "Only addresses with this in them; * stands for anything. May be repeated.")
        List<AddressPattern> include = List.of();

        @Option(
                names = "--exclude",
                paramLabel = "PATTERN",
                converter = CheckTyped.Address.class,
                description = {
                    "Leave these addresses out, this time only. May be repeated.",
                    "For longer, use check.exclude.* in jbake.properties, with a reason and a last day."
                })
        List<AddressPattern> exclude = List.of();

        @Option(
                names = "--base",
                paramLabel = "URL",
                converter = CheckTyped.Base.class,
                description = "Where a folder is published, so that its own whole addresses are looked up in it.")
        @Nullable URI base;

        @Option(
                names = "--max-pages",
                paramLabel = "N",
                converter = CheckTyped.Pages.class,
                description = "Read at most so many pages of a site (default: 500).")
        @Nullable Integer maxPages;

        @Option(
                names = "--depth",
                paramLabel = "N",
                converter = CheckTyped.Retries.class,
                description = "Follow a site's links so many steps from its first page (0 to 10).")
        @Nullable Integer depth;

        Limits limits() {
            return new Limits(
                    maxPages == null ? Limits.USUAL.maxPages() : maxPages,
                    depth == null ? Limits.USUAL.depth() : depth,
                    Optional.ofNullable(base));
        }
    }

    /** How it is asked. */
    static final class Asking {

        @Option(
                names = "--accept",
                paramLabel = "STATUS",
                converter = CheckTyped.Statuses.class,
                description = "Also good answers, e.g. 403 or 200..=204,403.")
        @Nullable Set<Integer> accept;

        @Option(
                names = "--max-concurrency",
                paramLabel = "N",
                converter = CheckTyped.AtOnce.class,
                description = "Requests at the same time in all (default: 64).")
        @Nullable Integer maxConcurrency;

        @Option(
                names = "--per-host",
                paramLabel = "N",
                converter = CheckTyped.PerHost.class,
                description = "Requests at the same time to one host (default: 1). Charities run small servers.")
        @Nullable Integer perHost;

        @Option(
                names = "--pause",
                paramLabel = "TIME",
                converter = CheckTyped.Millis.class,
                description =
                        "Between two requests to one host, e.g. 500ms (default: as long as its last answer took).")
        @Nullable Duration pause;

        @Option(
                names = "--timeout",
                paramLabel = "TIME",
                converter = CheckTyped.Seconds.class,
                description = "For one address in all, e.g. 30s (default: 45s).")
        @Nullable Duration timeout;

        @Option(
                names = "--budget",
                paramLabel = "TIME",
                converter = CheckTyped.Seconds.class,
                description = "For the whole check, e.g. 10m; what was not asked by then is not known (default: 1h).")
        @Nullable Duration budget;

        @Option(
                names = "--retries",
                paramLabel = "N",
                converter = CheckTyped.Retries.class,
                description = "Further tries when something fails that may pass (default: 2).")
        @Nullable Integer retries;

        @Option(names = "--user-agent", paramLabel = "TEXT", description = "Who we say we are.")
        @Nullable String userAgent;

        @Option(
                names = "--cache-age",
                paramLabel = "TIME",
                converter = CheckTyped.Seconds.class,
                description = "Do not ask again what was good less long ago, e.g. 1d (default: ask everything).")
        @Nullable Duration cacheAge;

        @Option(
                names = "--allow-private",
                description = "Also ask this machine and its own network, which is never done otherwise.")
        boolean allowPrivate;
    }

    /** What comes of it. */
    static final class Result {

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                converter = CheckTyped.Format.class,
                description = "text, json, junit, sarif, html or markdown (default: text).")
        @Nullable ReportFormat format;

        @Option(
                names = "--output",
                paramLabel = "FILE",
                description = "Write the report to this file instead of standard output.")
        @Nullable Path output;

        @Option(
                names = "--fail-on",
                paramLabel = "OUTCOME",
                converter = CheckTyped.Verdicts.class,
                description = {
                    "Which outcomes give exit code 1: broken, wrong, moved, unsure, skipped,",
                    "with commas between them, or never (default: broken,wrong)."
                })
        @Nullable Set<Verdict> failOn;

        @Option(
                names = "--reports",
                paramLabel = "DIR",
                description = "Where this site's reports go (default: target/reports in the source folder).")
        @Nullable Path reports;
    }

    /** What the command line says, as the work takes it. */
    static CommandLineChecks wishes(Scope scope, Asking asking, Result result) {
        return new CommandLineChecks(
                scope.offline,
                scope.include,
                scope.exclude,
                Optional.ofNullable(asking.accept),
                Optional.ofNullable(asking.maxConcurrency),
                Optional.ofNullable(asking.perHost),
                Optional.ofNullable(asking.pause),
                Optional.ofNullable(asking.timeout),
                Optional.ofNullable(asking.budget),
                Optional.ofNullable(asking.retries),
                Optional.ofNullable(asking.userAgent),
                Optional.ofNullable(asking.cacheAge),
                asking.allowPrivate,
                Optional.ofNullable(result.failOn));
    }
}
