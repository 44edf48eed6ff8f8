import { PARTICIPANT_ROLES, PROJECT_STATUSES, type Budget, type FuzzyPeriod, type Participant, type Project } from '../feed.js';
import { LIMITS } from '../limits.js';
import type { Reader } from '../reader.js';
import { optional, parseId, withoutDuplicates } from './common.js';
import { parseOptionalNumber, parseRequiredNumber } from './number.js';

export function parseProjects(root: Reader): Project[] {
  return withoutDuplicates(root.list('projects', LIMITS.projects, parseProject), root, 'projects');
}

function parseProject(reader: Reader, index: number): Project {
  const id = parseId(reader, 'project', index);
  return {
    id,
    title: reader.requiredText('title', id),
    ...optional('description', reader.text('description')),
    ...optional('status', reader.word('status', PROJECT_STATUSES, undefined)),
    ...optional('asOf', reader.date('asOf')),
    ...optional('period', parseFuzzyPeriod(reader.object('period'))),
    ...optional('owner', reader.reference('owner', 'actors')),
    participants: reader.list('participants', LIMITS.items, parseParticipant),
    organisation: reader.texts('organisation', LIMITS.label),
    ...optional('budget', parseBudget(reader.object('budget'))),
    focusAreas: reader.references('focusAreas', 'focusAreas'),
    regions: reader.references('regions', 'regions'),
    ...optional('url', reader.url('url')),
  };
}

function parseParticipant(reader: Reader): Participant | undefined {
  if (!reader.has('actor')) reader.context.problems.error('required', reader.at('actor'), {});
  const actor = reader.reference('actor', 'actors');
  if (actor === undefined) return undefined;
  return { actor, role: reader.word('role', PARTICIPANT_ROLES, 'partner'), ...optional('note', reader.text('note')) };
}

function parseFuzzyPeriod(reader: Reader | undefined): FuzzyPeriod | undefined {
  if (!reader) return undefined;
  return {
    ...optional('from', reader.period('from')?.text),
    ...optional('to', reader.period('to')?.text),
    ...optional('durationYears', parseOptionalNumber(reader, 'durationYears')),
    ...optional('text', reader.text('text', LIMITS.label)),
  };
}

function parseBudget(reader: Reader | undefined): Budget | undefined {
  if (!reader) return undefined;
  const amount = parseOptionalNumber(reader, 'amount');
  const lines = reader.list('lines', LIMITS.items, (line) => {
    const part = parseRequiredNumber(line, 'amount');
    if (part === undefined) return undefined;
    return {
      ...optional('actor', line.reference('actor', 'actors')),
      ...optional('title', line.text('title', LIMITS.label)),
      amount: part,
      ...optional('years', parseOptionalNumber(line, 'years')),
      ...optional('decided', line.date('decided')),
    };
  });
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  if (amount !== undefined && sum > amount) reader.context.problems.warning('budget-sum', reader.at('lines'), { sum, amount });
  return {
    ...optional('amount', amount),
    currency: reader.string('currency') ?? 'NOK',
    lines,
    complete: reader.boolean('complete', false),
    covers: reader.texts('covers', LIMITS.label),
  };
}
