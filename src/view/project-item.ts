import type { Actor, Budget, BudgetLine, Feed, FuzzyPeriod, Language, Project } from '../feed/feed.js';
import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { NOT_GIVEN } from '../feed/period.js';
import { say, type Entry } from '../locale/catalogue.js';
import { formatMoney } from '../locale/money.js';
import { formatShare } from '../locale/number.js';
import { formatDate, formatPeriod } from '../locale/time.js';
import { PROJECT_STATUS_WORDS, ROLE_WORDS } from '../locale/project.words.js';
import type { PanelItem } from './panel.js';

/** A project as panels show it: status, owner and period; description, participants and budget when readers ask. */
export function projectItem(feed: Feed, project: Project, language: Language): PanelItem {
  const own = (text: string): Phrase => ({ text, language });
  const status = project.status && say(PROJECT_STATUS_WORDS[project.status], language);
  const asOf = project.asOf && say(WORDS.asOf, language, { date: formatDate(project.asOf, language) });
  const facts = [
    ...ownerLine(feed, project, language),
    ...(project.period ? periodLine(project.period, language) : []),
  ];
  const details = [
    ...(project.description ? [phraseIn(project.description, language)] : []),
    ...participantsLine(feed, project, language).map(own),
    ...project.organisation.map((text) => phraseIn(text, language)),
    ...(project.budget ? budgetLines(feed, project.budget, language).map(own) : []),
  ];
  return {
    title: phraseIn(project.title, language),
    ...(project.url === undefined ? {} : { url: project.url }),
    badges: status ? [asOf ? `${status} (${asOf})` : status] : [],
    lines: facts.length === 0 ? [] : [own(facts.join(' · '))],
    ...(details.length === 0 ? {} : { more: { summary: say(WORDS.more, language), lines: details } }),
  };
}

/** The budget in words. Unless it is complete, the lines are what is known and the rest is said to be unspecified. */
function budgetLines(feed: Feed, budget: Budget, language: Language): string[] {
  const total =
    budget.amount === undefined
      ? []
      : [say(WORDS.budget, language, { amount: formatMoney(budget.amount, budget.currency, language) })];
  const lines = budget.lines.map((line) => budgetLine(feed, budget, line, language));
  const rest = budget.complete || budget.amount === undefined ? [] : [say(WORDS.unspecified, language)];
  const covers = budget.covers.map((text) => phraseIn(text, language).text).join(', ');
  return [...total, ...lines, ...rest, ...(covers === '' ? [] : [say(WORDS.covers, language, { covers })])];
}

function budgetLine(feed: Feed, budget: Budget, line: BudgetLine, language: Language): string {
  const actor = nameOf(feed.actors, line.actor, language);
  const title = line.title ? phraseIn(line.title, language).text : '';
  const who = [actor, title].filter((part) => part !== '').join(', ');
  const share = budget.amount ? ` (${formatShare(line.amount / budget.amount, language)})` : '';
  const years = line.years === undefined ? '' : ` ${say(WORDS.overYears, language, { years: line.years })}`;
  const decided =
    line.decided === undefined ? '' : `, ${say(WORDS.decided, language, { date: formatDate(line.decided, language) })}`;
  const amount = formatMoney(line.amount, budget.currency, language);
  return `${who === '' ? '' : `${who}: `}${amount}${share}${years}${decided}`;
}

function ownerLine(feed: Feed, project: Project, language: Language): string[] {
  const owner = nameOf(feed.actors, project.owner, language);
  return owner === '' ? [] : [say(WORDS.owner, language, { owner })];
}

function participantsLine(feed: Feed, project: Project, language: Language): string[] {
  const participants = project.participants
    .filter(({ actor, role }) => actor !== project.owner || role !== 'owner')
    .map(({ actor, role, note }) => {
      const remark = note ? `; ${phraseIn(note, language).text}` : '';
      return `${nameOf(feed.actors, actor, language)} (${say(ROLE_WORDS[role], language)}${remark})`;
    });
  if (participants.length === 0) return [];
  return [say(WORDS.participants, language, { participants: participants.join(', ') })];
}

function periodLine(period: FuzzyPeriod, language: Language): string[] {
  const text = periodText(period, language);
  return text === '' ? [] : [say(WORDS.period, language, { period: text })];
}

/** A period as the feed tells it: in its own words where it has some. Empty when it says nothing. */
export function periodText(period: FuzzyPeriod, language: Language): string {
  return period.text ? phraseIn(period.text, language).text : spanText(period, language);
}

function spanText({ from, to, durationYears }: FuzzyPeriod, language: Language): string {
  const [start = '', end = ''] = [from, to].map((bound) =>
    bound === undefined || bound === NOT_GIVEN ? '' : formatPeriod(bound, language),
  );
  const years = durationYears === undefined ? '' : say(WORDS.years, language, { years: durationYears });
  const span = start !== '' || end !== '' ? [start, end].join('–').replace(/^–(?=.)/, '– ') : '';
  return [span, years].filter((part) => part !== '').join(', ');
}

function nameOf(actors: readonly Actor[], id: string | undefined, language: Language): string {
  const actor = actors.find((candidate) => candidate.id === id);
  return actor ? phraseIn(actor.name, language).text : '';
}

const WORDS = {
  more: {
    nb: 'Mer om prosjektet',
    nn: 'Meir om prosjektet',
    sv: 'Mer om projektet',
    en: 'More about the project',
  },
  asOf: { nb: 'per {date}', nn: 'per {date}', sv: 'per {date}', en: 'as of {date}' },
  owner: { nb: 'Eier: {owner}', nn: 'Eigar: {owner}', sv: 'Ägare: {owner}', en: 'Owner: {owner}' },
  participants: {
    nb: 'Deltakere: {participants}',
    nn: 'Deltakarar: {participants}',
    sv: 'Deltagare: {participants}',
    en: 'Participants: {participants}',
  },
  period: { nb: 'Periode: {period}', nn: 'Periode: {period}', sv: 'Period: {period}', en: 'Period: {period}' },
  years: { nb: '{years} år', nn: '{years} år', sv: '{years} år', en: '{years} years' },
  overYears: { nb: 'over {years} år', nn: 'over {years} år', sv: 'över {years} år', en: 'over {years} years' },
  decided: { nb: 'vedtatt {date}', nn: 'vedteke {date}', sv: 'beslutat {date}', en: 'decided {date}' },
  budget: { nb: 'Budsjett: {amount}', nn: 'Budsjett: {amount}', sv: 'Budget: {amount}', en: 'Budget: {amount}' },
  unspecified: {
    nb: 'Resten er ikke spesifisert.',
    nn: 'Resten er ikkje spesifisert.',
    sv: 'Resten är inte specificerad.',
    en: 'The rest is not specified.',
  },
  covers: { nb: 'Dekker: {covers}', nn: 'Dekkjer: {covers}', sv: 'Täcker: {covers}', en: 'Covers: {covers}' },
} as const satisfies Readonly<Record<string, Entry>>;
