import type { Problem, ProblemCode } from '../problem.js';
import type { Language } from '../shape/widget-words.js';

/** A sentence in every language, with the names of what a problem mentions in braces. */
export type Sentences = Readonly<Record<Language, string>>;

/** The sentences of some codes, and those that fit some of their problems better. */
export interface Wording<Code extends ProblemCode> {
  readonly sentences: Readonly<Record<Code, Sentences>>;
  readonly variants: Readonly<Record<string, Sentences>>;
}

/** One plain sentence for a problem: what is wrong and, where it helps, what to write instead. */
export function describeIn<Code extends ProblemCode>(
  problem: Problem<Code>,
  language: Language,
  { sentences, variants }: Wording<Code>,
): string {
  return STARTS[problem.severity][language] + sentenceIn(problem, language, { sentences, variants });
}

/**
 * The same without its beginning, for those who say in their own way where it is.
 *
 * @param shownPath what stands in the place of the path
 */
export function sentenceIn<Code extends ProblemCode>(
  problem: Problem<Code>,
  language: Language,
  { sentences, variants }: Wording<Code>,
  shownPath = problem.path,
): string {
  const sentence = (variants[variantOf(problem)] ?? sentences[problem.code])[language];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' ? shownPath : valueOf(problem, name, language),
  );
}

/** Which sentence of a code fits, where what was found decides what to write instead, or what is shown instead. */
function variantOf(problem: Problem): string {
  return VARIANTS[problem.code]?.(problem) ?? problem.code;
}

const VARIANTS: Partial<Record<ProblemCode, (problem: Problem) => string>> = {
  syntax: ({ code, values }) => `${code} ${values['hint'] ?? ''}`,
  'target-figure': ({ code, values }) => `${code} ${values['operator'] ?? ''}`,
  'number-unreadable': ({ code, values }) => `${code} ${String(values['value'] ?? '').replace('-', '')}`,
  json: ({ code, values }) => `${code} ${values['hint'] ?? ''}`,
  'other-file': ({ code, values }) => `${code} ${values['kind'] ?? ''}`,
  'sibling-scale': ({ code, values }) => `${code} ${values['direction'] ?? ''}`,
  categories: ({ code, values }) => `${code} ${values['count'] ?? ''}`,
  'duplicate-id': ({ code, path }) => (/\.series\[\d+\]\.categories$/.test(path) ? `${code} slice` : code),
  'sum-late': ({ code, values }) => `${code} ${values['only'] ?? ''}`,
  range: ({ code, values }) => (values['maximum'] === undefined ? `${code} open` : code),
  url: ({ code, values }) => {
    const value = String(values['value'] ?? '');
    if (/^https?:\/\//i.test(value)) return `${code} odd`;
    return /^[^\s@:/]+@[^\s@:/]+$/.test(value) ? `${code} mail` : code;
  },
  empty: ({ code, values }) => `${code} ${values['needed'] ?? ''}`,
  date: ({ code, values }) => (IN_FULL.test(String(values['value'])) ? `${code} none` : code),
  period: ({ code, values }) => (IN_FULL.test(String(values['value'])) ? `${code} none` : code),
  'period-frequency': ({ code, values }) => `${code} ${values['first'] ? 'both' : (values['frequency'] ?? '')}`,
  // What readers see instead of an unknown word is told in words of its own where it would mislead them most.
  vocabulary: ({ code, path, values }) => {
    const [, property] = /^focusAreas\[\d+\]\.(kind|status)$/.exec(path) ?? [];
    if (property !== undefined) return `${code} area ${property}`;
    if (/\.observations\[\d+\]\.status$/.test(path)) return `${code} figure`;
    return values['read'] === '' ? `${code} unread` : code;
  },
};

/** A day or a week, spelled right, whether there is one or not. */
const IN_FULL = /^\d{4}-(\d{2}-\d{2}|W\d{2})$/;

function valueOf({ values }: Problem, name: string, language: Language): string {
  if (name === 'range') return numberIn(values, language);
  if (values['bytes'] !== undefined && (name === 'bytes' || name === 'limit')) return sizeIn(values[name], language);
  const value = String(values[name] ?? '');
  if (name !== 'expected' && name !== 'found') return value;
  return value === 'number' ? numberIn(values, language) : (TYPES[value]?.[language] ?? value);
}

/** A number of bytes as people say it: `3,1 MB`, `256 kB`. */
export function sizeIn(bytes: string | number | undefined, language: Language): string {
  const kilobytes = Number(bytes) / 1000;
  const [size, unit] = kilobytes < 1000 ? [Math.round(kilobytes), 'kB'] : [Math.round(kilobytes / 100) / 10, 'MB'];
  return `${String(size).replace('.', language === 'en' ? '.' : ',')}\u00a0${unit}`;
}

/** The numbers of a range in words: «et tall fra 1 til 5», «et helt tall fra 0 til 6», «et tall større enn 0». */
function numberIn({ minimum, maximum, exclusiveMinimum, multipleOf }: Problem['values'], language: Language): string {
  const number = (multipleOf === undefined ? NUMBER : WHOLE_NUMBER)[language];
  if (minimum !== undefined && maximum !== undefined) return `${number} ${FROM_TO[language](minimum, maximum)}`;
  if (minimum !== undefined) return `${number} ${AT_LEAST[language]} ${minimum}`;
  if (maximum !== undefined) return `${number} ${AT_MOST[language]} ${maximum}`;
  return exclusiveMinimum === undefined ? number : `${number} ${MORE_THAN[language]} ${exclusiveMinimum}`;
}

const NUMBER: Sentences = { nb: 'et tall', nn: 'eit tal', sv: 'ett tal', en: 'a number' };
const WHOLE_NUMBER: Sentences = { nb: 'et helt tall', nn: 'eit heilt tal', sv: 'ett heltal', en: 'a whole number' };
const AT_LEAST: Sentences = { nb: 'som er minst', nn: 'som er minst', sv: 'som är minst', en: 'that is at least' };
const AT_MOST: Sentences = { nb: 'som er høyst', nn: 'som er høgst', sv: 'som är högst', en: 'that is at most' };
const MORE_THAN: Sentences = { nb: 'større enn', nn: 'større enn', sv: 'större än', en: 'greater than' };

type Bound = string | number;
const FROM_TO: Readonly<Record<Language, (from: Bound, to: Bound) => string>> = {
  nb: (from, to) => `fra ${from} til ${to}`,
  nn: (from, to) => `frå ${from} til ${to}`,
  sv: (from, to) => `från ${from} till ${to}`,
  en: (from, to) => `from ${from} to ${to}`,
};

/** What a value can be, by the names that problems have for it. */
const TYPES: Readonly<Record<string, Sentences>> = {
  text: { nb: 'tekst', nn: 'tekst', sv: 'text', en: 'text' },
  boolean: { nb: 'true eller false', nn: 'true eller false', sv: 'true eller false', en: 'true or false' },
  list: { nb: 'en liste [ ]', nn: 'ei liste [ ]', sv: 'en lista [ ]', en: 'a list [ ]' },
  object: { nb: 'et objekt { }', nn: 'eit objekt { }', sv: 'ett objekt { }', en: 'an object { }' },
  nothing: { nb: 'ingenting', nn: 'ingenting', sv: 'ingenting', en: 'nothing' },
};

const STARTS: Readonly<Record<Problem['severity'], Sentences>> = {
  error: { nb: 'Feil i datafilen: ', nn: 'Feil i datafila: ', sv: 'Fel i datafilen: ', en: 'Error in the data file: ' },
  warning: {
    nb: 'Merk i datafilen: ',
    nn: 'Merk i datafila: ',
    sv: 'Observera i datafilen: ',
    en: 'Note on the data file: ',
  },
};
