/**
 * Turns sheets, which are XHTML for paper, into PDF files that everybody can read (PDF/UA-1), and addresses into QR codes.
 * The only room that knows the PDF engine. It never reads content and never decides what a sheet says.
 */
@NullMarked
package uk.co.knowandsee.signpost.print;

import org.jspecify.annotations.NullMarked;
