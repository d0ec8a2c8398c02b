/**
 * The days of campaigns as a file that calendars read (RFC 5545). It never asks what day it is, and never reminds anybody
 * by itself: an alarm on somebody's phone is theirs to set.
 */
@NullMarked
package uk.co.knowandsee.signpost.calendar;

import org.jspecify.annotations.NullMarked;
