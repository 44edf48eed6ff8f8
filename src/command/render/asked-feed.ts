import type { Feed } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { askedIn, type WrongValue } from '../../static/page/attributes.js';
import { STATIC_ELEMENTS, type StaticOptions } from '../../static/static-options.js';
import type { Invocation, Surroundings } from '../command.js';
import { outlinesBeside } from '../outlines-beside.js';
import { FeedFiles } from './feed-files.js';
import { ATTRIBUTES } from './render-attributes.js';
import { WORDS } from './render.words.js';

/** One feed, and what of it is asked for. */
export interface AskedFeed {
  readonly file: string;
  readonly feed: Feed;
  readonly options: StaticOptions;
}

/** What a call asks for of one element of one feed; where it cannot be had, that is told, and there is nothing. */
export function askedFeed({ language, files, options }: Invocation, surroundings: Surroundings): AskedFeed | undefined {
  const [file = '', ...others] = files;
  const { element } = options;
  if (others.length > 0 || typeof element !== 'string') {
    surroundings.write(say(WORDS.noElement, language, { allowed: STATIC_ELEMENTS.join(', ') }));
    return undefined;
  }
  const feed = new FeedFiles(surroundings, language).read(file);
  if (!feed) return undefined;
  const given = ATTRIBUTES.map((name) => [name, options[name]] as const);
  const attributes = Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
  const asked = askedIn(feed, element, attributes, language);
  if ('options' in asked) {
    return { file, feed, options: { ...asked.options, outlines: outlinesBeside(feed, file, surroundings) } };
  }
  tellWrong(file, asked.wrong, { language }, surroundings);
  return undefined;
}

/** Tells that an option cannot have a value, and which it can have. */
export function tellWrong(
  file: string,
  { attribute, value, allowed }: WrongValue,
  { language }: Pick<Invocation, 'language'>,
  { write }: Pick<Surroundings, 'write'>,
): void {
  write(
    say(WORDS.wrongValue, language, { place: file, attribute: `--${attribute}`, value, allowed: allowed.join(', ') }),
  );
}
