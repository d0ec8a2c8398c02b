/**
 * The services that can help and the areas they serve, read from one file each and checked as they are read.
 * Never renders anything and never asks the network.
 */
@NullMarked
package uk.co.knowandsee.signpost.directory;

import org.jspecify.annotations.NullMarked;
