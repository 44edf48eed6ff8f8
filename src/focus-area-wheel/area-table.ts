import type { FocusArea, Language } from '../feed/feed.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { AREA_STATUS_WORDS, HEADINGS } from '../locale/words.js';
import { numberCell, textCell, type DataTable, type TableCell } from '../view/data-table.js';
import { targetText } from '../view/key-figure/progress-text.js';
import type { DrawnFeed } from './list/drawn-feed.js';
import { kindEntry, type AreaList } from './list/list.view.js';
import { placeOfTarget, type AreaFacts } from './panel/area-facts.js';
import { NATURE_WORDS, WHEEL_WORDS as WORDS } from './focus-area-wheel.words.js';

/** The areas as a table: one row each, in the order of the wheel; statuses where there are other than the usual one. */
export function areaTable(
  feed: DrawnFeed,
  facts: readonly AreaFacts[],
  { title: { text: caption }, segments }: AreaList,
  language: Language,
): DataTable {
  const owners = new Map(segments.flatMap(({ id, owner }) => (owner ? [[id, owner] as const] : [])));
  const hasStatus = facts.some(({ area }) => area.status !== 'decided');
  return {
    caption,
    columns: [
      { title: say(feed.nature === 'area' ? WORDS.area : NATURE_WORDS[feed.nature].kind, language) },
      { title: say(WORDS.kind, language) },
      ...(owners.size > 0 ? [{ title: say(WORDS.owner, language) }] : []),
      ...(hasStatus ? [{ title: say(WORDS.status, language) }] : []),
      { title: say(HEADINGS.supports, language) },
      { title: say(HEADINGS.targets, language) },
      { title: say(HEADINGS.measures, language), numeric: true },
      { title: say(HEADINGS.projects, language), numeric: true },
      { title: say(HEADINGS.keyFigures, language), numeric: true },
    ],
    rows: facts.map((area) => rowOf(feed, area, { hasStatus, owners }, language)),
  };
}

/** The columns that not every table has. */
interface Columns {
  readonly hasStatus: boolean;
  readonly owners: ReadonlyMap<string, Phrase>;
}

function rowOf(feed: DrawnFeed, facts: AreaFacts, { hasStatus, owners }: Columns, language: Language): TableCell[] {
  const { area, projects, figures, supports } = facts;
  return [
    namesCell([phraseIn(area.title, language)]),
    textCell(say(kindEntry(area.kind, feed.nature), language)),
    ...(owners.size > 0 ? [namesCell([owners.get(area.id) ?? { text: '', language }])] : []),
    ...(hasStatus ? [statusCell(area, language)] : []),
    namesCell(supports.map(({ title }) => phraseIn(title, language))),
    textCell(targetsText(feed, facts, language)),
    count(area.measures.length),
    count(projects.length),
    count(figures.length),
  ];
}

/** That an area is decided is the rule, and not always something that the feed has said. */
function statusCell({ status }: FocusArea, language: Language): TableCell {
  return textCell(status === 'decided' ? '' : say(AREA_STATUS_WORDS[status], language));
}

/** Names in one cell, marked with their language when they share one. */
function namesCell(names: readonly Phrase[]): TableCell {
  const [first] = names;
  const isShared = first !== undefined && names.every(({ language }) => language === first.language);
  return {
    text: names.map(({ text }) => withoutSoftHyphens(text)).join(', '),
    ...(isShared ? { language: first.language } : {}),
  };
}

/** Every target of the area: with the progress where there is one, else the target alone. */
function targetsText(feed: DrawnFeed, { area, targets, figures }: AreaFacts, language: Language): string {
  return targets
    .map((target) => {
      const indicator = feed.indicators.find(({ id }) => id === target.indicator);
      const known = figures.flatMap(({ progress }) => progress).find((progress) => progress.target === target);
      return known
        ? known.text
        : `${targetText(target, indicator, language, placeOfTarget(feed, target, area, language))}.`;
    })
    .join(' ');
}

function count(number: number): TableCell {
  return numberCell(String(number), number);
}
