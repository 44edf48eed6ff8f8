import { areasByOwner } from '../feed/derive/owners.js';
import type { Feed, Language } from '../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../feed/localized-text.js';
import { listOf, say, type Entry } from '../locale/catalogue.js';
import type { AreaFacts } from './panel/area-facts.js';
import type { ProgressForm } from './wheel/progress-arcs.js';
import type { WheelOptions } from './list/list.view.js';
import { WHEEL_WORDS as WORDS } from './focus-area-wheel.words.js';

/**
 * How to read the wheel, and which figures are uncertain. What only the drawing shows is explained where it is drawn.
 */
export function notesOf(
  feed: Feed,
  facts: readonly AreaFacts[],
  chosen: AreaFacts | undefined,
  isDrawn: boolean,
  options: WheelOptions,
): string[] {
  const { language } = options;
  return [
    ...(isDrawn ? [...drawingNotes(facts, language), ...ownersNote(feed, language)] : []),
    ...(supportAll(facts) ? [say(WORDS.supportsAll, language)] : []),
    ...(isDrawn && chosen ? edgeNotes(chosen, language) : []),
    ...(isDrawn ? formNotes(feed, facts, options) : []),
    ...uncertainNotes(facts, language),
  ];
}

function drawingNotes(facts: readonly AreaFacts[], language: Language): string[] {
  const has = (isSo: (area: AreaFacts['area']) => boolean): boolean => facts.some(({ area }) => isSo(area));
  const hasTwoRings = has(({ kind }) => kind === 'support') && has(({ kind }) => kind !== 'support');
  return [
    ...(hasTwoRings ? [say(WORDS.ring, language)] : []),
    ...(has(({ status }) => status === 'candidate') ? [say(WORDS.candidates, language)] : []),
    ...(has(({ status }) => status === 'archived') ? [say(WORDS.archived, language)] : []),
  ];
}

/** Whose areas lie together, where they are of several organisations. */
function ownersNote(feed: Feed, language: Language): string[] {
  const owners = areasByOwner(feed).map(({ owner }) => withoutSoftHyphens(phraseIn(owner, language).text));
  return owners.length === 0 ? [] : [say(WORDS.owners, language, { owners: listOf(owners, language) })];
}

/** Whether there are several sectors and several support areas, each of which supports every sector. */
function supportAll(facts: readonly AreaFacts[]): boolean {
  const areas = facts.map(({ area }) => area);
  const sectors = areas.filter(({ kind }) => kind === 'sector');
  const supports = areas.filter(({ kind }) => kind === 'support');
  return (
    sectors.length > 1 &&
    supports.length > 1 &&
    supports.every((support) => sectors.every(({ id }) => support.supports.includes(id)))
  );
}

/** What the line along the edge of other segments means. */
function edgeNotes({ area, supports, supportedBy }: AreaFacts, language: Language): string[] {
  const name = withoutSoftHyphens(phraseIn(area.title, language).text);
  if (supports.length === 0 && supportedBy.length === 0) return [];
  const oneWay = supportedBy.length === 0 ? WORDS.edgeSupported : WORDS.edgeSupporting;
  const isBoth = supports.length > 0 && supportedBy.length > 0;
  return [say(isBoth ? WORDS.edgeBoth : oneWay, language, { area: name })];
}

const FORM_NOTES: Readonly<Record<ProgressForm['kind'], Entry>> = {
  share: WORDS.arc,
  setback: WORDS.setback,
  range: WORDS.range,
};
const FORMS = ['share', 'setback', 'range'] as const;

/** What each form of arc means that occurs, and for which regions. */
function formNotes(feed: Feed, facts: readonly AreaFacts[], { region, language }: WheelOptions): string[] {
  return FORMS.flatMap((kind) => {
    const drawn = facts.filter(({ progress }) => progress?.form?.kind === kind);
    const places = new Set(drawn.map(({ area }) => area.region ?? region));
    const names = feed.regions.filter(({ id }) => places.has(id)).map(({ name }) => phraseIn(name, language).text);
    return names.length > 0 ? [say(FORM_NOTES[kind], language, { region: listOf(names, language) })] : [];
  });
}

/** Which of the figures behind the arcs are uncertain. */
function uncertainNotes(facts: readonly AreaFacts[], language: Language): string[] {
  return facts.flatMap(({ area, progress }) =>
    progress?.form && progress.isUncertain
      ? [`${withoutSoftHyphens(phraseIn(area.title, language).text)}: ${progress.text}.`]
      : [],
  );
}
