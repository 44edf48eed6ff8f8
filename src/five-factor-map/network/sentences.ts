import type { Actor, Language, LinkEnd, LinkEndKind, LocalizedText, Project } from '../../feed/feed.js';
import { phraseIn, type Phrase } from '../../feed/localized-text.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { ROLE_WORDS } from '../../locale/project.words.js';
import { gather, type Connection, type Network, type Pair } from './connections.js';
import { DETAILS_WORDS } from '../details.words.js';
import { joined, own, type Mixed } from '../panel/mixed-text.js';
import type { Scene } from './scene.js';

/** What is looked up often: names by kind and id, and the connections of each actor. */
interface Lookup {
  readonly language: Language;
  readonly names: ReadonlyMap<string, Phrase>;
  readonly connections: ReadonlyMap<string, readonly Connection[]>;
  /** Filled as they are asked for. */
  readonly sentences: Map<Connection, Mixed>;
}

const lookups = new WeakMap<Network, Lookup>();

/** The name of an actor, a factor or a project. */
export function nameOf({ kind, id }: LinkEnd, scene: Scene): Phrase {
  return lookupOf(scene).names.get(`${kind} ${id}`) ?? own('', scene);
}

/** The names of actors. */
export function namesOf(actors: readonly string[], scene: Scene): Phrase[] {
  return actors.map((id) => nameOf({ kind: 'actor', id }, scene));
}

/** The label of the group at a place, as a list of one. */
export function labelAt(place: number, { network, language }: Scene): Phrase[] {
  return network.groups.slice(place, place + 1).map(({ factor }) => phraseIn(factor.label, language));
}

/** The labels of the two groups of a pair. */
export function labelsOf({ from, to }: Pick<Pair, 'from' | 'to'>, scene: Scene): Phrase[] {
  return [from, to].flatMap((place) => labelAt(place, scene));
}

/** The labels of the groups of an actor, except one. */
export function groupsOf(actor: Actor, { feed, language }: Scene, except?: string): Phrase[] {
  return feed.factors
    .filter(({ id }) => id !== except && actor.factors.includes(id))
    .map(({ label }) => phraseIn(label, language));
}

/** The titles of the focus areas that have one of the ids. */
export function areaTitles(ids: readonly string[], { feed, language }: Scene): Phrase[] {
  return feed.focusAreas.filter(({ id }) => ids.includes(id)).map(({ title }) => phraseIn(title, language));
}

/** The connections in which an actor has a part. */
export function connectionsOf(actor: string, scene: Scene): readonly Connection[] {
  return lookupOf(scene).connections.get(actor) ?? [];
}

/** The pairs that have connections, the strongest first. */
export function strongest(pairs: readonly Pair[]): Pair[] {
  return pairs
    .filter(({ connections }) => connections.length > 0)
    .sort((one, other) => other.connections.length - one.connections.length);
}

/** What an actor does in a project, in words with a capital: `Eier, gjennomfører`. Empty when the feed does not say. */
export function rolesIn({ owner, participants }: Project, actor: string, language: Language): string {
  const roles = participants.filter((participant) => participant.actor === actor).map(({ role }) => role);
  const all = new Set(owner === actor ? ['owner' as const, ...roles] : roles);
  return sentenceCase([...all].map((role) => say(ROLE_WORDS[role], language)).join(', '));
}

/**
 * A connection as a sentence with the link's own words on the way: `Hvaler kommune – deler med → Kommunene i Østfold`.
 * An arrow says that the link is directed. A project is its title.
 */
export function sentenceOf(connection: Connection, scene: Scene): Mixed {
  const { sentences } = lookupOf(scene);
  const known = sentences.get(connection) ?? makeSentence(connection, scene);
  sentences.set(connection, known);
  return known;
}

function makeSentence({ link, project }: Connection, scene: Scene): Mixed {
  if (project) return [phraseIn(project.title, scene.language)];
  if (!link) return [];
  const label = link.label && phraseIn(link.label, scene.language);
  const start = [nameOf(link.from, scene), ...(label ? [{ ...label, text: startSmall(label.text) }] : [])];
  return [...joined(start, ' – ', scene), own(link.directed ? ' → ' : ' – ', scene), nameOf(link.to, scene)];
}

/** How strong a link is, where the feed says so: `styrke 4 av 5`. */
export function strengthOf({ link }: Connection, language: Language): string {
  const strength = link?.strength;
  if (strength === undefined) return '';
  const value = formatNumber(strength, Number.isInteger(strength) ? 0 : 1, language);
  return say(DETAILS_WORDS.strength, language, { value });
}

/** Labels begin with a capital where they stand alone; inside a sentence only abbreviations keep it. */
function startSmall(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function lookupOf({ feed: { actors, factors, projects }, network, language }: Scene): Lookup {
  const known = lookups.get(network);
  if (known?.language === language) return known;
  const entry = (kind: LinkEndKind, id: string, name: LocalizedText) =>
    [`${kind} ${id}`, phraseIn(name, language)] as const;
  const lookup = {
    language,
    names: new Map([
      ...actors.map(({ id, name }) => entry('actor', id, name)),
      ...factors.map(({ id, label }) => entry('factor', id, label)),
      ...projects.map(({ id, title }) => entry('project', id, title)),
    ]),
    connections: gather(network.connections.map((connection) => [connection.actors, connection] as const)),
    sentences: new Map<Connection, Mixed>(),
  };
  lookups.set(network, lookup);
  return lookup;
}
