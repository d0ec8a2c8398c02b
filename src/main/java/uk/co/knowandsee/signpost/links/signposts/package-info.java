/**
 * Asks whether every signpost to another site still leads somewhere, remembers the last good day, and reports it to
 * people and programs. Never speaks HTTP itself: that is the room {@code links.outside}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.signposts.SignpostChecker}.
 *
 * <pre>{@code
 * var file = new LedgerFile(root, "data/signposting-ledger.json");
 * var links = ExternalLinks.of(site, host, origins, directory, root);
 * var report = new SignpostChecker(today, CheckOptions.of(version), progress).check(links, file.read(problems));
 * file.keep(report.ledger());
 * LinksJson.write(report, target.resolve("reports/links.json"));
 * SignpostPage.write(report, target.resolve("generated-site/markdown/signposting.md"));
 * }</pre>
 */
@NullMarked
package uk.co.knowandsee.signpost.links.signposts;

import org.jspecify.annotations.NullMarked;
