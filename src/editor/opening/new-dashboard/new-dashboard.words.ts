import type { Entry } from '../../../locale/catalogue.js';

/** The words of making a new dashboard. */
export const WORDS = {
  where: { nb: 'Hvor?', nn: 'Kvar?', sv: 'Var?', en: 'Where?' },
  municipality: { nb: 'kommune', nn: 'kommune', sv: 'kommun', en: 'municipality' },
  county: { nb: 'fylke', nn: 'fylke', sv: 'fylke', en: 'county' },
  jobs: { nb: '{count} jobber', nn: '{count} jobbar', sv: '{count} jobb', en: '{count} jobs' },
  createFor: {
    nb: 'Lag dashbord for {place}',
    nn: 'Lag dashbord for {place}',
    sv: 'Gör en översikt för {place}',
    en: 'Make a dashboard for {place}',
  },
  createFirst: { nb: 'Lag dashbord', nn: 'Lag dashbord', sv: 'Gör en översikt', en: 'Make a dashboard' },
  chooseFirst: {
    nb: 'Skriv navnet, og velg i listen.',
    nn: 'Skriv namnet, og vel i lista.',
    sv: 'Skriv namnet och välj i listan.',
    en: 'Type the name and choose from the list.',
  },
  noPlace: { nb: 'Ingen treff.', nn: 'Ingen treff.', sv: 'Inga träffar.', en: 'No matches.' },
  several: {
    nb: 'Eller en region av flere kommuner',
    nn: 'Eller ein region av fleire kommunar',
    sv: 'Eller en region av flera kommuner',
    en: 'Or a region of several municipalities',
  },
  one: {
    nb: 'Heller én kommune eller ett fylke',
    nn: 'Heller éin kommune eller eitt fylke',
    sv: 'Hellre en kommun eller ett fylke',
    en: 'Rather one municipality or county',
  },
  regionName: {
    nb: 'Hva heter regionen?',
    nn: 'Kva heiter regionen?',
    sv: 'Vad heter regionen?',
    en: 'What is the region called?',
  },
  regionNameHelp: {
    nb: 'Slik leserne kjenner den: Nedre Glomma.',
    nn: 'Slik lesarane kjenner han: Nedre Glomma.',
    sv: 'Så som läsarna känner den: Nedre Glomma.',
    en: 'As readers know it: Nedre Glomma.',
  },
  members: {
    nb: 'Hvilke kommuner er med?',
    nn: 'Kva kommunar er med?',
    sv: 'Vilka kommuner är med?',
    en: 'Which municipalities are in it?',
  },
  membersHelp: {
    nb: 'Skriv et navn og velg i listen, minst to ganger.',
    nn: 'Skriv eit namn og vel i lista, minst to gonger.',
    sv: 'Skriv ett namn och välj i listan, minst två gånger.',
    en: 'Type a name and choose from the list, at least twice.',
  },
  chosen: { nb: 'Kommuner i regionen', nn: 'Kommunar i regionen', sv: 'Kommuner i regionen', en: 'In the region' },
  remove: { nb: 'Fjern {name}', nn: 'Fjern {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  added: { nb: '{name} er med.', nn: '{name} er med.', sv: '{name} är med.', en: '{name} is in it.' },
  removed: { nb: '{name} er fjernet.', nn: '{name} er fjerna.', sv: '{name} är borttagen.', en: '{name} is removed.' },
  beside: {
    nb: 'Hva skal regionen ses ved siden av?',
    nn: 'Kva skal regionen sjåast ved sida av?',
    sv: 'Vad ska regionen ses vid sidan av?',
    en: 'What shall the region be seen beside?',
  },
  theCounty: { nb: '{name} (fylket)', nn: '{name} (fylket)', sv: '{name} (fylket)', en: '{name} (the county)' },
  neighbours: {
    nb: 'Nabokommunene: {names}',
    nn: 'Nabokommunane: {names}',
    sv: 'Grannkommunerna: {names}',
    en: 'Its neighbours: {names}',
  },
  nameFirst: {
    nb: 'Skriv hva regionen heter.',
    nn: 'Skriv kva regionen heiter.',
    sv: 'Skriv vad regionen heter.',
    en: 'Write what the region is called.',
  },
  membersFirst: {
    nb: 'Velg minst to kommuner.',
    nn: 'Vel minst to kommunar.',
    sv: 'Välj minst två kommuner.',
    en: 'Choose at least two municipalities.',
  },
} satisfies Readonly<Record<string, Entry>>;
