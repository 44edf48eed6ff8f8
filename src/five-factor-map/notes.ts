import type { Feed, Language } from '../feed/feed.js';
import { say, sentenceCase } from '../locale/catalogue.js';
import { phraseIn } from '../feed/localized-text.js';
import { formatPeriod } from '../locale/time.js';
import { sourceLineOf, type SourceLine } from '../view/source-line.js';
import { connectionsIn } from './network/connections.js';
import { DETAILS_WORDS } from './details.words.js';
import type { MapPicture } from './map/picture.js';
import { textIn, type Scene } from './network/scene.js';

/** How to read the drawing and its numbers, where that does not go without saying. */
export function notesOf(scene: Scene, picture: MapPicture | undefined, isMatrix: boolean): string[] {
  const {
    network: { actors, pairs },
    language,
    region,
  } = scene;
  const { nodes = [], lines = [] } = picture?.geometry ?? {};
  const hasDots = nodes.some(({ dots, band }) => dots.length > 0 && band === undefined);
  const sum = pairs.reduce((all, { connections }) => all + connections.length, 0);
  return [
    ...(region ? [say(DETAILS_WORDS.region, language, { region: textIn(region.name, language) })] : []),
    ...(hasDots && actors.some(({ factors }) => factors.length > 1) ? [say(DETAILS_WORDS.rings, language)] : []),
    ...(lines.some(({ heads }) => heads.length > 0) ? [say(DETAILS_WORDS.arrows, language)] : []),
    ...(lines.some(({ width }) => width === 0) ? [say(DETAILS_WORDS.dotted, language)] : []),
    ...(nodes.some(({ band }) => band !== undefined) ? [say(DETAILS_WORDS.bands, language)] : []),
    ...(!isMatrix && sum > connectionsIn(pairs).size ? [say(DETAILS_WORDS.manyPairs, language)] : []),
  ];
}

/** Who keeps the actors, and where the model comes from. */
export function sourceOf(feed: Feed, language: Language): SourceLine {
  const line = sourceLineOf(feed, [], language);
  if (!feed.factorModel || feed.factors.length === 0) return line;
  const { producer, published, url } = feed.factorModel;
  const year = published === undefined ? [] : [formatPeriod(published, language)];
  // How many factors the feed has is no part of the model: it may have left some out, or added its own.
  const [before = '', after = ''] = say(DETAILS_WORDS.model, language).split('{source}');
  const label = say(DETAILS_WORDS.modelLabel, language);
  const isAlone = line.sources.length === 0;
  const model = {
    before: isAlone ? before : `${label}: ${before}`,
    phrase: phraseIn(producer, language),
    after: ['', ...year].join(' ') + after,
    ...(url === undefined ? {} : { url }),
  };
  const sources = [...line.sources, model];
  return { ...line, ...(isAlone ? { label: sentenceCase(label) } : {}), sources };
}
