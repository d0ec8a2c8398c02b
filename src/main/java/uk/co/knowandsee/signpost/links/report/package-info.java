/**
 * Writes down what a check found: for people as a page, as Markdown and for a terminal; for programs as JSON, JUnit and
 * SARIF. Never checks anything itself. Everything that comes from pages and servers is made harmless first.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.links.report.ReportFormat}.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.report;

import org.jspecify.annotations.NullMarked;
