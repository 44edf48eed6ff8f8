import type { Cell } from '../../table/source-table.js';
import type { FormerCode, PlaceMatch, Places } from '../../matching/places/places.js';
import { comparable } from '../../matching/feed/plain-text.js';
import { finding } from '../questions/ask.js';
import type { Answers, Finding } from '../questions/finding.js';

/** What became of a label of a place. */
export interface PlacedLabel {
  readonly label: string;
  readonly code?: string;
  /** The region that its figures go to; `new` for one that the feed is to get. */
  readonly region?: string;
  /** Id of the finding that asks about it. */
  readonly finding?: string;
}

/** The labels of a table with what they are, and what is to be asked about them. */
export interface PlacedLabels {
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly findings: readonly Finding[];
}

/** More names that nobody knows than are asked about one by one. */
const MOST_QUESTIONS = 5;
const NEW_REGION = 'new-region';

/** The key of a label in `PlacedLabels`. */
export function labelKey({ text, code }: Cell): string {
  return `${code ?? ''}\n${comparable(text)}`;
}

/** The id that a region gets that the feed has not, from its name. */
export function newRegionId(label: string): string {
  const plain = comparable(label.replace(/^(?:[KF]-)?\d{2,4}\s+/i, ''));
  const letters = plain.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return (
    letters
      .normalize('NFD')
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'region'
  );
}

/** Finds the regions of all labels, and asks where that is in doubt. */
export function placeLabels(cells: ReadonlyMap<string, Cell>, places: Places, answers: Answers): PlacedLabels {
  const labels = new Map<string, PlacedLabel>();
  const findings: Finding[] = [];
  const formers: (FormerCode & { readonly region: string })[] = [];
  const unknown = [...cells.values()].filter((cell) => places.match(cell).kind === 'unknown');
  const isMany = unknown.length > MOST_QUESTIONS;
  for (const [key, cell] of cells) {
    const match = places.match(cell);
    const asked = askAbout(cell, match, answers);
    const common = { label: cell.text, ...(cell.code === undefined ? {} : { code: cell.code }) };
    if (match.kind === 'region') {
      if (match.former) formers.push({ ...match.former, region: match.region });
      labels.set(key, { ...common, region: match.region });
    } else if (asked) {
      const isGathered = match.kind === 'unknown' && isMany && asked.chosen === 'leave';
      if (!isGathered) findings.push(asked);
      const region = regionOf(asked, cell.text, match);
      const id = isGathered ? 'unknown-places' : asked.id;
      labels.set(key, { ...common, ...(region === undefined ? {} : { region }), finding: id });
    }
  }
  const left = [...labels.values()].filter((label) => label.finding === 'unknown-places');
  if (left.length > 0)
    findings.push(finding('unknown-places', { names: left.map(({ label }) => label), count: left.length }, answers));
  const [former] = formers;
  if (former) findings.push(finding('former-code', { ...former, count: formers.length }, answers));
  return { labels, findings };
}

function askAbout(cell: Cell, match: PlaceMatch, answers: Answers): Finding | undefined {
  const name = cell.text;
  const of = comparable(name) || '-';
  const asking = { of, prefix: 'region:', doors: ['other-region'] };
  switch (match.kind) {
    case 'region':
      return undefined;
    case 'several': {
      const regions = match.regions.map((region) => `region:${region}`);
      return finding('two-places', { name, regions: match.regions }, answers, {
        ...asking,
        answers: [...regions, 'leave'],
        doors: [],
      });
    }
    case 'conflict': {
      const { code, byCode, byName } = match;
      const both = [`region:${byCode}`, `region:${byName}`, 'leave'];
      return finding('code-and-name', { name, code, byCode, byName }, answers, { ...asking, answers: both, doors: [] });
    }
    case 'other-number':
      return askAboutNumber(name, match, answers);
    case 'near': {
      const yes = [`region:${match.region}`, 'leave'];
      return finding('near-place', { name, region: match.region }, answers, {
        ...asking,
        answers: yes,
      });
    }
    case 'country':
    case 'unknown': {
      const country = match.kind === 'country' ? [`region:${match.region}`] : [];
      const each = ['leave', ...country, NEW_REGION];
      return finding('unknown-place', { name, count: 1 }, answers, { ...asking, answers: each, standard: 'leave' });
    }
  }
}

/** Whether a name with another number is the region of that name; the number tells such rows apart. */
function askAboutNumber(
  name: string,
  { code, region, own }: Extract<PlaceMatch, { kind: 'other-number' }>,
  answers: Answers,
): Finding {
  const numbered = name.includes(code) ? name : `${code} ${name}`;
  return finding('other-number', { name: numbered, region, own: own.code, to: own.to ?? '' }, answers, {
    of: comparable(numbered),
    prefix: 'region:',
    doors: ['other-region'],
    answers: [`region:${region}`, NEW_REGION, 'leave'],
  });
}

/** The region that an answer says. */
function regionOf({ chosen = '' }: Finding, label: string, match: PlaceMatch): string | undefined {
  // The plain name is the id of the region that has another number.
  if (chosen === NEW_REGION)
    return match.kind === 'other-number' ? `${newRegionId(label)}-${match.code}` : newRegionId(label);
  return chosen.startsWith('region:') ? chosen.slice('region:'.length) : undefined;
}
