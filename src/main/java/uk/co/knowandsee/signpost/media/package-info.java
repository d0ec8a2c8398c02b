/**
 * Files that are published as they are: takes out what they say about their makers, their cameras and where a picture was
 * taken, and says how large a picture is. Never changes what a reader sees or hears, and never lets a kind of file through
 * that it does not know.
 */
@NullMarked
package uk.co.knowandsee.signpost.media;

import org.jspecify.annotations.NullMarked;
