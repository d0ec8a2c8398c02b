/**
 * Asks whether every signpost to another site still leads to help, remembers what it was like, and knows which of them no
 * page may lead to. Never speaks HTTP itself, which is the room {@code links.outside}, and writes no report, which is
 * {@code links.report}.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.signposts.SignpostChecker}.
 *
 * <pre>{@code
 * var file = new LedgerFile(root, LedgerFile.USUAL);
 * var links = ExternalLinks.of(site, host, origins, directory, root);
 * var checker = new SignpostChecker(today, settings, inquiry::ask, mailDomains::ask);
 * var report = checker.check(links, file.read(problems));
 * file.keep(report.ledger());
 * var condemned = Condemned.of(report.ledger(), settings, today);
 * }</pre>
 */
@NullMarked
package uk.co.knowandsee.signpost.links.signposts;

import org.jspecify.annotations.NullMarked;
