/** Whoever imports this has the code of every figure, as on a page where a reader has opened them all. */
import { FIGURE_NAMES, fetchFigure } from '../../src/figures/doors.js';

await Promise.all(FIGURE_NAMES.map(fetchFigure));

export { fetchedFigure } from '../../src/figures/doors.js';
