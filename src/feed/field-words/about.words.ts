import type { FieldKey } from '../shape/form-fields.js';
import type { FieldText } from './field-text.js';

type Key = Extract<FieldKey, `${'feed' | 'namedLink' | 'source' | 'geography'}.${string}`>;

/** The file itself, its publisher and its sources. */
export const ABOUT_FIELDS: Readonly<Record<Key, FieldText>> = {
  'feed.title': {
    label: { nb: 'Tittel', nn: 'Tittel', sv: 'Titel', en: 'Title' },
    help: {
      nn: 'Tittelen på det datafila handlar om.',
      sv: 'Titeln på det som datafilen handlar om.',
      en: 'The title of what the data file is about.',
    },
  },
  'feed.description': {
    label: { nb: 'Beskrivelse', nn: 'Omtale', sv: 'Beskrivning', en: 'Description' },
    help: {
      nn: 'Nokre setningar om kva datafila viser.',
      sv: 'Några meningar om vad datafilen visar.',
      en: 'A few sentences about what the data file shows.',
    },
  },
  'feed.language': {
    label: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
    help: {
      nn: 'Språket i tekstar som er skrivne på berre eitt språk.',
      sv: 'Språket i texter som är skrivna på bara ett språk.',
      en: 'The language of texts that are written in one language only.',
    },
  },
  'feed.publisher': {
    label: { nb: 'Utgiver', nn: 'Utgivar', sv: 'Utgivare', en: 'Publisher' },
    help: {
      nn: 'Kven som gir ut datafila. Namnet blir vist som kjelde under fokusområda.',
      sv: 'Vem som ger ut datafilen. Namnet visas som källa under fokusområdena.',
      en: 'Who publishes the data file. The name is shown as the source of the focus areas.',
    },
  },
  'feed.license': {
    label: { nb: 'Lisens', nn: 'Lisens', sv: 'Licens', en: 'Licence' },
    help: {
      nn: 'Lisensen for innhaldet, til dømes CC BY 4.0.',
      sv: 'Licensen för innehållet, till exempel CC BY 4.0.',
      en: 'The licence of the content, for instance CC BY 4.0.',
    },
  },
  'feed.notice': {
    label: {
      nb: 'Melding til leserne',
      nn: 'Melding til lesarane',
      sv: 'Meddelande till läsarna',
      en: 'Notice to readers',
    },
    help: {
      nn: 'Ei melding som blir vist saman med innhaldet, til dømes at det er ein demonstrasjon.',
      sv: 'Ett meddelande som visas tillsammans med innehållet, till exempel att det är en demonstration.',
      en: 'A notice that is shown with the content, for instance that it is a demonstration.',
    },
  },
  'feed.contact': {
    label: { nb: 'Kontakt', nn: 'Kontakt', sv: 'Kontakt', en: 'Contact' },
    help: {
      nn: 'Kvar lesaren kan spørje. Bruk ei avdeling eller ei felles adresse, ikkje ein person.',
      sv: 'Var läsaren kan fråga. Använd en avdelning eller en gemensam adress, inte en person.',
      en: 'Where readers can ask. Use a department or a shared address, not a person.',
    },
  },
  'feed.region': {
    label: {
      nb: 'Område som vises først',
      nn: 'Område som blir vist først',
      sv: 'Område som visas först',
      en: 'Region shown first',
    },
    help: { nn: 'Området som blir vist først.', sv: 'Området som visas först.', en: 'The region that is shown first.' },
  },
  'feed.factorModel': {
    label: {
      nb: 'Modellen med faktorene',
      nn: 'Modellen med faktorane',
      sv: 'Modellen med faktorerna',
      en: 'The model of factors',
    },
    help: {
      nn: 'Kvar modellen med faktorane kjem frå.',
      sv: 'Var modellen med faktorerna kommer ifrån.',
      en: 'Where the model of factors comes from.',
    },
  },
  'namedLink.name': {
    label: { nb: 'Navn', nn: 'Namn', sv: 'Namn', en: 'Name' },
    help: { nn: 'Namnet.', sv: 'Namnet.', en: 'The name.' },
  },
  'namedLink.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: { nn: 'Nettadressa.', sv: 'Webbadressen.', en: 'The web address.' },
  },
  'source.producer': {
    label: { nb: 'Produsent', nn: 'Produsent', sv: 'Producent', en: 'Producer' },
    help: {
      nn: 'Den som har laga talet, til dømes Statistisk sentralbyrå.',
      sv: 'Den som har tagit fram siffran, till exempel SCB.',
      en: 'Who made the figure, for instance Statistics Norway.',
    },
  },
  'source.table': {
    label: { nb: 'Tabell', nn: 'Tabell', sv: 'Tabell', en: 'Table' },
    help: {
      nn: 'Tabellnummeret hos kjelda, til dømes 11616.',
      sv: 'Tabellnumret hos källan, till exempel 11616.',
      en: 'The number of the table at the source, for instance 11616.',
    },
  },
  'source.url': {
    label: { nb: 'Nettadresse', nn: 'Nettadresse', sv: 'Webbadress', en: 'Web address' },
    help: {
      nn: 'Nettsida der talet står.',
      sv: 'Webbsidan där siffran står.',
      en: 'The page where the figure stands.',
    },
  },
  'source.published': {
    label: { nb: 'Publisert', nn: 'Publisert', sv: 'Publicerad', en: 'Published' },
    help: {
      nn: 'Datoen kjelda publiserte talet.',
      sv: 'Datumet då källan publicerade siffran.',
      en: 'The date on which the source published the figure.',
    },
  },
  'source.nextUpdate': {
    label: { nb: 'Nyere tall kommer', nn: 'Nyare tal kjem', sv: 'Nyare siffror kommer', en: 'Newer figures come' },
    help: {
      nn:
        'Datoen kjelda seier at nyare tal kjem. Når han er passert, får lesaren vite at nyare tal kan finnast hos ' +
        'kjelda.',
      sv:
        'Datumet då källan säger att nyare siffror kommer. När det har passerat får läsaren veta att nyare siffror ' +
        'kan finnas hos källan.',
      en:
        'The date on which the source says that newer figures will come. After it readers are told that the source ' +
        'may have newer ones.',
    },
  },
  'source.license': {
    label: { nb: 'Lisens', nn: 'Lisens', sv: 'Licens', en: 'Licence' },
    help: {
      nn: 'Lisensen for talet, til dømes CC BY 4.0.',
      sv: 'Licensen för siffran, till exempel CC BY 4.0.',
      en: 'The licence of the figure, for instance CC BY 4.0.',
    },
  },
  'source.note': {
    label: { nb: 'Merknad', nn: 'Merknad', sv: 'Anmärkning', en: 'Note' },
    help: {
      nn: 'Noko lesaren bør vite om kjelda.',
      sv: 'Något som läsaren bör veta om källan.',
      en: 'Something readers should know about the source.',
    },
  },
  'feed.geography': {
    label: { nb: 'Kart', nn: 'Kart', sv: 'Karta', en: 'Map' },
    help: {
      nn: 'Omrissa til kartet: kvar fila med dei ligg, og kva inndeling ho har.',
      sv: 'Konturerna till kartan: var filen med dem ligger och vilken indelning den har.',
      en: 'The outlines of the map: where the file with them lies, and which division it has.',
    },
  },
  'geography.file': {
    label: { nb: 'Fil med omriss', nn: 'Fil med omriss', sv: 'Fil med konturer', en: 'File with outlines' },
    help: {
      nn: 'Kvar fila med omriss ligg, sett frå datafila.',
      sv: 'Var filen med konturer ligger, sett från datafilen.',
      en: 'Where the file with outlines lies, seen from the data file.',
    },
  },
  'geography.system': {
    label: { nb: 'Kodeverk', nn: 'Kodeverk', sv: 'Kodsystem', en: 'Code system' },
    help: {
      nn: 'Kodeverket som omrissa er merkte med, til dømes ssb-kommune eller ssb-fylke.',
      sv: 'Kodsystemet som konturerna är märkta med, till exempel scb-kommun eller scb-lan.',
      en: 'The code system that the outlines are marked with, for instance ssb-kommune or ssb-fylke.',
    },
  },
  'geography.year': {
    label: { nb: 'År', nn: 'År', sv: 'År', en: 'Year' },
    help: {
      nn: 'Kva år inndelinga gjeld, til dømes 2020.',
      sv: 'Vilket år indelningen gäller, till exempel 2020.',
      en: 'The year whose division it is, for instance 2020.',
    },
  },
  'geography.source': {
    label: {
      nb: 'Kilde til omrissene',
      nn: 'Kjelde til omrissa',
      sv: 'Källa till konturerna',
      en: 'Source of the outlines',
    },
    help: {
      nn: 'Kven omrissa kjem frå. Namnet og lisensen blir viste ved kartet.',
      sv: 'Vem konturerna kommer från. Namnet och licensen visas vid kartan.',
      en: 'Whom the outlines come from. The name and the licence are shown beside the map.',
    },
  },
};
