import type { Language } from '../../feed/feed.js';
import type { ChartFigure } from '../../figures/doors.js';
import { say } from '../../locale/catalogue.js';
import { LISTEN_WORDS } from './listen.words.js';

/** Fewer points make no melody. */
const FEWEST = 3;

/** What the button says that plays a figure as tones; undefined where there is nothing to play. */
export function listenText(chart: ChartFigure | undefined, language: Language): string | undefined {
  if (chart?.kind !== 'trend') return undefined;
  const own = chart.points.filter(({ series }) => series === 0);
  if (own.length < FEWEST) return undefined;
  const entry = LISTEN_WORDS[own.length < chart.points.length ? 'listenTo' : 'listen'];
  return say(entry, language, { region: own[0]?.seriesLabel ?? '' });
}
