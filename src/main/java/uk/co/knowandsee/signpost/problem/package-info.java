/**
 * What is wrong, where, and what to do about it, as values that are collected and shown together.
 * Never prints, and never holds our own mistakes: those are exceptions.
 */
@NullMarked
package uk.co.knowandsee.signpost.problem;

import org.jspecify.annotations.NullMarked;
