/**
 * What is set here takes hold in a Node that runs: V8 looks at each of these flags when it makes a thread, compiles a pattern
 * or counts what a function has done. There are others that it must not find changed.
 */

/**
 * A report is read with some thousand patterns. V8 compiles each twice, for its interpreter at the first use and for the
 * processor at the second; where it does the second at once, reports are checked in three quarters of the time.
 */
const atOnce = '--regexp-tier-up-ticks=0';
/**
 * Both cores check a report; helpers of the garbage collector would only keep them waiting for each other. And room (MB) from
 * the start, for what is soon thrown away and for what stays: otherwise V8 clears small rooms often before it takes larger
 * ones. What is known of a report stays until it is checked, so that looking through it earlier finds nothing to clear.
 */
const collecting = ['--no-parallel-scavenge', '--min-semi-space-size=32', '--initial-old-space-size=256'];
/**
 * A report is checked once: most functions have done their work before V8 has compiled them for the second time, on the core
 * that the other half of the rules wants. It waits longer (bytes of bytecode, nine times the usual) before it does; one
 * fifth of the processor's time is saved. Later versions have a quicker compiler between the two, and no such option.
 */
const compilingLater = process.versions.v8.startsWith('11.3.') ? ['--interrupt-budget=600000'] : [];

/** Versions of Node that are known to take them. */
const taking = ['20', '22', '24'];

/** The flags of V8 that reports are checked with; none under a version of Node that may not take them. */
export const v8Flags = taking.includes(process.versions.node.split('.')[0] ?? '')
  ? [atOnce, ...collecting, ...compilingLater]
  : [];
