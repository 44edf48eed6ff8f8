import type { Actor } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { ACTOR_COUNT } from '../../locale/words.js';
import { sectionOf, type PanelSection } from '../../view/section.js';
import { COUNTS, NOTHING_WORDS as NOTHING } from '../../view/section.words.js';
import type { Connection, Pair } from '../network/connections.js';
import { actorCount, isMarked, type Scene } from '../network/scene.js';
import { areaTitles, labelAt, labelsOf } from '../network/sentences.js';
import { DETAILS_WORDS, NOBODY_MARKED } from '../details.words.js';
import { LINK_COUNT } from '../five-factor-map.words.js';
import { actorItem, items, type MapBlock, type MapItem } from './blocks.js';
import { textOf, type Mixed } from './mixed-text.js';

type Section = PanelSection<MapBlock>;

/** What they work with: the focus areas, whose names say it all. */
export function areasSection(ids: readonly string[], scene: Scene): Section {
  const titles = areaTitles(ids, scene);
  const content = {
    counted: [{ entry: COUNTS.areas, count: titles.length }],
    names: titles,
    blocks: [],
    nothing: say(NOTHING.areas, scene.language),
  };
  return { ...sectionOf('what', content, scene.language), ...(titles.length === 0 ? {} : { gist: listed(titles) }) };
}

/** Who is in a group; those that are marked, while some are. */
export function actorsSection(actors: readonly Actor[], blocks: readonly MapBlock[], scene: Scene): Section {
  const { language } = scene;
  const shown = actors.filter((actor) => isMarked(actor, scene));
  const content = {
    counted: [{ entry: ACTOR_COUNT, count: shown.length }],
    names: shown.map(({ name }) => phraseIn(name, language)),
    blocks,
    nothing: actors.length === 0 ? say(NOTHING.actors, language) : nobodyOf(actors, scene),
  };
  const section = sectionOf('who', content, language);
  return shown.length === 0 && actors.length > 0 ? { ...section, count: actorCount(actors, scene) } : section;
}

/** That none of those who are there belong to what is chosen elsewhere. */
function nobodyOf(actors: readonly Actor[], { marks, language }: Scene): string {
  return sayCount(NOBODY_MARKED, actors.length, language, {
    count: formatNumber(actors.length, 0, language),
    name: withoutSoftHyphens(marks?.name.text ?? ''),
  });
}

/** The actors that are in both groups of a pair. */
export function inBothSection(actors: readonly Actor[], scene: Scene): Section {
  const { language } = scene;
  const content = {
    counted: [{ entry: ACTOR_COUNT, count: actors.length }],
    names: actors.map(({ name }) => phraseIn(name, language)),
    blocks: items(
      DETAILS_WORDS.inBoth,
      actors.map((actor) => actorItem(actor, scene)),
      scene,
    ),
    nothing: say(DETAILS_WORDS.nobodyInBoth, language),
  };
  return { ...sectionOf('who', content, language), title: say(DETAILS_WORDS.inBoth, language) };
}

/**
 * How they are linked.
 *
 * @param names what the links lead to, the strongest first
 */
export function linksSection(
  connections: ReadonlySet<Connection>,
  names: readonly Phrase[],
  blocks: readonly MapBlock[],
  { language }: Scene,
): Section {
  const content = {
    counted: [{ entry: LINK_COUNT, count: connections.size }],
    names,
    blocks,
    nothing: say(NOTHING.links, language),
  };
  return sectionOf('links', content, language);
}

/** What an actor has a part in, and when. */
export function projectsSection(
  projects: readonly MapItem[],
  blocks: readonly MapBlock[],
  { language }: Scene,
): Section {
  const content = {
    counted: [{ entry: COUNTS.projects, count: projects.length }],
    names: projects.map(({ title }) => oneOf(title, language)),
    blocks,
    nothing: say(NOTHING.projects, language),
  };
  return sectionOf('when', content, language);
}

/** What is missing, when something is; its first sentence is the gist. */
export function gapsSection(sentences: readonly Mixed[], scene: Scene, pairs: readonly Mixed[] = []): Section[] {
  const [first] = sentences;
  if (!first) return [];
  const { language } = scene;
  const isShort = sentences.length === 1 && pairs.length === 0;
  const folded = { summary: say(DETAILS_WORDS.allUnlinked, language), texts: pairs };
  const block = { kind: 'texts' as const, heading: [], texts: sentences, ...(pairs.length === 0 ? {} : { folded }) };
  const content = { counted: [], names: [], blocks: isShort ? [] : [block], nothing: '' };
  const gist = isShort || sentences.length === 1 ? first : [...first, { text: '\u00a0…', language }];
  return [{ ...sectionOf('gaps', content, language), count: '', gist }];
}

/** The name of a pair in a line: of both groups, or of the other one when the reader is at one of them. */
export function pairName({ from, to, connections }: Pair, scene: Scene, at?: number): Phrase {
  const names = at === undefined ? labelsOf({ from, to }, scene) : labelAt(from === at ? to : from, scene);
  const text = names.map((name) => withoutSoftHyphens(name.text)).join(' – ');
  return { text: `${text} (${connections.length})`, language: names[0]?.language ?? scene.language };
}

function oneOf(parts: Mixed, language: Phrase['language']): Phrase {
  return { text: textOf(parts), language: parts[0]?.language ?? language };
}

/** All names in a line, where there is nothing to open. */
function listed(names: readonly Phrase[]): Phrase[] {
  return names.map(({ text, language }, index) => ({
    text: `${withoutSoftHyphens(text)}${index === names.length - 1 ? '' : ', '}`,
    language,
  }));
}
