import { fieldLabel } from '../../feed/field-words/field-words.js';
import { nameIn, valueAt, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { FormField } from '../../feed/form-field.js';
import { isObject, listOf } from '../../feed/json-value.js';
import { newestPeriodOf } from '../../feed/newest-period.js';
import type { Period } from '../../feed/period.js';
import { FORM_FIELDS } from '../../feed/shape/form-fields.js';
import type { ObjectKind } from '../../feed/shape/objects.js';
import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';
import { withOtherPeriod, type TextPiece } from '../../locale/period-mentions.js';
import type { TextPart } from '../feed-changes.js';

/** A text that names the newest period as it was, although a later one has come. */
export interface OutdatedText {
  /** Where the text stands in the feed. */
  readonly steps: readonly Step[];
  /** «Antall jobber, merknad» */
  readonly about: string;
  /** The period that has come, in its normalised spelling. */
  readonly period: string;
  /** The text with the later period, in all languages in which the one before is named. */
  readonly value: unknown;
  /** What would be changed in each of these. */
  readonly versions: readonly OutdatedVersion[];
}

/** A text in one language. */
export interface OutdatedVersion {
  /** Undefined for a text that is the same in all. */
  readonly language: Language | undefined;
  readonly parts: readonly TextPart[];
}

/** An object of the feed, and the periods that have come and gone in it. */
interface Searched {
  readonly kind: ObjectKind;
  readonly steps: readonly Step[];
  readonly name: string;
  readonly from: Period;
  readonly to: Period;
}

/**
 * The texts that name the newest period of a key figure as it was, although figures for a later one have come in: those
 * of the key figure itself, and the title and the description of the feed when no key figure stays behind.
 *
 * What is said about single figures is not looked at: it is about these figures.
 */
export function outdatedTexts(before: unknown, after: unknown, language: Language): readonly OutdatedText[] {
  const moved = movedIndicators(before, after);
  const own = moved.flatMap(({ index, from, to }) => {
    const steps = ['indicators', index];
    const indicator = valueAt(after, steps);
    const name = nameIn(propertyOf(indicator, 'shortTitle') ?? propertyOf(indicator, 'title'), language);
    return textsOf(after, { kind: 'indicator', steps, name, from, to }, language);
  });
  return [...textsOfFeed(after, moved, language), ...own];
}

interface Moved {
  readonly index: number;
  readonly from: Period;
  readonly to: Period;
}

function movedIndicators(before: unknown, after: unknown): readonly Moved[] {
  const earlier = new Map(itemsOf(before).map((each) => [propertyOf(each, 'id'), newestPeriodOf(each)]));
  return itemsOf(after).flatMap((indicator, index) => {
    const [from, to] = [earlier.get(propertyOf(indicator, 'id')), newestPeriodOf(indicator)];
    return from && to && from.kind === to.kind && from.start < to.start ? [{ index, from, to }] : [];
  });
}

function textsOfFeed(after: unknown, moved: readonly Moved[], language: Language): readonly OutdatedText[] {
  const [first] = moved;
  if (!first) return [];
  const { from, to } = first;
  const isOne = moved.every((each) => each.from.text === from.text && each.to.text === to.text);
  const isAll = itemsOf(after).every((indicator) => newestPeriodOf(indicator)?.text !== from.text);
  if (!isOne || !isAll) return [];
  const fields = FORM_FIELDS.feed.filter(({ name }) => name === 'title' || name === 'description');
  return fields.flatMap((field) => textAt(after, field, { kind: 'feed', steps: [], name: '', from, to }, language));
}

function itemsOf(feed: unknown): readonly unknown[] {
  const indicators = propertyOf(feed, 'indicators');
  return listOf(indicators);
}

/** The texts of an object and of the objects in it, such as its source. */
function textsOf(feed: unknown, searched: Searched, language: Language): readonly OutdatedText[] {
  return FORM_FIELDS[searched.kind].flatMap((field) => {
    const { control, name } = field;
    const steps = [...searched.steps, name];
    if (name === 'series' || valueAt(feed, steps) === undefined) return [];
    if (control.type === 'localized') return textAt(feed, field, searched, language);
    if (control.type !== 'object') return [];
    const label = fieldLabel(searched.kind, name, language) ?? name;
    return textsOf(
      feed,
      { ...searched, kind: control.kind, steps, name: `${searched.name}, ${label.toLowerCase()}` },
      language,
    );
  });
}

function textAt(
  feed: unknown,
  { name: field }: FormField,
  searched: Searched,
  language: Language,
): readonly OutdatedText[] {
  const { kind, steps, name, from, to } = searched;
  const place = [...steps, field];
  const text = valueAt(feed, place);
  const mended = mendedText(text, from, to, language);
  if (!mended) return [];
  const label = fieldLabel(kind, field, language) ?? field;
  const about = name === '' ? label : `${name}, ${label.toLowerCase()}`;
  return [{ steps: place, about, period: to.text, ...mended }];
}

function mendedText(
  text: unknown,
  from: Period,
  to: Period,
  reader: Language,
): Pick<OutdatedText, 'value' | 'versions'> | undefined {
  if (typeof text === 'string') {
    const pieces = withOtherPeriod(text, undefined, from, to);
    return (
      pieces && { value: textOf(pieces), versions: [{ language: undefined, parts: pieces.flatMap(partsOfPiece) }] }
    );
  }
  if (!isObject(text)) return undefined;
  const mended = Object.entries(text).flatMap(([key, written]) => {
    const language = key === 'no' ? 'nb' : LANGUAGES.find((each) => each === key);
    if (language === undefined || typeof written !== 'string') return [];
    const pieces = withOtherPeriod(written, language, from, to);
    return pieces ? [{ key, language, other: textOf(pieces), parts: pieces.flatMap(partsOfPiece) }] : [];
  });
  if (mended.length === 0) return undefined;
  const value = { ...text, ...Object.fromEntries(mended.map(({ key, other }) => [key, other])) };
  // The reader's own language is shown first.
  const versions = mended
    .map(({ language, parts }) => ({ language, parts }))
    .sort((one, other) => Number(other.language === reader) - Number(one.language === reader));
  return { value, versions };
}

function textOf(pieces: readonly TextPiece[]): string {
  return pieces.map(({ after }) => after).join('');
}

/** A period is told as a whole: «4. kvartal 2023» for «1. kvartal 2024», not one digit for another. */
function partsOfPiece({ before, after }: TextPiece): readonly TextPart[] {
  if (before !== after)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return before === '' ? [] : [{ kind: 'same', text: before }];
}
