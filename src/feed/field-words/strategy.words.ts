import type { FieldKey } from '../shape/form-fields.js';
import type { FieldText } from './field-text.js';

type Key = Extract<FieldKey, `${'strategy' | 'focusArea' | 'goal' | 'document'}.${string}`>;

/** The strategy, its areas and goals, and the documents that they come from. */
export const STRATEGY_FIELDS: Readonly<Record<Key, FieldText>> = {
  'strategy.title': {
    label: { nb: 'Tittel', nn: 'Tittel', sv: 'Titel', en: 'Title' },
    help: { nn: 'Tittelen på strategien.', sv: 'Titeln på strategin.', en: 'The title of the strategy.' },
  },
  'strategy.vision': {
    label: { nb: 'Visjon', nn: 'Visjon', sv: 'Vision', en: 'Vision' },
    help: {
      nn: 'Visjonen. Blir vist i midten av hjulet.',
      sv: 'Visionen. Visas i mitten av hjulet.',
      en: 'The vision. It is shown in the middle of the wheel.',
    },
  },
  'strategy.mission': {
    label: { nb: 'Oppdrag', nn: 'Oppdrag', sv: 'Uppdrag', en: 'Mission' },
    help: { nn: 'Oppdraget.', sv: 'Uppdraget.', en: 'The mission.' },
  },
  'strategy.purpose': {
    label: { nb: 'Formål', nn: 'Formål', sv: 'Syfte', en: 'Purpose' },
    help: {
      nn: 'Formålet. Blir vist i midten av hjulet når det ikkje finst ein visjon.',
      sv: 'Syftet. Visas i mitten av hjulet när det inte finns någon vision.',
      en: 'The purpose. It is shown in the middle of the wheel when there is no vision.',
    },
  },
  'strategy.roles': {
    label: { nb: 'Roller', nn: 'Roller', sv: 'Roller', en: 'Roles' },
    help: {
      nn: 'Rollene, til dømes «Koplar».',
      sv: 'Rollerna, till exempel ”Sammanlänkare”.',
      en: 'The roles, for instance “Connector”.',
    },
  },
  'strategy.values': {
    label: { nb: 'Verdier', nn: 'Verdiar', sv: 'Värderingar', en: 'Values' },
    help: {
      nn: 'Verdiane, til dømes «Tillit».',
      sv: 'Värderingarna, till exempel ”Tillit”.',
      en: 'The values, for instance “Trust”.',
    },
  },
  'strategy.note': {
    label: { nb: 'Forbehold', nn: 'Atterhald', sv: 'Förbehåll', en: 'Reservation' },
    help: {
      nn: 'Eit atterhald, til dømes at grunnlaget beskriv framtida og ikkje situasjonen i dag.',
      sv: 'Ett förbehåll, till exempel att grunden beskriver framtiden och inte dagens läge.',
      en: 'A reservation, for instance that the foundation describes the future and not how things are today.',
    },
  },
  'strategy.adopted': {
    label: { nb: 'Vedtatt', nn: 'Vedteken', sv: 'Beslutad', en: 'Adopted' },
    help: {
      nn: 'Datoen strategien vart vedteken.',
      sv: 'Datumet då strategin beslutades.',
      en: 'The date on which the strategy was adopted.',
    },
  },
  'strategy.adoptedBy': {
    label: { nb: 'Vedtatt av', nn: 'Vedteken av', sv: 'Beslutad av', en: 'Adopted by' },
    help: { nn: 'Kven som vedtok han.', sv: 'Vem som beslutade den.', en: 'Who adopted it.' },
  },
  'strategy.validFrom': {
    label: { nb: 'Gjelder fra', nn: 'Gjeld frå', sv: 'Gäller från', en: 'Valid from' },
    help: { nn: 'Første dag han gjeld.', sv: 'Första dagen den gäller.', en: 'The first day on which it is valid.' },
  },
  'strategy.validTo': {
    label: { nb: 'Gjelder til', nn: 'Gjeld til', sv: 'Gäller till', en: 'Valid to' },
    help: { nn: 'Siste dag han gjeld.', sv: 'Sista dagen den gäller.', en: 'The last day on which it is valid.' },
  },
  'strategy.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: { nn: 'Nettadressa til strategien.', sv: 'Strategins webbadress.', en: 'The web address of the strategy.' },
  },
  'focusArea.title': {
    label: { nb: 'Tittel', nn: 'Tittel', sv: 'Titel', en: 'Title' },
    help: {
      nn: 'Tittelen, slik han står i strategien.',
      sv: 'Titeln, så som den står i strategin.',
      en: 'The title as it stands in the strategy.',
    },
  },
  'focusArea.owner': {
    label: { nb: 'Eier', nn: 'Eigar', sv: 'Ägare', en: 'Owner' },
    help: {
      nn: 'Organisasjonen som eig fokusområdet. Trengst berre når datafila har fokusområde frå fleire organisasjonar.',
      sv: 'Organisationen som äger fokusområdet. Behövs bara när datafilen har fokusområden från flera organisationer.',
      en:
        'The organisation that owns the focus area. Needed only when the data file has areas of several ' +
        'organisations.',
    },
  },
  'focusArea.subtitle': {
    label: { nb: 'Undertittel', nn: 'Undertittel', sv: 'Underrubrik', en: 'Subtitle' },
    help: { nn: 'Ein undertittel.', sv: 'En underrubrik.', en: 'A subtitle.' },
  },
  'focusArea.description': {
    label: { nb: 'Beskrivelse', nn: 'Omtale', sv: 'Beskrivning', en: 'Description' },
    help: {
      nn: 'Kva området går ut på, i eit klart språk.',
      sv: 'Vad området går ut på, på ett klart språk.',
      en: 'What the area is about, in plain language.',
    },
  },
  'focusArea.kind': {
    label: { nb: 'Slag', nn: 'Slag', sv: 'Slag', en: 'Kind' },
    help: {
      nn: 'Kva slags fokusområde det er. Støtteområde blir teikna i ein ring utanfor.',
      sv: 'Vilket slags fokusområde det är. Stödjande områden ritas i en ring utanför.',
      en: 'What kind of focus area it is. Support areas are drawn in a ring outside.',
    },
  },
  'focusArea.status': {
    label: { nb: 'Er det vedtatt?', nn: 'Er det vedteke?', sv: 'Är det beslutat?', en: 'Is it decided?' },
    help: {
      nn: 'Kor langt området er kome. Er det eit forslag, ser lesarane det tydeleg.',
      sv: 'Hur långt området har kommit. Är det ett förslag ser läsarna det tydligt.',
      en: 'How far the area has come. If it is a proposal, readers see that clearly.',
    },
  },
  'focusArea.measures': {
    label: { nb: 'Tiltak', nn: 'Tiltak', sv: 'Åtgärder', en: 'Measures' },
    help: {
      nn: 'Tiltaka, i den rekkjefølgja strategien har dei.',
      sv: 'Åtgärderna, i strategins ordning.',
      en: "The measures, in the strategy's order.",
    },
  },
  'focusArea.supports': {
    label: { nb: 'Støtter', nn: 'Støttar', sv: 'Stöder', en: 'Supports' },
    help: {
      nn: 'Fokusområda som dette området støttar.',
      sv: 'Fokusområdena som det här området stöder.',
      en: 'The focus areas that this one supports.',
    },
  },
  'focusArea.factors': {
    label: { nb: 'Faktorer', nn: 'Faktorar', sv: 'Faktorer', en: 'Factors' },
    help: {
      nn: 'Faktorane som området særleg gjeld.',
      sv: 'Faktorerna som området särskilt gäller.',
      en: 'The factors that the area concerns in particular.',
    },
  },
  'focusArea.documents': {
    label: {
      nb: 'Dokumenter det bygger på',
      nn: 'Dokument det byggjer på',
      sv: 'Dokument det bygger på',
      en: 'Documents it builds on',
    },
    help: {
      nn: 'Dokumenta som området byggjer på.',
      sv: 'Dokumenten som området bygger på.',
      en: 'The documents that the area builds on.',
    },
  },
  'focusArea.color': {
    label: { nb: 'Farge', nn: 'Farge', sv: 'Färg', en: 'Colour' },
    help: {
      nn: 'Fargen på området. Utan han blir ein vald.',
      sv: 'Områdets färg. Utan den väljs en.',
      en: 'The colour of the area. Without one it gets the next.',
    },
  },
  'focusArea.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: { nn: 'Ei nettside om området.', sv: 'En webbsida om området.', en: 'A web page about the area.' },
  },
  'focusArea.region': {
    label: { nb: 'Gjelder området', nn: 'Gjeld området', sv: 'Gäller området', en: 'Region' },
    help: {
      nn: 'Området det gjeld for, når det er eit anna enn det eigne til datafila.',
      sv: 'Området det gäller för, när det är ett annat än datafilens eget.',
      en: "The region it applies to, when it is another than the data file's own.",
    },
  },
  'goal.title': {
    label: { nb: 'Mål', nn: 'Mål', sv: 'Mål', en: 'Goal' },
    help: { nn: 'Målet, i éi setning.', sv: 'Målet, i en mening.', en: 'The goal, in one sentence.' },
  },
  'goal.description': {
    label: { nb: 'Beskrivelse', nn: 'Omtale', sv: 'Beskrivning', en: 'Description' },
    help: { nn: 'Meir om målet.', sv: 'Mer om målet.', en: 'More about the goal.' },
  },
  'goal.owner': {
    label: { nb: 'Eier', nn: 'Eigar', sv: 'Ägare', en: 'Owner' },
    help: {
      nn: 'Organisasjonen som eig målet. Trengst berre når datafila har mål frå fleire organisasjonar.',
      sv: 'Organisationen som äger målet. Behövs bara när datafilen har mål från flera organisationer.',
      en: 'The organisation that owns the goal. Needed only when the data file has goals of several organisations.',
    },
  },
  'goal.project': {
    label: { nb: 'Prosjekt', nn: 'Prosjekt', sv: 'Projekt', en: 'Project' },
    help: { nn: 'Prosjektet målet gjeld.', sv: 'Projektet som målet gäller.', en: 'The project that the goal is for.' },
  },
  'goal.focusAreas': {
    label: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
    help: {
      nn: 'Fokusområda målet gjeld.',
      sv: 'Fokusområdena som målet gäller.',
      en: 'The focus areas that the goal is for.',
    },
  },
  'goal.source': {
    label: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
    help: { nn: 'Kjelda til målet.', sv: 'Källan till målet.', en: 'The source of the goal.' },
  },
  'document.title': {
    label: { nb: 'Tittel', nn: 'Tittel', sv: 'Titel', en: 'Title' },
    help: {
      nn: 'Tittelen, slik han står på dokumentet.',
      sv: 'Titeln, så som den står på dokumentet.',
      en: 'The title as it stands on the document.',
    },
  },
  'document.publisher': {
    label: { nb: 'Utgiver', nn: 'Utgivar', sv: 'Utgivare', en: 'Publisher' },
    help: { nn: 'Utgivaren.', sv: 'Utgivaren.', en: 'The publisher.' },
  },
  'document.description': {
    label: { nb: 'Beskrivelse', nn: 'Omtale', sv: 'Beskrivning', en: 'Description' },
    help: {
      nn: 'Kva dokumentet handlar om, med eigne ord.',
      sv: 'Vad dokumentet handlar om, med egna ord.',
      en: 'What the document is about, in your own words.',
    },
  },
  'document.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: { nn: 'Nettadressa.', sv: 'Webbadressen.', en: 'The web address.' },
  },
  'document.language': {
    label: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
    help: {
      nn: 'Språket dokumentet er skrive på.',
      sv: 'Språket som dokumentet är skrivet på.',
      en: 'The language the document is written in.',
    },
  },
  'document.published': {
    label: { nb: 'Publisert', nn: 'Publisert', sv: 'Publicerat', en: 'Published' },
    help: { nn: 'Når det vart publisert.', sv: 'När det publicerades.', en: 'When it was published.' },
  },
  'document.state': {
    label: { nb: 'Status', nn: 'Status', sv: 'Status', en: 'Status' },
    help: {
      nn: 'Kor langt dokumentet er kome.',
      sv: 'Hur långt dokumentet har kommit.',
      en: 'How far the document has come.',
    },
  },
  'document.adopted': {
    label: { nb: 'Vedtatt', nn: 'Vedteke', sv: 'Beslutat', en: 'Adopted' },
    help: { nn: 'Når det vart vedteke.', sv: 'När det beslutades.', en: 'When it was adopted.' },
  },
  'document.adoptedBy': {
    label: { nb: 'Vedtatt av', nn: 'Vedteke av', sv: 'Beslutat av', en: 'Adopted by' },
    help: { nn: 'Kven som vedtok det.', sv: 'Vem som beslutade det.', en: 'Who adopted it.' },
  },
  'document.validFrom': {
    label: { nb: 'Gjelder fra', nn: 'Gjeld frå', sv: 'Gäller från', en: 'Valid from' },
    help: { nn: 'Første dag det gjeld.', sv: 'Första dagen det gäller.', en: 'The first day on which it is valid.' },
  },
  'document.validTo': {
    label: { nb: 'Gjelder til', nn: 'Gjeld til', sv: 'Gäller till', en: 'Valid to' },
    help: { nn: 'Siste dag det gjeld.', sv: 'Sista dagen det gäller.', en: 'The last day on which it is valid.' },
  },
  'document.supersedes': {
    label: { nb: 'Erstatter', nn: 'Erstattar', sv: 'Ersätter', en: 'Replaces' },
    help: {
      nn: 'Dokumentet som dette erstattar.',
      sv: 'Dokumentet som det här ersätter.',
      en: 'The document that this one replaces.',
    },
  },
  'document.themes': {
    label: { nb: 'Temaer', nn: 'Tema', sv: 'Teman', en: 'Themes' },
    help: {
      nn: 'Temaa dokumentet tek opp.',
      sv: 'Temana som dokumentet tar upp.',
      en: 'The themes that the document deals with.',
    },
  },
  'document.regions': {
    label: { nb: 'Områder', nn: 'Område', sv: 'Områden', en: 'Regions' },
    help: {
      nn: 'Områda dokumentet gjeld.',
      sv: 'Områdena som dokumentet gäller.',
      en: 'The regions that the document is about.',
    },
  },
  'document.focusAreas': {
    label: { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
    help: {
      nn: 'Fokusområda dokumentet gjeld.',
      sv: 'Fokusområdena som dokumentet gäller.',
      en: 'The focus areas that the document is about.',
    },
  },
};
