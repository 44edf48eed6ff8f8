import type { AreaKind } from '../feed/feed.js';
import type { Entry, PluralEntry } from '../locale/catalogue.js';
import type { Nature } from './list/drawn-feed.js';

/** How many areas of a kind there are, for the summary. */
export const KIND_COUNTS: Readonly<Record<AreaKind, PluralEntry>> = {
  sector: {
    one: { nb: 'én sektor', nn: 'éin sektor', sv: 'en sektor', en: 'one sector' },
    other: { nb: '{count} sektorer', nn: '{count} sektorar', sv: '{count} sektorer', en: '{count} sectors' },
  },
  support: {
    one: { nb: 'ett støtteområde', nn: 'eitt støtteområde', sv: 'ett stödjande område', en: 'one support area' },
    other: {
      nb: '{count} støtteområder',
      nn: '{count} støtteområde',
      sv: '{count} stödjande områden',
      en: '{count} support areas',
    },
  },
  other: {
    one: { nb: 'ett fokusområde', nn: 'eitt fokusområde', sv: 'ett fokusområde', en: 'one focus area' },
    other: {
      nb: '{count} fokusområder',
      nn: '{count} fokusområde',
      sv: '{count} fokusområden',
      en: '{count} focus areas',
    },
  },
};

/** Areas that are neither sectors nor support areas, told beside these. */
export const REST_COUNT: PluralEntry = {
  one: { nb: 'ett annet område', nn: 'eitt anna område', sv: 'ett annat område', en: 'one other area' },
  other: {
    nb: '{count} andre områder',
    nn: '{count} andre område',
    sv: '{count} andra områden',
    en: '{count} other areas',
  },
};

/** How many are of a status: one sector, one area, or several. */
export interface StatusCount {
  readonly sector: Entry;
  readonly area: Entry;
  readonly other: Entry;
}

/** How many of several areas are not decided, for the summary. */
export const CANDIDATE_COUNT: StatusCount = {
  sector: {
    nb: 'én ikke er vedtatt',
    nn: 'éin ikkje er vedteken',
    sv: 'en inte är beslutad',
    en: 'one has not been decided',
  },
  area: {
    nb: 'ett ikke er vedtatt',
    nn: 'eitt ikkje er vedteke',
    sv: 'ett inte är beslutat',
    en: 'one has not been decided',
  },
  other: {
    nb: '{count} ikke er vedtatt',
    nn: '{count} ikkje er vedtekne',
    sv: '{count} inte är beslutade',
    en: '{count} have not been decided',
  },
};

/** How many of several areas are completed, for the summary. */
export const ARCHIVED_COUNT: StatusCount = {
  sector: { nb: 'én er avsluttet', nn: 'éin er avslutta', sv: 'en är avslutad', en: 'one is completed' },
  area: { nb: 'ett er avsluttet', nn: 'eitt er avslutta', sv: 'ett är avslutat', en: 'one is completed' },
  other: {
    nb: '{count} er avsluttet',
    nn: '{count} er avslutta',
    sv: '{count} är avslutade',
    en: '{count} are completed',
  },
};

/** What the wheel says of goals and themes, which it draws where there are no focus areas. */
export const NATURE_WORDS: Readonly<Record<Exclude<Nature, 'area'>, NatureWords>> = {
  goal: {
    title: { nb: 'Mål', nn: 'Mål', sv: 'Mål', en: 'Goals' },
    kind: { nb: 'Mål', nn: 'Mål', sv: 'Mål', en: 'Goal' },
    count: {
      one: { nb: 'ett mål', nn: 'eitt mål', sv: 'ett mål', en: 'one goal' },
      other: { nb: '{count} mål', nn: '{count} mål', sv: '{count} mål', en: '{count} goals' },
    },
    choose: {
      nb: 'Velg et mål for å lese mer om det.',
      nn: 'Vel eit mål for å lese meir om det.',
      sv: 'Välj ett mål för att läsa mer om det.',
      en: 'Choose a goal to read more about it.',
    },
  },
  theme: {
    title: { nb: 'Temaer', nn: 'Tema', sv: 'Teman', en: 'Themes' },
    kind: { nb: 'Tema', nn: 'Tema', sv: 'Tema', en: 'Theme' },
    count: {
      one: { nb: 'ett tema', nn: 'eitt tema', sv: 'ett tema', en: 'one theme' },
      other: { nb: '{count} temaer', nn: '{count} tema', sv: '{count} teman', en: '{count} themes' },
    },
    choose: {
      nb: 'Velg et tema for å se dokumentene om det.',
      nn: 'Vel eit tema for å sjå dokumenta om det.',
      sv: 'Välj ett tema för att se dokumenten om det.',
      en: 'Choose a theme to see the documents about it.',
    },
  },
};

interface NatureWords {
  /** The heading where the page gives none. */
  readonly title: Entry;
  /** What one of them is. */
  readonly kind: Entry;
  readonly count: PluralEntry;
  readonly choose: Entry;
}

/** Texts of the wheel, its panels and its table. */
export const WHEEL_WORDS = {
  fromOwner: {
    nb: '{areas} fra {owner}',
    nn: '{areas} frå {owner}',
    sv: '{areas} från {owner}',
    en: '{areas} from {owner}',
  },
  owners: {
    nb: 'Bredere mellomrom skiller mellom {owners}.',
    nn: 'Breiare mellomrom skil mellom {owners}.',
    sv: 'Bredare mellanrum skiljer mellan {owners}.',
    en: 'Wider gaps separate {owners}.',
  },
  owner: { nb: 'Eier', nn: 'Eigar', sv: 'Ägare', en: 'Owner' },
  title: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
  none: {
    nb: 'Ingen fokusområder er lagt inn.',
    nn: 'Ingen fokusområde er lagde inn.',
    sv: 'Inga fokusområden har lagts in.',
    en: 'No focus areas have been added.',
  },
  notDecided: {
    nb: 'Områdene er ikke vedtatt.',
    nn: 'Områda er ikkje vedtekne.',
    sv: 'Områdena är inte beslutade.',
    en: 'The areas have not been decided.',
  },
  allCompleted: {
    nb: 'Områdene er avsluttet.',
    nn: 'Områda er avslutta.',
    sv: 'Områdena är avslutade.',
    en: 'The areas are completed.',
  },
  ofThese: {
    nb: '{areas}, hvorav {statuses}',
    nn: '{areas}, der {statuses}',
    sv: '{areas}, varav {statuses}',
    en: '{areas}, of which {statuses}',
  },
  choose: {
    nb: 'Velg et fokusområde for å se tall, tiltak og prosjekter.',
    nn: 'Vel eit fokusområde for å sjå tal, tiltak og prosjekt.',
    sv: 'Välj ett fokusområde för att se siffror, åtgärder och projekt.',
    en: 'Choose a focus area to see figures, measures and projects.',
  },
  candidates: {
    nb: 'Områder med prikket kant er ikke vedtatt.',
    nn: 'Område med prikka kant er ikkje vedtekne.',
    sv: 'Områden med prickad kant är inte beslutade.',
    en: 'Areas with a dotted edge have not been decided.',
  },
  ring: {
    nb: 'Den ytre ringen, med stiplet kant, viser støtteområdene.',
    nn: 'Den ytre ringen, med stipla kant, viser støtteområda.',
    sv: 'Den yttre ringen, med streckad kant, visar de stödjande områdena.',
    en: 'The outer ring, with a dashed edge, shows the support areas.',
  },
  supportsAll: {
    nb: 'Hvert støtteområde støtter alle sektorene.',
    nn: 'Kvart støtteområde støttar alle sektorane.',
    sv: 'Varje stödjande område stöder alla sektorer.',
    en: 'Each support area supports all the sectors.',
  },
  arc: {
    nb: 'Buen i et felt viser hvor mye av veien til måltallet som er tilbakelagt i {region}.',
    nn: 'Bogen i eit felt viser kor mykje av vegen til måltalet som er tilbakelagd i {region}.',
    sv: 'Bågen i ett fält visar hur stor del av vägen till målvärdet som har tillryggalagts i {region}.',
    en: 'The arc in a segment shows how much of the way to the target has been covered in {region}.',
  },
  setback: {
    nb: 'Stiplet bue med pil bakover: tallet i {region} har beveget seg bort fra målet siden utgangspunktet.',
    nn: 'Stipla boge med pil bakover: talet i {region} har flytta seg bort frå målet sidan utgangspunktet.',
    sv: 'Streckad båge med pil bakåt: värdet i {region} har rört sig bort från målet sedan utgångsläget.',
    en:
      'A dashed arc with an arrow pointing back: the figure in {region} has moved away from the target since the ' +
      'baseline.',
  },
  range: {
    nb:
      'Bue med ramme: måltall med nedre og øvre grense. Prikken viser hvor tallet i {region} står: til venstre ' +
      'for rammen er under, i rammen er innenfor, til høyre er over.',
    nn:
      'Boge med ramme: måltal med nedre og øvre grense. Prikken viser kvar talet i {region} står: til venstre for ' +
      'ramma er under, i ramma er innanfor, til høgre er over.',
    sv:
      'Båge med ram: målvärde med undre och övre gräns. Pricken visar var värdet i {region} ligger: till vänster ' +
      'om ramen är under, i ramen är inom, till höger är över.',
    en:
      'An arc with a frame: a target range. The dot shows where the figure in {region} lies: left of the frame is ' +
      'below, in the frame is within, right of it is above.',
  },
  archived: {
    nb: 'Områder med tynn kant og uten farge er avsluttet.',
    nn: 'Område med tynn kant og utan farge er avslutta.',
    sv: 'Områden med tunn kant och utan färg är avslutade.',
    en: 'Areas with a thin edge and no colour are completed.',
  },
  edgeSupported: {
    nb: 'Feltene med tykk strek langs kanten støttes av {area}.',
    nn: 'Felta med tjukk strek langs kanten blir støtta av {area}.',
    sv: 'Fälten med tjockt streck längs kanten stöds av {area}.',
    en: 'The segments with a thick line along the edge are supported by {area}.',
  },
  edgeSupporting: {
    nb: 'Feltene med tykk strek langs kanten støtter {area}.',
    nn: 'Felta med tjukk strek langs kanten støttar {area}.',
    sv: 'Fälten med tjockt streck längs kanten stöder {area}.',
    en: 'The segments with a thick line along the edge support {area}.',
  },
  edgeBoth: {
    nb: 'Feltene med tykk strek langs kanten støtter {area} eller støttes av det.',
    nn: 'Felta med tjukk strek langs kanten støttar {area} eller blir støtta av det.',
    sv: 'Fälten med tjockt streck längs kanten stöder {area} eller stöds av det.',
    en: 'The segments with a thick line along the edge support {area} or are supported by it.',
  },
  marked: { nb: 'Uthevet', nn: 'Utheva', sv: 'Framhävt', en: 'Highlighted' },
  area: { nb: 'Fokusområde', nn: 'Fokusområde', sv: 'Fokusområde', en: 'Focus area' },
  kind: { nb: 'Type', nn: 'Type', sv: 'Typ', en: 'Kind' },
  status: { nb: 'Status', nn: 'Status', sv: 'Status', en: 'Status' },
  readMore: { nb: 'Les mer', nn: 'Les meir', sv: 'Läs mer', en: 'Read more' },
  decidedBy: { nb: 'Bestemt av {by}', nn: 'Bestemt av {by}', sv: 'Beslutat av {by}', en: 'Decided by {by}' },
  source: { nb: 'Kilde: {source}', nn: 'Kjelde: {source}', sv: 'Källa: {source}', en: 'Source: {source}' },
} as const satisfies Readonly<Record<string, Entry>>;
