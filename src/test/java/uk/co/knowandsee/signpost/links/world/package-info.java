/** A small internet on this machine, for tests: many hosts, name service, certificates, and servers that misbehave. */
package uk.co.knowandsee.signpost.links.world;
