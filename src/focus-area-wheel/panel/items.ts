import type {
  Actor,
  Feed,
  FocusArea,
  Goal,
  Language,
  LocalizedText,
  Project,
  Source,
  Target,
} from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { ownerName } from '../../feed/derive/owners.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { HEADINGS } from '../../locale/words.js';
import { withContent, type PanelBlock, type PanelItem } from '../../view/panel.js';
import { projectItem } from '../../view/project-item.js';
import { timeLineOf } from '../../view/time-line.js';
import { targetText } from '../../view/key-figure/progress-text.js';
import { hostOf, sourcePart } from '../../view/source-line.js';
import { WHEEL_WORDS as WORDS } from '../focus-area-wheel.words.js';

/** Letters of a text that can stand with others in a line. */
const LONGEST_WORD = 24;

/**
 * A target in words, who decided it, and where it is from. Its region is named when it is not the one shown.
 *
 * @param placeInWords the region as it stands in the words, where the target is not one of the area's own
 */
export function targetItem(
  feed: Feed,
  target: Target,
  region: string,
  language: Language,
  placeInWords?: string,
): PanelItem {
  const own = (text: string): Phrase => ({ text, language });
  const indicator = feed.indicators.find(({ id }) => id === target.indicator);
  const text = own(targetText(target, indicator, language, placeInWords));
  const isTold = target.region === region || placeInWords !== undefined;
  const place = isTold ? undefined : regionOf(feed, target.region);
  const by = target.decidedBy && phraseIn(target.decidedBy, language).text;
  return {
    ...named(target.title ? phraseIn(target.title, language) : text, target.source?.url),
    badges: place ? [phraseIn(place.name, language).text] : [],
    lines: [
      ...(target.title ? [text] : []),
      ...(by === undefined ? [] : [own(say(WORDS.decidedBy, language, { by }))]),
      ...(target.note ? [phraseIn(target.note, language)] : []),
    ],
    ...sourceOf(target.source, language),
  };
}

/**
 * A goal without a number, and whose it is.
 *
 * @param area the area under which it is listed: when both have the same owner, the area has said whose they are
 */
export function goalItem(
  feed: Feed,
  { title, description, owner, source }: Goal,
  language: Language,
  area?: FocusArea,
): PanelItem {
  const [name, known] = [owner, area?.owner].map((each) => {
    const found = ownerName(feed, each);
    return found && phraseIn(found, language).text;
  });
  return {
    ...named(phraseIn(title, language), source?.url),
    badges: name === undefined || name === known ? [] : [name],
    lines: description ? [phraseIn(description, language)] : [],
    ...sourceOf(source, language),
  };
}

/** An organisation and what it does. */
export function actorItem({ name, role, url }: Actor, language: Language): PanelItem {
  return { ...named(phraseIn(name, language), url), badges: [], lines: role ? [phraseIn(role, language)] : [] };
}

/** A paragraph, when there is one. */
export function paragraph(
  heading: Entry | undefined,
  text: LocalizedText | undefined,
  language: Language,
): PanelBlock[] {
  if (!text) return [];
  const paragraphs = [phraseIn(text, language)];
  return [heading ? { kind: 'text', heading: say(heading, language), paragraphs } : { kind: 'text', paragraphs }];
}

/** A bulleted list, when there is something in it. */
export function bullets(heading: Entry, texts: readonly LocalizedText[], language: Language): PanelBlock[] {
  const phrases = texts.map((text) => phraseIn(text, language));
  return withContent({ kind: 'bullets', heading: say(heading, language), items: phrases });
}

/**
 * Words in one line, since one word a line takes much room; longer texts, or texts in several languages, as bullets.
 */
export function shortList(heading: Entry, texts: readonly LocalizedText[], language: Language): PanelBlock[] {
  const phrases = texts.map((text) => phraseIn(text, language));
  const [first] = phrases;
  const isShort = phrases.every((phrase) => phrase.text.length <= LONGEST_WORD && phrase.language === first?.language);
  if (!first || !isShort) return bullets(heading, texts, language);
  const line = { text: phrases.map(({ text }) => text).join(', '), language: first.language };
  return [{ kind: 'text', heading: say(heading, language), paragraphs: [line] }];
}

/** A list of items, when there is something in it. */
export function items(heading: Entry, list: readonly PanelItem[], language: Language): PanelBlock[] {
  return withContent({ kind: 'items', heading: say(heading, language), items: list });
}

/** Projects, on a time line where their dates are known. */
export function projects(feed: Feed, list: readonly Project[], language: Language): PanelBlock[] {
  const line = timeLineOf(
    list.map(({ period }) => period),
    language,
  );
  const listed = list.map((project, index) => {
    const span = line?.spans[index];
    return { ...projectItem(feed, project, language), ...(span ? { span } : {}) };
  });
  const heading = say(HEADINGS.projects, language);
  return withContent({ kind: 'items', heading, items: listed, ...(line ? { timeLine: line.text } : {}) });
}

/** Areas that can be chosen, when there are any. */
export function chips(heading: Entry, areas: readonly FocusArea[], language: Language): PanelBlock[] {
  const labels = areas.map(({ id, title }) => {
    const label = phraseIn(title, language);
    return { id, label: { ...label, text: withoutSoftHyphens(label.text) } };
  });
  return withContent({ kind: 'chips', heading: say(heading, language), chips: labels });
}

/** Where there is more to read, when there is. */
export function readMore(url: string | undefined, title: Phrase, language: Language): PanelBlock[] {
  return url === undefined ? [] : items(WORDS.readMore, [{ ...named(title, url), badges: [], lines: [] }], language);
}

/** A title, with its address and the name of the site that it leads to. */
function named(title: Phrase, url: string | undefined): Pick<PanelItem, 'title' | 'url'> {
  return url === undefined ? { title } : { title: { ...title, text: `${title.text} (${hostOf(url)})` }, url };
}

/** The title links to the source already. */
function sourceOf(source: Source | undefined, language: Language): Pick<PanelItem, 'source'> {
  if (!source) return {};
  const { phrase, after = '' } = sourcePart(source, language);
  return { source: { before: say(WORDS.source, language, { source: '' }), phrase, after } };
}
