import { propertyOf } from '../../../feed/checks/placed-items.js';
import { valueAt } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import type { SourceTable } from '../../../import/table/source-table.js';
import type { Finding } from '../../../import/proposal/questions/finding.js';
import { findingText, type FindingText } from '../../../import/proposal/words/finding-texts.js';
import { proposalOf, type Proposal } from '../../../import/proposal/proposal.js';
import { summaryOf, type Summary } from '../../../import/proposal/words/summary.js';
import { takenIn } from '../../../import/proposal/taken-in.js';
import type { ShownProposal } from '../table/shown-proposal.js';
import type { PastedBlock } from '../paste/pasted-block.js';

/** What would come of a block, in all that is shown of it before anything is taken in. */
export interface ImportPreview {
  readonly proposal: Proposal;
  /** The feed as it would be; while a question is open, as it would be without what is asked about. */
  readonly feed: unknown;
  readonly shown: ShownProposal;
  readonly summary: Summary;
  /** Questions first, since nothing is taken in before they are answered. */
  readonly questions: readonly SaidFinding[];
  readonly told: readonly SaidFinding[];
}

export interface SaidFinding extends FindingText {
  readonly finding: Finding;
}

/** What has been said of a table. */
export interface PreviewSetting extends Pick<PastedBlock, 'answers' | 'layout'> {
  /** Ids of questions that have been open: they stay where they are when they are answered. */
  readonly asked?: ReadonlySet<string>;
}

/**
 * Makes the preview of a table.
 *
 * @param indicator the number of the indicator in the feed
 * @returns undefined when the feed has no such indicator, or one without an id
 */
export function importPreview(
  table: SourceTable,
  feed: unknown,
  indicator: number,
  { answers, layout, asked = new Set() }: PreviewSetting,
  language: Language,
): ImportPreview | undefined {
  const id = propertyOf(valueAt(feed, ['indicators', indicator]), 'id');
  if (typeof id !== 'string') return undefined;
  const proposal = proposalOf(table, feed, { indicator: id, answers, layout });
  const said = proposal.findings.map((finding) => ({ finding, ...findingText(finding, proposal, language) }));
  const isQuestion = ({ choices }: SaidFinding): boolean => choices.length > 0;
  const isFirst = ({ finding: { id: of, isOpen } }: SaidFinding): boolean => isOpen || asked.has(of);
  return {
    proposal,
    feed: asItWouldBe(proposal, feed),
    shown: shownOf(proposal),
    summary: summaryOf(proposal, language),
    questions: said.filter(isQuestion).sort((one, other) => Number(isFirst(other)) - Number(isFirst(one))),
    told: said.filter((each) => !isQuestion(each)),
  };
}

/**
 * Whether a block is nothing but cells, with no heading that says what they are: it fills the table from a cell.
 *
 * @param where it was pasted: on a cell, in the field for pasting, or elsewhere on the page
 */
export function isBareBlock({ proposal }: ImportPreview, where: 'cell' | 'field' | 'page'): boolean {
  // As many numbers as there are rows may belong to a new period, which is asked about unless the cell says it.
  const codes = { cell: ['nothing-recognised', 'numbers-only'], field: ['nothing-recognised'], page: [] }[where];
  return proposal.findings.some(({ code }) => codes.some((each) => each === code));
}

function asItWouldBe(proposal: Proposal, feed: unknown): unknown {
  const isSomethingTaken = proposal.figures.some(({ isTaken }) => isTaken);
  return isSomethingTaken ? takenIn({ ...proposal, isReady: true }, feed) : feed;
}

function shownOf({ figures, newPeriods, unknown }: Proposal): ShownProposal {
  const states = new Map(
    figures.flatMap(({ region, period, state, isTaken }) =>
      isTaken && state !== 'same' ? [[`${region} ${period}`, state === 'new' ? 'new' : 'changed'] as const] : [],
    ),
  );
  return {
    newPeriods,
    stateOf: (region, period) => states.get(`${region} ${period}`),
    unknown: unknown.map(({ name, figures: own }) => ({
      name,
      texts: new Map(own.map(({ period, written }) => [period, written])),
    })),
  };
}
