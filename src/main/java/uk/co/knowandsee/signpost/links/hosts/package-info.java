/**
 * What a host's name says: which part of it somebody registered, how it reads in its own letters, and whether it poses
 * as somebody else's. Looks at names only and never asks the network.
 */
@NullMarked
package uk.co.knowandsee.signpost.links.hosts;

import org.jspecify.annotations.NullMarked;
