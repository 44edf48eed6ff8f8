import type { FieldKey } from '../shape/form-fields.js';
import type { FieldText } from './field-text.js';

type Key = Extract<FieldKey, `${'project' | 'participant' | 'fuzzyPeriod' | 'budget' | 'budgetLine'}.${string}`>;

/** Projects, who is in them, and what they cost. */
export const PROJECT_FIELDS: Readonly<Record<Key, FieldText>> = {
  'project.title': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: { nn: 'Namnet på prosjektet.', sv: 'Projektets namn.', en: 'The name of the project.' },
  },
  'project.description': {
    label: { nb: 'Beskrivelse', nn: 'Omtale', sv: 'Beskrivning', en: 'Description' },
    help: { nn: 'Kva prosjektet gjer.', sv: 'Vad projektet gör.', en: 'What the project does.' },
  },
  'project.status': {
    label: { nb: 'Status', nn: 'Status', sv: 'Status', en: 'Status' },
    help: {
      nn: 'Kor langt prosjektet er kome.',
      sv: 'Hur långt projektet har kommit.',
      en: 'How far the project has come.',
    },
  },
  'project.asOf': {
    label: { nb: 'Statusen gjaldt', nn: 'Statusen galdt', sv: 'Statusen gällde', en: 'Status as of' },
    help: {
      nn: 'Datoen statusen galdt.',
      sv: 'Datumet då statusen gällde.',
      en: 'The date of the status.',
    },
  },
  'project.period': {
    label: { nb: 'Periode', nn: 'Periode', sv: 'Period', en: 'Period' },
    help: { nn: 'Når prosjektet går.', sv: 'När projektet pågår.', en: 'When the project runs.' },
  },
  'project.owner': {
    label: { nb: 'Eier', nn: 'Eigar', sv: 'Ägare', en: 'Owner' },
    help: {
      nn: 'Aktøren som eig prosjektet.',
      sv: 'Aktören som äger projektet.',
      en: 'The actor that owns the project.',
    },
  },
  'project.participants': {
    label: { nb: 'Deltakere', nn: 'Deltakarar', sv: 'Deltagare', en: 'Participants' },
    help: {
      nn: 'Aktørane som er med, og rolla dei har.',
      sv: 'Aktörerna som är med, och deras roll.',
      en: 'The actors that take part, and their role.',
    },
  },
  'project.organisation': {
    label: { nb: 'Organisering', nn: 'Organisering', sv: 'Organisation', en: 'Organisation' },
    help: {
      nn: 'Korleis prosjektet er organisert, til dømes «1 styringsgruppe».',
      sv: 'Hur projektet är organiserat, till exempel ”1 styrgrupp”.',
      en: 'How the project is organised, for instance “1 steering group”.',
    },
  },
  'project.budget': {
    label: { nb: 'Budsjett', nn: 'Budsjett', sv: 'Budget', en: 'Budget' },
    help: { nn: 'Budsjettet.', sv: 'Budgeten.', en: 'The budget.' },
  },
  'project.focusAreas': {
    label: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
    help: {
      nn: 'Fokusområda prosjektet høyrer til.',
      sv: 'Fokusområdena som projektet hör till.',
      en: 'The focus areas that the project belongs to.',
    },
  },
  'project.regions': {
    label: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Regions' },
    help: {
      nn: 'Områda prosjektet gjeld.',
      sv: 'Områdena som projektet gäller.',
      en: 'The regions that the project is for.',
    },
  },
  'project.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: { nn: 'Ei nettside om prosjektet.', sv: 'En webbsida om projektet.', en: 'A web page about the project.' },
  },
  'participant.actor': {
    label: { nb: 'Aktør', nn: 'Aktør', sv: 'Aktör', en: 'Actor' },
    help: { nn: 'Aktøren som er med.', sv: 'Aktören som är med.', en: 'The actor that takes part.' },
  },
  'participant.role': {
    label: { nb: 'Rolle', nn: 'Rolle', sv: 'Roll', en: 'Role' },
    help: {
      nn: 'Rolla aktøren har i prosjektet.',
      sv: 'Aktörens roll i projektet.',
      en: 'The role of the actor in the project.',
    },
  },
  'participant.note': {
    label: { nb: 'Mer om rollen', nn: 'Meir om rolla', sv: 'Mer om rollen', en: 'More about the role' },
    help: { nn: 'Meir om rolla.', sv: 'Mer om rollen.', en: 'More about the role.' },
  },
  'fuzzyPeriod.from': {
    label: { nb: 'Begynner', nn: 'Byrjar', sv: 'Börjar', en: 'Begins' },
    help: { nn: 'Når det byrjar.', sv: 'När det börjar.', en: 'When it begins.' },
  },
  'fuzzyPeriod.to': {
    label: { nb: 'Slutter', nn: 'Sluttar', sv: 'Slutar', en: 'Ends' },
    help: { nn: 'Når det sluttar.', sv: 'När det slutar.', en: 'When it ends.' },
  },
  'fuzzyPeriod.durationYears': {
    label: { nb: 'Antall år', nn: 'Talet på år', sv: 'Antal år', en: 'Number of years' },
    help: {
      nn: 'Kor mange år det varer, når byrjinga er ukjend.',
      sv: 'Hur många år det varar, när början är okänd.',
      en: 'How many years it lasts, when the beginning is not known.',
    },
  },
  'fuzzyPeriod.text': {
    label: { nb: 'Med ord', nn: 'Med ord', sv: 'Med ord', en: 'In words' },
    help: {
      nn: 'Perioden med ord, til dømes «hausten 2023».',
      sv: 'Perioden med ord, till exempel ”hösten 2023”.',
      en: 'The period in words, for instance “autumn 2023”.',
    },
  },
  'budget.amount': {
    label: { nb: 'Hele beløpet', nn: 'Heile beløpet', sv: 'Hela beloppet', en: 'Whole amount' },
    help: {
      nn: 'Heile beløpet, i kroner og ikkje i tusen eller millionar.',
      sv: 'Hela beloppet, i kronor och inte i tusental eller miljoner.',
      en: 'The whole amount, in kroner and not in thousands or millions.',
    },
  },
  'budget.currency': {
    label: { nb: 'Valuta', nn: 'Valuta', sv: 'Valuta', en: 'Currency' },
    help: { nn: 'Valutaen beløpa er i.', sv: 'Valutan som beloppen är i.', en: 'The currency of the amounts.' },
  },
  'budget.lines': {
    label: { nb: 'Linjer', nn: 'Linjer', sv: 'Rader', en: 'Lines' },
    help: { nn: 'Kjende delar av budsjettet.', sv: 'Kända delar av budgeten.', en: 'Known parts of the budget.' },
  },
  'budget.complete': {
    label: {
      nb: 'Er linjene hele budsjettet?',
      nn: 'Er linjene heile budsjettet?',
      sv: 'Är raderna hela budgeten?',
      en: 'Are the lines the whole budget?',
    },
    help: {
      nn:
        'Om linjene til saman er heile budsjettet. Er dei ikkje det, får lesaren vite at resten ikkje er ' +
        'spesifisert.',
      sv: 'Om raderna tillsammans är hela budgeten. Är de inte det får läsaren veta att resten inte är specificerad.',
      en: 'Whether the lines together are the whole budget. If not, readers are told that the rest is not specified.',
    },
  },
  'budget.covers': {
    label: { nb: 'Dekker', nn: 'Dekkjer', sv: 'Täcker', en: 'Covers' },
    help: { nn: 'Kva budsjettet dekkjer.', sv: 'Vad budgeten täcker.', en: 'What the budget covers.' },
  },
  'budgetLine.actor': {
    label: { nb: 'Aktør', nn: 'Aktør', sv: 'Aktör', en: 'Actor' },
    help: { nn: 'Aktøren som betaler.', sv: 'Aktören som betalar.', en: 'The actor that pays.' },
  },
  'budgetLine.title': {
    label: { nb: 'Gjelder', nn: 'Gjeld', sv: 'Gäller', en: 'Is for' },
    help: { nn: 'Kva linja gjeld.', sv: 'Vad raden gäller.', en: 'What the line is for.' },
  },
  'budgetLine.amount': {
    label: { nb: 'Beløp', nn: 'Beløp', sv: 'Belopp', en: 'Amount' },
    help: { nn: 'Beløpet.', sv: 'Beloppet.', en: 'The amount.' },
  },
  'budgetLine.years': {
    label: { nb: 'Fordelt på år', nn: 'Fordelt på år', sv: 'Fördelat på år', en: 'Spread over years' },
    help: {
      nn: 'Kor mange år beløpet er fordelt på.',
      sv: 'Hur många år beloppet är fördelat på.',
      en: 'How many years the amount is spread over.',
    },
  },
  'budgetLine.decided': {
    label: { nb: 'Vedtatt', nn: 'Vedteke', sv: 'Beslutat', en: 'Decided' },
    help: { nn: 'Når beløpet vart vedteke.', sv: 'När beloppet beslutades.', en: 'When the amount was decided.' },
  },
};
