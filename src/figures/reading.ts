import type { Language } from '../feed/feed.js';

/** One stop when a figure is read point by point: which points it marks, what is shown and what is said. */
export interface Reading {
  readonly keys: readonly string[];
  /** Which period, region or part it is. */
  readonly heading: string;
  /** What stands there, with its status; a line for each of the keys where there are several. */
  readonly lines: readonly string[];
  /** What stands under them where they are pointed at: when the figures came, and when the next are due. */
  readonly aside?: string;
  /** Heading and lines in one. */
  readonly shown: string;
  /** The same without group spaces and what keeps lines together, for screen readers. */
  readonly spoken: string;
}

/**
 * A text as it is said: some voices read a number with group spaces as several, and name the word joiner that keeps the
 * bounds of an interval in one line.
 */
export function spokenOf(text: string, language: Language): string {
  return text.replaceAll('\u2060', '').replace(language === 'en' ? /(\d),(?=\d{3})/g : /(\d)\u00a0(?=\d{3})/g, '$1');
}

/** A reading as it is shown, and as it is said. */
export function readingOf(
  keys: readonly string[],
  heading: string,
  lines: readonly string[],
  language: Language,
): Reading {
  const shown = `${heading}: ${lines.join(', ')}`;
  return { keys, heading, lines, shown, spoken: spokenOf(shown, language) };
}

/** A line with its statuses in words behind it. */
export function withStatus(text: string, statuses: readonly string[] = []): string {
  return statuses.length === 0 ? text : `${text} (${statuses.join(', ')})`;
}

/** What a reading says. */
export type ReadingWords = Pick<Reading, 'heading' | 'lines'>;

/**
 * A reading whose words are made when they are first read, once: a long series has thousands of readings, of which a
 * reader wants a few.
 */
export function readingWhenRead(keys: readonly string[], wordsOf: () => ReadingWords, language: Language): Reading {
  let made: Reading | undefined;
  const reading = (): Reading => {
    if (made) return made;
    const { heading, lines } = wordsOf();
    made = readingOf(keys, heading, lines, language);
    return made;
  };
  return {
    keys,
    get heading() {
      return reading().heading;
    },
    get lines() {
      return reading().lines;
    },
    get shown() {
      return reading().shown;
    },
    get spoken() {
      return reading().spoken;
    },
  };
}
