import type { Problem, ProblemCode } from '../../problem.js';

/** What may be said of one figure, the plainest first: when one is told, the others say the same in other words. */
const OF_ONE_FIGURE: readonly ProblemCode[] = [
  'stock-negative',
  'count-fraction',
  'decimals-lost',
  'share-range',
  'scale-step',
  'percent-fraction',
  'outlier',
  'outlier-end',
];

/** What is said of a whole series or indicator, after which its figures need not be told one by one. */
const OF_MANY: readonly ProblemCode[] = ['percent-fraction', 'sibling-scale', 'indicator-scale'];
/** Of these every figure may be told, also where more has been said of all of them. */
const BY_ITSELF: readonly ProblemCode[] = ['stock-negative', 'share-range'];

/** Leaves out what has been told of the same figure, or of the series that it is in. */
export function withoutRepetition(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map<string, number>();
  for (const { code, path } of problems) {
    const rank = OF_ONE_FIGURE.indexOf(code);
    if (rank >= 0) told.set(path, Math.min(rank, told.get(path) ?? rank));
  }
  const wholes = problems.filter(({ code, path }) => OF_MANY.includes(code) && !path.endsWith(')'));
  const inThousands = problems.filter(({ code }) => code === 'count-fraction').map(({ path }) => path);
  return problems.filter(({ code, path, values }) => {
    if (code === 'sibling-scale')
      return !problems.some((one) => one.code === 'share-range' && one.path.startsWith(path));
    // Figures with decimals where there can be none have said which of two indicators is in thousands.
    if (code === 'indicator-scale')
      return !inThousands.some((one) => one.startsWith(path) || one.startsWith(String(values['otherPath'])));
    const rank = OF_ONE_FIGURE.indexOf(code);
    if (rank < 0) return true;
    if (rank > (told.get(path) ?? rank)) return false;
    return BY_ITSELF.includes(code) || !wholes.some((whole) => whole.path !== path && path.startsWith(whole.path));
  });
}
