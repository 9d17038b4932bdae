/** One line of the table that `npm run bench` prints. */

/** What was measured, the figure with its unit, and what it is held against. */
export type Figure = readonly [what: string, figure: string, comparison: string];
