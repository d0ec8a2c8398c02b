/**
 * Reads YAML that people wrote by hand, remembers where each value stands, and checks it against a schema.
 * Knows nothing of services or pages. The only room that knows the schema validator, and the YAML parser but for
 * {@code publish}, which loads the data files of plain JBake sites with their types.
 */
@NullMarked
package uk.co.knowandsee.signpost.yaml;

import org.jspecify.annotations.NullMarked;
