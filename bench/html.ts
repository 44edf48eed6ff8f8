/** The measured pages: the same heading, number and room for the figure for all. */
import { renderStatic } from '../src/static/index.js';
import type { Contestant } from './contestants.js';
import type { Feed } from './feeds.js';

/** Room for one figure in pixels; samspill takes this height for this width. */
const WIDTH = 720;
const HEIGHT = 302;
const MARGIN = 20;

/** What is on a page besides the contestant. */
export interface PageOptions {
  readonly feed: Feed;
  /** Address of the same feed. */
  readonly feedAddress: string;
  readonly figures: number;
  /** Addresses of the contestant's own style sheets. */
  readonly styleSheets: readonly string[];
  /** Address of the largest file that samspill's first number needs. */
  readonly base: string;
}

/**
 * The page of a contestant. Several figures lie in the same place, so that all of them are in the viewport and none may
 * put off its drawing.
 */
export async function pageOf(contestant: Contestant, options: PageOptions): Promise<string> {
  const { figures, styleSheets, base, feed, feedAddress } = options;
  const { script, watched, isRendered = false, isStatic = false } = contestant;
  const isElement = (watched.host !== undefined || isRendered) && !isStatic;
  const rendered = isRendered ? await renderStatic(feed, { element: 'kpi-jobs-value' }) : '';
  const element = isElement ? elementOf(contestant, options, rendered) : rendered;
  const widget = element === '' ? widgetOf(contestant, feed) : element;
  const head = [
    ...styleSheets.map((address) => `<link rel="stylesheet" href="${address}">\n`),
    contestant.asksAhead ? `<link rel="modulepreload" href="${base}">\n` : '',
    script === undefined ? '' : `<script type="module" src="/${script}.js"></script>\n`,
  ];
  const json = JSON.stringify(feed).replaceAll('<', String.raw`\u003c`);
  const data = contestant.holdsData ? `<script type="application/json" id="feed">${json}</script>\n` : '';
  return `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Jobber</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 sans-serif; margin: 16px }
main { display: grid; grid-template-columns: ${WIDTH}px }
main > * { grid-area: 1 / 1; min-width: 0 }
.number { font-size: 2rem; font-weight: bold }
.figure { height: ${HEIGHT}px }
</style>
${head.join('')}</head>
<body data-feed="${feedAddress}">
${data}${isElement ? `<script src="/dist/samspill.js"${isRendered ? ' async' : ''}></script>\n` : ''}<main>
${Array.from({ length: figures }, () => widget).join('\n')}
</main>
</body>
</html>
`;
}

/** The element as the README has it, which stands after the script. */
function elementOf({ hasFallback }: Contestant, { feed, feedAddress }: PageOptions, rendered: string): string {
  const fallback = hasFallback ? `<p><span class="number">${newestOf(feed).number}</span> jobber</p>` : rendered;
  return `<kpi-jobs-value src="${feedAddress}">${fallback}</kpi-jobs-value>`;
}

function widgetOf(contestant: Contestant, feed: Feed): string {
  const isStatic = contestant.script === undefined;
  const name = feed.regions[0]?.name ?? '';
  const { number, period } = isStatic ? newestOf(feed) : { number: '', period: '' };
  const label = `Utviklingen i antall jobber i ${name}`;
  return `<section class="widget"><h2>Antall jobber i ${name}</h2>
<p><span class="number">${number}</span> jobber, <span class="period">${period}</span></p>
<div class="figure" role="img" aria-label="${label}">${isStatic ? drawingOf(feed) : ''}</div></section>`;
}

function newestOf(feed: Feed): { readonly number: string; readonly period: string } {
  const newest = feed.indicators[0]?.series[0]?.observations.at(-1);
  if (!newest) throw new Error('The feed has no figure.');
  return { number: new Intl.NumberFormat('nb').format(newest.value), period: newest.period };
}

/** A line with its two ends written beside the axes, drawn here and now. */
function drawingOf(feed: Feed): string {
  const observations = feed.indicators[0]?.series[0]?.observations ?? [];
  const values = observations.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (index: number): string => (MARGIN + (index / (values.length - 1)) * (WIDTH - 2 * MARGIN)).toFixed(1);
  const y = (value: number): string =>
    (HEIGHT - MARGIN - ((value - least) / (most - least)) * (HEIGHT - 2 * MARGIN)).toFixed(1);
  const points = values.map((value, index) => `${x(index)},${y(value)}`).join(' ');
  return `<svg width="${WIDTH}" height="${HEIGHT}" font-size="12">
<path d="M${MARGIN} ${MARGIN}V${HEIGHT - MARGIN}H${WIDTH - MARGIN}" fill="none" stroke="#667"/>
<text x="0" y="${MARGIN - 6}">${most}</text><text x="0" y="${HEIGHT - MARGIN - 4}">${least}</text>
<text x="${MARGIN}" y="${HEIGHT - 4}">${observations[0]?.period ?? ''}</text>
<text x="${WIDTH - MARGIN}" y="${HEIGHT - 4}" text-anchor="end">${observations.at(-1)?.period ?? ''}</text>
<polyline points="${points}" fill="none" stroke="#1f5ba8" stroke-width="2"/>
</svg>`;
}
