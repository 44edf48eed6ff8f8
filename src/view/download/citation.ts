import type { Feed, Language } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import { comparePeriodTexts } from '../../feed/period.js';
import { listOf, say } from '../../locale/catalogue.js';
import { regionCount } from '../../view/region-name.words.js';
import { formatDate, formatPeriod } from '../../locale/time.js';
import { CITATION_WORDS as WORDS } from './citation.words.js';
import { hostOf, sourceText, type SourcePart } from '../source-line.js';
import type { View } from '../view.js';

/** Regions that a reference names; more are counted. */
const MOST_NAMED = 3;

/** What a reference says besides the view. */
export interface CitationContext {
  readonly language: Language;
  readonly feed: Feed;
  /** Id of the region that is shown. */
  readonly region: string;
  /** Address of the page; empty when it has none that others can use. */
  readonly page: string;
  /** The reader's date, as ISO. */
  readonly today: string;
}

/**
 * A view as a reference in one sentence, after Norwegian custom: who made the figures, what they are called, which
 * regions and periods they cover, who shows them on what terms and where, and when they were read. It ends with the
 * date, since a full stop after an address is easily taken for a part of it. What must follow the figures goes along:
 * statuses, and the feed's notice.
 */
export function citationOf(view: View, context: CitationContext): string {
  const { feed, language, page, today } = context;
  const { source, caption } = view;
  const { license } = source;
  const title = titleOf(view);
  const badges = caption && caption.badges.length > 0 ? ` (${caption.badges.join(', ')})` : '';
  const makers = source.sources.map(withAddress).join('; ');
  const parts = [
    `${makers === '' ? '' : `${makers}: `}${say(WORDS.title, language, { title })}${badges}`,
    regionsOf(view, title, context),
    periodOf(view, title, language),
    ...(source.reaches ?? []).map(({ text }) => asClause(text)),
    publisherOf(view, feed, language),
    feed.updated === undefined ? '' : say(WORDS.updated, language, { date: formatDate(feed.updated, language) }),
    license ? say(WORDS.license, language, { name: withAddress(license) }) : '',
    page,
    say(WORDS.accessed, language, { date: formatDate(today, language) }),
  ];
  const sentence = `${parts.filter((part) => part !== '').join(', ')}.`;
  const notice = feed.notice ? ` ${phraseIn(feed.notice, language).text}` : '';
  return withoutSoftHyphens(`${sentence}${notice}`);
}

/** What is shown, as it is called where it stands alone. A heading such as «Nøkkeltall» does not say which. */
function titleOf({ title, caption, tables: [table] }: View): string {
  return caption?.title ?? (table && periodsIn(table.rows.flat()).length > 0 ? table.caption : title.text);
}

/**
 * The regions of rows and columns; where those are something else, the region that is shown, unless the title has it.
 */
function regionsOf({ tables: [table] }: View, title: string, { feed, region, language }: CitationContext): string {
  const cells = table?.rows.flat() ?? [];
  const inColumns = table?.columns.flatMap(({ region: name }) => name ?? []) ?? [];
  const names = [...new Set([...inColumns, ...cells.flatMap(({ text, isRegion }) => (isRegion ? [text] : []))])];
  if (names.length > MOST_NAMED) {
    const types = names.map((name) => feed.regions.find((each) => phraseIn(each.name, language).text === name)?.type);
    return regionCount(
      types.map((type) => ({ type: type ?? 'other' })),
      language,
    );
  }
  const shown = regionOf(feed, region);
  const all = names.length > 0 || !shown ? names : [phraseIn(shown.name, language).text];
  return all.every((name) => title.includes(name)) ? '' : listOf(all, language);
}

function periodOf({ tables: [table] }: View, title: string, language: Language): string {
  const periods = periodsIn(table?.rows.flat() ?? []).sort(comparePeriodTexts);
  const [from = '', to = ''] = [periods[0], periods.at(-1)].map((period) => formatPeriod(period ?? '', language));
  const range = from === to ? from : say(WORDS.range, language, { from, to });
  return title.includes(range) ? '' : range;
}

function periodsIn(cells: readonly { readonly period?: string }[]): string[] {
  return cells.flatMap(({ period }) => period ?? []);
}

/** Who publishes the feed, unless that is the source as well. */
function publisherOf({ source: { sources } }: View, { publisher }: Feed, language: Language): string {
  const name = publisher ? phraseIn(publisher.name, language).text : '';
  const isSource = sources.some(({ phrase }) => phrase.text === name);
  return name === '' || isSource ? '' : say(WORDS.publisher, language, { name });
}

/** A line of facts as it goes on after a comma. */
function asClause(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replaceAll(' · ', ', ');
}

/** A source or a licence with its whole address, which a printed reference cannot link to. */
function withAddress(part: SourcePart): string {
  const { url } = part;
  const text = sourceText(part);
  if (url === undefined) return text;
  const host = `(${hostOf(url)})`;
  return text.includes(host) ? text.replace(host, `(${url})`) : `${text} (${url})`;
}
