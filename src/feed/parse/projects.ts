import type { Budget, BudgetLine, FuzzyPeriod, Participant, Project } from '../feed.js';
import { LIMITS } from '../limits.js';
import { PARTICIPANT_ROLES, PROJECT_STATUSES } from '../vocabulary.js';
import {
  date,
  flag,
  items,
  label,
  labels,
  list,
  number,
  object,
  period,
  reference,
  references,
  text,
  title,
  url,
  word,
  type Field,
} from './fields.js';

const lines = list<BudgetLine>(
  {
    actor: reference('actors'),
    title: label,
    amount: number as Field<number>,
    years: number,
    decided: date,
  },
  'amount',
);

const budgetFields = object<Budget>({
  amount: number,
  currency: (reader, name) => reader.string(name) ?? 'NOK',
  lines,
  complete: flag(false),
  covers: labels,
});

/** A budget whose known lines add up to more than the whole is a slip. */
const budget: Field<Budget | undefined> = (reader, name) => {
  const found = budgetFields(reader, name);
  const sum = found?.lines.reduce((total, line) => total + line.amount, 0) ?? 0;
  if (found?.amount !== undefined && sum > found.amount) {
    reader.context.problems.warning('budget-sum', `${reader.at(name)}.lines`, { sum, amount: found.amount });
  }
  return found;
};

export const projects = items<Project>(
  {
    title,
    description: text,
    status: word(PROJECT_STATUSES, undefined),
    asOf: date,
    period: object<FuzzyPeriod>({ from: period, to: period, durationYears: number, text: label }),
    owner: reference('actors'),
    participants: list<Participant>(
      {
        actor: reference('actors') as Field<string>,
        role: word(PARTICIPANT_ROLES, 'partner'),
        note: text,
      },
      'actor',
    ),
    organisation: labels,
    budget,
    focusAreas: references('focusAreas'),
    regions: references('regions'),
    url,
  },
  LIMITS.projects,
);
