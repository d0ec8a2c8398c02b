/**
 * Asks whether every signpost to another site still leads somewhere, and remembers the last good day. Never speaks HTTP
 * itself, which is the room {@code links.outside}, and writes no report, which is {@code links.report}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.signposts.SignpostChecker}.
 *
 * <pre>{@code
 * var file = new LedgerFile(root, "data/signposting-ledger.json");
 * var links = ExternalLinks.of(site, host, origins, directory, root);
 * var report = new SignpostChecker(today, inquiry).check(links, file.read(problems));
 * file.keep(report.ledger());
 * ReportFormat.JSON.write(new CheckReport(report, inside), target.resolve("reports/links.json"));
 * }</pre>
 */
@NullMarked
package uk.co.knowandsee.signpost.links.signposts;

import org.jspecify.annotations.NullMarked;
