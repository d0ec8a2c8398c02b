/**
 * Reads a PDF back and says what its readers would miss: words, letters, pictures, codes for phones. It knows of the sheet
 * only what it says, and of the file only what is painted and tagged. Never makes a file and never mends one.
 */
@NullMarked
package uk.co.knowandsee.signpost.print.proof;

import org.jspecify.annotations.NullMarked;
