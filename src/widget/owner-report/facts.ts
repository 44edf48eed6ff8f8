import { html, type TemplateResult } from 'lit';
import { regionShown } from '../../feed/derive/lookup.js';
import type { Language } from '../../feed/feed.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { hasFeed } from '../../store/feed-state.js';
import type { WidgetParts } from '../controls/frame-controls.js';
import { VERSION } from '../version.js';
import { REPORT_WORDS as WORDS } from './owner-report.words.js';

/** What a webmaster is asked for who asks for help: which version shows which feed, of when, and how. */
export function renderFacts(
  { language, region }: { readonly language: Language; readonly region: string },
  { feeds: { source, state } }: WidgetParts,
): TemplateResult {
  const feed = hasFeed(state) ? state.feed : undefined;
  const shown = feed && regionShown(feed, region);
  const updated = feed?.updated === undefined ? say(WORDS.notGiven, language) : formatDate(feed.updated, language);
  const facts: readonly (readonly [Entry, string])[] = [
    [WORDS.version, VERSION],
    [WORDS.address, source ? source.url : say(WORDS.handedOver, language)],
    ...(source ? ([[WORDS.fetched, timeOfFetch(source.url, language)]] as const) : []),
    ...(feed ? ([[WORDS.updated, updated]] as const) : []),
    [WORDS.language, language],
    ...(shown ? ([[WORDS.region, `${shown.id} (${Object.values(shown.name)[0] ?? ''})`]] as const) : []),
  ];
  return html`<ul>${facts.map(([name, value]) => html`<li>${say(name, language)}: ${value}</li>`)}</ul>`;
}

/** When a feed was fetched last, as the browser has noted it: day and time of the reader's own clock. */
function timeOfFetch(url: string, language: Language): string {
  const entry = performance.getEntriesByName(url, 'resource').at(-1);
  if (!entry) return '–';
  const at = new Date(performance.timeOrigin + entry.startTime + entry.duration);
  const day = formatDate(at.toLocaleDateString('sv-SE'), language);
  return `${day}, ${at.toLocaleTimeString('sv-SE')}`;
}
