import type { ShownFigure } from './figure-kind.js';

/** The figures other than the development, and the code that draws them, in one file. */
export type OtherFigures = typeof import('./other-figures.js');

let code: OtherFigures | 'failed' | undefined;

/** Fetches that file when a figure needs it. Never rejects; asking again tries again. */
export async function fetchFor(figure: ShownFigure): Promise<void> {
  if (!isOther(figure) || (code !== undefined && code !== 'failed')) return;
  code = await import('./other-figures.js').catch(() => 'failed' as const);
}

/**
 * The code for a figure: undefined while it is on its way, and where none is needed. Calls back when it has been
 * fetched.
 */
export function codeFor(figure: ShownFigure, handleArrival: () => void): OtherFigures | 'failed' | undefined {
  if (!isOther(figure)) return undefined;
  if (code === undefined) void fetchFor(figure).then(handleArrival);
  return code;
}

function isOther(figure: ShownFigure): boolean {
  return figure !== 'trend' && figure !== 'none';
}
