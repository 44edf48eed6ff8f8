// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** How each property of each kind of object is written in a form. Only the editor reads this. */

import type { FormField } from '../form-field.js';
import type { ObjectKind } from './objects.js';

export const FORM_FIELDS: Readonly<Record<ObjectKind, readonly FormField[]>> = {
  feed: [
    {
      name: '$schema',
      control: { type: 'plain', maxLength: 200 },
      help: 'Adressen til denne beskrivelsen. Da viser redigeringsprogrammet hjelp mens du skriver.',
      hidden: 'Only programs need it.',
    },
    {
      name: 'feedVersion',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Versjonen av formatet. Skriv "1.1". Filer med "1.0" går også.',
      hidden: 'Only programs need it.',
    },
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      help: 'Et kort navn på datafilen, for eksempel "ostfold".',
      hidden: 'Only programs need it.',
    },
    {
      name: 'title',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Tittelen på det datafilen handler om.',
    },
    {
      name: 'description',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Noen setninger om hva datafilen viser.',
    },
    {
      name: 'language',
      control: { type: 'choice', words: 'language' },
      default: 'nb',
      help: 'Språket i tekster som er skrevet på bare ett språk.',
    },
    {
      name: 'publisher',
      control: { type: 'object', kind: 'namedLink' },
      help: 'Hvem som gir ut datafilen. Navnet vises som kilde under fokusområdene.',
    },
    {
      name: 'updated',
      control: { type: 'date' },
      help: 'Datoen du sist endret datafilen. Den er noe annet enn datoen kilden publiserte tallene.',
      hidden: 'It is set when the file is saved.',
    },
    {
      name: 'license',
      control: { type: 'object', kind: 'namedLink' },
      help: 'Lisensen for innholdet, for eksempel CC BY 4.0.',
    },
    {
      name: 'notice',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'En melding som vises sammen med innholdet, for eksempel at det er en demonstrasjon.',
    },
    {
      name: 'contact',
      control: { type: 'object', kind: 'namedLink' },
      help: 'Hvor leseren kan spørre. Bruk en avdeling eller en felles adresse, ikke en person.',
    },
    { name: 'region', control: { type: 'reference', to: 'regions' }, help: 'Området som vises først.' },
    {
      name: 'strategy',
      control: { type: 'object', kind: 'strategy' },
      help: 'Det strategiske grunnlaget: visjon, oppdrag, formål, roller og verdier.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'regions',
      control: { type: 'objects', kind: 'region', maxItems: 1000 },
      help: 'Kommuner, fylker og andre områder.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'geography',
      control: { type: 'object', kind: 'geography' },
      help: 'Omrissene til kartet: hvor filen med dem ligger, og hvilken inndeling den har.',
    },
    {
      name: 'focusAreas',
      control: { type: 'objects', kind: 'focusArea', maxItems: 100 },
      help: 'Fokusområdene i strategien, i den rekkefølgen de skal vises.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'factors',
      control: { type: 'objects', kind: 'factor', maxItems: 20 },
      help: 'Gruppene av aktører, i den rekkefølgen de skal stå i figuren. Tre til åtte passer best.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'factorModel',
      control: { type: 'object', kind: 'source' },
      help: 'Hvor modellen med faktorene kommer fra.',
    },
    {
      name: 'actors',
      control: { type: 'objects', kind: 'actor', maxItems: 1000 },
      help: 'Organisasjonene som er med. Bare organisasjoner og roller, aldri personer.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'links',
      control: { type: 'objects', kind: 'link', maxItems: 2000 },
      help: 'Koblinger mellom aktører, mellom faktorer, eller mellom en aktør og et prosjekt.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'indicators',
      control: { type: 'objects', kind: 'indicator', maxItems: 200 },
      help: 'Nøkkeltallene. Det første vises først.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'targets',
      control: { type: 'objects', kind: 'target', maxItems: 500 },
      help: 'Måltall: mål med et tall.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'goals',
      control: { type: 'objects', kind: 'goal', maxItems: 500 },
      help: 'Mål uten tall.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'projects',
      control: { type: 'objects', kind: 'project', maxItems: 500 },
      help: 'Prosjekter og programmer.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'documents',
      control: { type: 'objects', kind: 'document', maxItems: 500 },
      help: 'Dokumenter: strategier, planer, rapporter.',
      hidden: 'It has a page of its own.',
    },
    {
      name: 'accepted',
      control: { type: 'objects', kind: 'acceptance', maxItems: 200 },
      help: 'Merknader fra `samspill check` som dere har sett på, og som skal bli stående. Hver har en begrunnelse. Ingen andre leser dem.',
      hidden: 'It is written beside the remark that it accepts.',
    },
  ],
  namedLink: [
    {
      name: 'name',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      isRequired: true,
      help: 'Navnet.',
    },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'Nettadressen.' },
  ],
  source: [
    {
      name: 'producer',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      isRequired: true,
      help: 'Den som har laget tallet, for eksempel Statistisk sentralbyrå.',
    },
    {
      name: 'table',
      control: { type: 'plain', maxLength: 200 },
      help: 'Tabellnummeret hos kilden, for eksempel 11616.',
    },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'Nettsiden der tallet står.' },
    { name: 'published', control: { type: 'date' }, help: 'Datoen kilden publiserte tallet.' },
    {
      name: 'nextUpdate',
      control: { type: 'date' },
      help: 'Datoen kilden sier at nyere tall kommer. Når den er passert, får leseren vite at nyere tall kan finnes hos kilden.',
    },
    {
      name: 'license',
      control: { type: 'plain', maxLength: 200 },
      help: 'Lisensen for tallet, for eksempel CC BY 4.0.',
    },
    {
      name: 'note',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Noe leseren bør vite om kilden.',
    },
  ],
  strategy: [
    { name: 'title', control: { type: 'localized', maxLength: 200, isLong: false }, help: 'Tittelen på strategien.' },
    {
      name: 'vision',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Visjonen. Vises i midten av hjulet.',
    },
    { name: 'mission', control: { type: 'localized', maxLength: 2000, isLong: true }, help: 'Oppdraget.' },
    {
      name: 'purpose',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Formålet. Vises i midten av hjulet når det ikke finnes en visjon.',
    },
    {
      name: 'roles',
      control: { type: 'texts', maxLength: 2000, isLong: true, maxItems: 200 },
      help: 'Rollene, for eksempel «Kobler».',
    },
    {
      name: 'values',
      control: { type: 'texts', maxLength: 2000, isLong: true, maxItems: 200 },
      help: 'Verdiene, for eksempel «Tillit».',
    },
    {
      name: 'note',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Et forbehold, for eksempel at grunnlaget beskriver framtiden og ikke dagens situasjon.',
    },
    { name: 'adopted', control: { type: 'date' }, help: 'Datoen strategien ble vedtatt.' },
    {
      name: 'adoptedBy',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      help: 'Hvem som vedtok den.',
    },
    { name: 'validFrom', control: { type: 'date' }, help: 'Første dag den gjelder.' },
    { name: 'validTo', control: { type: 'date' }, help: 'Siste dag den gjelder.' },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'Nettadressen til strategien.' },
  ],
  region: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden som resten av filen bruker om området.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'name',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      isRequired: true,
      help: 'Navnet på området.',
    },
    {
      name: 'type',
      control: { type: 'choice', words: 'regionType' },
      default: 'other',
      help: 'Hva slags område det er.',
    },
    { name: 'country', control: { type: 'choice', words: 'country' }, default: 'NO', help: 'Landet området ligger i.' },
    {
      name: 'codes',
      control: { type: 'objects', kind: 'regionCode', maxItems: 200 },
      help: 'Kodene til området. Koder skifter når kommuner og fylker endres.',
    },
    {
      name: 'members',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene som til sammen utgjør hele dette området. Listen må være fullstendig, for tallene legges sammen når området ikke har egne tall.',
    },
    {
      name: 'partOf',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene som dette området ligger i. Bruk dette når dere ikke har alle områdene det består av: Da legges ingenting sammen.',
    },
    {
      name: 'predecessors',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene som var her før en sammenslåing eller deling.',
    },
    {
      name: 'note',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Noe leseren bør vite om området.',
    },
  ],
  regionCode: [
    {
      name: 'system',
      control: { type: 'plain', maxLength: 200 },
      help: 'Hvilket kodeverk koden er fra, for eksempel ssb-kommune eller ssb-fylke.',
    },
    {
      name: 'code',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden, med nuller foran, for eksempel 0301.',
    },
    { name: 'validFrom', control: { type: 'date' }, help: 'Første dag koden gjelder.' },
    { name: 'validTo', control: { type: 'date' }, help: 'Siste dag koden gjelder.' },
  ],
  geography: [
    {
      name: 'file',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Hvor filen med omriss ligger, sett fra datafilen.',
    },
    {
      name: 'system',
      control: { type: 'plain', maxLength: 200 },
      help: 'Kodeverket som omrissene er merket med, for eksempel ssb-kommune eller ssb-fylke.',
    },
    {
      name: 'year',
      control: { type: 'number', isWhole: true, minimum: 1800, maximum: 2200 },
      help: 'Hvilket år inndelingen gjelder, for eksempel 2020.',
    },
    {
      name: 'source',
      control: { type: 'object', kind: 'source' },
      help: 'Hvem omrissene kommer fra. Navnet og lisensen vises ved kartet.',
    },
  ],
  focusArea: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden som resten av filen bruker om fokusområdet.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'title',
      control: { type: 'localized', maxLength: 200, isLong: false },
      isRequired: true,
      help: 'Tittelen, slik den står i strategien.',
    },
    {
      name: 'owner',
      control: { type: 'owner', maxLength: 200 },
      help: 'Organisasjonen som eier fokusområdet. Trengs bare når datafilen har fokusområder fra flere organisasjoner.',
    },
    { name: 'subtitle', control: { type: 'localized', maxLength: 200, isLong: false }, help: 'En undertittel.' },
    {
      name: 'description',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Hva området går ut på, i et klart språk.',
    },
    {
      name: 'kind',
      control: { type: 'choice', words: 'areaKind' },
      default: 'other',
      help: 'Hva slags fokusområde det er. Støtteområder tegnes i en ring utenfor.',
    },
    {
      name: 'status',
      control: { type: 'choice', words: 'areaStatus' },
      default: 'decided',
      help: 'Hvor langt området er kommet. Er det et forslag, ser leserne det tydelig.',
    },
    {
      name: 'measures',
      control: { type: 'texts', maxLength: 2000, isLong: true, maxItems: 200 },
      help: 'Tiltakene, i den rekkefølgen strategien har dem.',
    },
    {
      name: 'supports',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene som dette området støtter.',
    },
    {
      name: 'factors',
      control: { type: 'references', to: 'factors', maxItems: 1000 },
      help: 'Faktorene som området særlig gjelder.',
    },
    {
      name: 'documents',
      control: { type: 'references', to: 'documents', maxItems: 1000 },
      help: 'Dokumentene som området bygger på.',
    },
    { name: 'color', control: { type: 'color' }, help: 'Fargen på området. Uten den blir en valgt.' },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'En nettside om området.' },
    {
      name: 'region',
      control: { type: 'reference', to: 'regions' },
      help: 'Området det gjelder for, når det er et annet enn datafilens eget.',
    },
  ],
  factor: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden til faktoren.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'label',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Navnet som vises. De fem i modellen har navn fra før, så du trenger det bare for egne navn.',
    },
    {
      name: 'description',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Hvem som hører til i gruppen.',
    },
    { name: 'color', control: { type: 'color' }, help: 'Fargen på faktoren. Uten den blir en valgt.' },
  ],
  actor: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden som resten av filen bruker om aktøren.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'name',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      isRequired: true,
      help: 'Navnet på organisasjonen.',
    },
    {
      name: 'factors',
      control: { type: 'references', to: 'factors', maxItems: 1000 },
      help: 'Faktorene aktøren hører til. Den kan høre til flere.',
    },
    {
      name: 'focusAreas',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene aktøren arbeider med.',
    },
    {
      name: 'regions',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene aktøren arbeider i.',
    },
    {
      name: 'role',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Hva aktøren gjør, med få ord.',
    },
    {
      name: 'type',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Hva slags organisasjon det er, for eksempel «Kommune».',
    },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'Nettsiden til organisasjonen.' },
  ],
  linkEnd: [
    {
      name: 'actor',
      control: { type: 'reference', to: 'actors' },
      help: 'Id-en til en aktør.',
      hidden: 'It is chosen as one of three.',
    },
    {
      name: 'factor',
      control: { type: 'reference', to: 'factors' },
      help: 'Id-en til en faktor.',
      hidden: 'It is chosen as one of three.',
    },
    {
      name: 'project',
      control: { type: 'reference', to: 'projects' },
      help: 'Id-en til et prosjekt.',
      hidden: 'It is chosen as one of three.',
    },
  ],
  link: [
    { name: 'from', control: { type: 'end' }, isRequired: true, help: 'Der koblingen begynner.' },
    { name: 'to', control: { type: 'end' }, isRequired: true, help: 'Der koblingen slutter.' },
    {
      name: 'kind',
      control: { type: 'plain', maxLength: 200 },
      help: 'Et kort ord for slaget kobling, til bruk i maskiner, for eksempel "funds".',
      hidden: 'Only programs need it.',
    },
    {
      name: 'label',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Det leseren ser, for eksempel «Finansierer».',
    },
    {
      name: 'directed',
      control: { type: 'yes-no' },
      default: false,
      help: 'Om koblingen har en retning, fra den ene til den andre. Da tegnes en pil.',
    },
    {
      name: 'strength',
      control: { type: 'number', isWhole: false, minimum: 1, maximum: 5 },
      help: 'Hvor sterk koblingen er, fra 1 til 5. Vises som «styrke 4 av 5». La feltet stå tomt når dere ikke vet.',
    },
  ],
  indicator: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden som resten av filen bruker om nøkkeltallet.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'title',
      control: { type: 'localized', maxLength: 200, isLong: false },
      isRequired: true,
      help: 'Tittelen, for eksempel «Sysselsatte etter arbeidssted».',
    },
    {
      name: 'shortTitle',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'En kortere tittel til små flater.',
    },
    {
      name: 'definition',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Hva som telles, i et klart språk. Vises under «Hva betyr dette?».',
    },
    { name: 'unit', control: { type: 'object', kind: 'unit' }, help: 'Enheten tallet er målt i.' },
    {
      name: 'measure',
      control: { type: 'choice', words: 'measureType' },
      default: 'other',
      help: 'Hva slags tall det er. Bare antall på et tidspunkt og mengder i en periode kan legges sammen.',
    },
    {
      name: 'additive',
      control: { type: 'yes-no' },
      default: true,
      help: 'Om antall for flere områder kan legges sammen. For pendling kan de ikke det.',
    },
    { name: 'prices', control: { type: 'choice', words: 'priceBasis' }, help: 'Hva slags priser tallene er i.' },
    {
      name: 'basePeriod',
      control: { type: 'plain', maxLength: 200 },
      help: 'Basisåret for faste priser eller en indeks.',
    },
    {
      name: 'frequency',
      control: { type: 'choice', words: 'frequency' },
      default: 'year',
      help: 'Hvor ofte tallet kommer. Det avgjør hvilke perioder som er naboer. Et årlig tall kan godt gjelde 4. kvartal hvert år.',
    },
    {
      name: 'every',
      control: { type: 'number', isWhole: true, minimum: 1, maximum: 100 },
      help: 'Hvor mange år det er fra ett tall til det neste, når tallet ikke kommer hvert år. Kommunevalg har 4. Da regnes endring fra forrige valg, og linjen går fra valg til valg.',
    },
    {
      name: 'reportingYear',
      control: { type: 'choice', words: 'reportingYear' },
      help: 'Hva slags år perioder som 2021/22 er. Da står det for eksempel «skoleåret 2021/22». Et skoleår varer fra 1. august til 31. juli.',
    },
    {
      name: 'referenceDate',
      control: { type: 'choice', words: 'referenceDay' },
      help: 'Dagen i perioden et antall gjelder. Da står det «per 31. desember 2023» i stedet for «i 2023». Brukes ikke for mengder i en periode.',
    },
    {
      name: 'goodDirection',
      control: { type: 'choice', words: 'goodDirection' },
      default: 'none',
      help: 'Om det er bra at tallet er høyt eller lavt.',
    },
    {
      name: 'confidenceLevel',
      control: { type: 'number', isWhole: false, minimum: 50, maximum: 99.9 },
      help: 'Hvor sikre usikkerhetsintervallene er, i prosent, slik kilden oppgir det: 95 for et 95 prosent konfidensintervall. La feltet stå tomt når kilden ikke sier det.',
    },
    {
      name: 'concept',
      control: { type: 'choice', words: 'concept' },
      default: 'other',
      help: 'Hva tallet handler om. Et tall om jobber og et om verdi per jobb med samme frekvens vises sammen. Jobber og sysselsatte er ikke det samme.',
    },
    {
      name: 'dimensions',
      control: { type: 'objects', kind: 'dimension', maxItems: 200 },
      help: 'Hva tallene er delt inn etter, for eksempel kjønn, alder eller næring. Leseren velger mellom kategoriene, og ser totalen først.',
    },
    {
      name: 'alternatives',
      control: { type: 'references', to: 'indicators', maxItems: 1000, isOrdered: true },
      help: 'Nøkkeltall som sier det samme på en annen måte, for eksempel i prosent eller per innbygger. De får ikke et eget felt, men leseren kan velge dem.',
    },
    {
      name: 'parts',
      control: { type: 'references', to: 'indicators', maxItems: 1000, isOrdered: true },
      help: 'Nøkkeltallene som til sammen utgjør dette, i den rekkefølgen de skal stå. Har de samme enhet og samme nyeste periode, kan leseren se sammensetningen som en delt søyle. Er delene til sammen mindre enn helheten, står resten som «Ikke fordelt». Mangler en del, eller er den unntatt av hensyn til personvern, vises ingen sammensetning.',
    },
    {
      name: 'focusAreas',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene tallet sier noe om.',
    },
    { name: 'source', control: { type: 'object', kind: 'source' }, help: 'Kilden til tallet.' },
    {
      name: 'note',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Noe leseren bør vite om tallet.',
    },
    {
      name: 'annotations',
      control: { type: 'objects', kind: 'annotation', maxItems: 200 },
      help: 'Hendelser som forklarer tallene, for eksempel at en ny bro åpnet. De merkes i utviklingen der de skjedde.',
    },
    {
      name: 'series',
      control: { type: 'objects', kind: 'series', maxItems: 1000 },
      help: 'Tallene, én serie per område.',
      hidden: 'It is written in the table of figures.',
    },
  ],
  annotation: [
    {
      name: 'text',
      control: { type: 'localized', maxLength: 200, isLong: false },
      isRequired: true,
      help: 'Hva som skjedde, med få ord, for eksempel «ny bro åpnet».',
    },
    {
      name: 'period',
      control: { type: 'period' },
      help: 'Når det skjedde. Varte det lenger enn én periode, brukes «fra» og «til» i stedet.',
    },
    { name: 'from', control: { type: 'period' }, help: 'Første periode av et tidsrom.' },
    { name: 'to', control: { type: 'period' }, help: 'Siste periode av et tidsrom.' },
    {
      name: 'regions',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene hendelsen gjelder. Uten noen gjelder den alle.',
    },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'En nettside om hendelsen.' },
  ],
  dimension: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden for inndelingen, for eksempel "sex".',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'label',
      control: { type: 'localized', maxLength: 200, isLong: false },
      isRequired: true,
      help: 'Det leseren ser, for eksempel «Kjønn».',
    },
    {
      name: 'total',
      control: { type: 'category' },
      help: 'Kategorien som er summen av de andre. Uten den vises den første kategorien først.',
    },
    {
      name: 'categories',
      control: { type: 'objects', kind: 'category', maxItems: 200 },
      isRequired: true,
      help: 'Kategoriene.',
    },
  ],
  category: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden for kategorien, for eksempel "women".',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'label',
      control: { type: 'localized', maxLength: 200, isLong: false },
      isRequired: true,
      help: 'Det leseren ser, for eksempel «Kvinner».',
    },
  ],
  unit: [
    {
      name: 'id',
      control: { type: 'per-cent' },
      isRequired: true,
      help: 'Om tallet er i prosent. Endringer vises da i prosentpoeng.',
    },
    {
      name: 'label',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Det leseren ser, for eksempel «personer».',
    },
    {
      name: 'labelOne',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Det leseren ser ved tallet 1, for eksempel «person» når enheten er «personer». Uten den står det samme som ved andre tall.',
    },
    { name: 'currency', control: { type: 'choice', words: 'currency' }, help: 'Valutaen når enheten er penger.' },
    {
      name: 'decimals',
      control: { type: 'number', isWhole: true, minimum: 0, maximum: 6 },
      help: 'Hvor mange desimaler tallet skal vises med. Uten den vises så mange desimaler som tallene har, men høyst to.',
    },
  ],
  series: [
    {
      name: 'region',
      control: { type: 'reference', to: 'regions' },
      isRequired: true,
      help: 'Området tallene gjelder.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'categories',
      control: { type: 'other' },
      help: 'Kategoriene serien gjelder, én fra hver inndeling og i samme rekkefølge som i dimensions. La være å ta dem med når serien gjelder totalen.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'observations',
      control: { type: 'objects', kind: 'observation', maxItems: 2000 },
      isRequired: true,
      help: 'Ett tall per periode.',
      hidden: 'It is written in the table of figures.',
    },
  ],
  observation: [
    {
      name: 'period',
      control: { type: 'period' },
      isRequired: true,
      help: 'Perioden tallet gjelder.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'value',
      control: { type: 'number', isWhole: false },
      isRequired: true,
      help: 'Tallet, uten mellomrom og med punktum som desimaltegn. Skriv null når tallet mangler, aldri 0. Prosent skrives som 2.6, ikke 0.026.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'lower',
      control: { type: 'number', isWhole: false },
      help: 'Nedre grense i usikkerhetsintervallet som kilden oppgir, i samme enhet som tallet.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'upper',
      control: { type: 'number', isWhole: false },
      help: 'Øvre grense i usikkerhetsintervallet. Tallet skal ligge fra og med lower til og med upper.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'status',
      control: { type: 'other' },
      help: 'Hva leseren må vite om tallet. Flere statuser skrives som en liste.',
      hidden: 'It is written in the table of figures.',
    },
    {
      name: 'note',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Noe leseren bør vite om akkurat dette tallet.',
      hidden: 'It is written in the table of figures.',
    },
  ],
  target: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden til måltallet.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    { name: 'title', control: { type: 'localized', maxLength: 200, isLong: false }, help: 'Tittelen.' },
    { name: 'indicator', control: { type: 'reference', to: 'indicators' }, help: 'Nøkkeltallet målet gjelder.' },
    {
      name: 'region',
      control: { type: 'reference', to: 'regions' },
      help: 'Området målet gjelder. Uten det gjelder målet området som vises først. Målet vises bare der.',
    },
    { name: 'project', control: { type: 'reference', to: 'projects' }, help: 'Prosjektet målet gjelder.' },
    {
      name: 'focusAreas',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene målet gjelder.',
    },
    {
      name: 'basis',
      control: { type: 'choice', words: 'targetBasis' },
      default: 'level',
      help: 'Om tallet er et nivå som skal nås, eller hvor mye tallet skal endre seg.',
    },
    {
      name: 'operator',
      control: { type: 'choice', words: 'targetOperator' },
      default: 'exact',
      help: 'Hvordan tallet skal ligge i forhold til målet.',
    },
    {
      name: 'value',
      control: { type: 'number', isWhole: false },
      help: 'Måltallet. Brukes ikke når målet ligger mellom to tall.',
    },
    {
      name: 'min',
      control: { type: 'number', isWhole: false },
      help: 'Det laveste tallet, når målet ligger mellom to tall.',
    },
    {
      name: 'max',
      control: { type: 'number', isWhole: false },
      help: 'Det høyeste tallet, når målet ligger mellom to tall.',
    },
    {
      name: 'baseline',
      control: { type: 'object', kind: 'baseline' },
      help: 'Tallet målet regnes fra. Uten det vises avstanden til målet, ikke en prosent.',
    },
    {
      name: 'by',
      control: { type: 'period' },
      help: 'Når målet skal være nådd. La det stå tomt når ingen har sagt det.',
    },
    {
      name: 'unit',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Enheten, når målet ikke hører til et nøkkeltall, eller teller noe annet enn nøkkeltallet. Da vises ingen framgang.',
    },
    {
      name: 'approximate',
      control: { type: 'yes-no' },
      default: false,
      help: 'Om målet er et omtrentlig tall. Da vises «ca.».',
    },
    {
      name: 'decidedBy',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      help: 'Hvem som har vedtatt målet.',
    },
    {
      name: 'adopted',
      control: { type: 'yes-no' },
      default: true,
      help: 'Om målet er vedtatt. Svar nei når det er et behov eller et ønske.',
    },
    { name: 'source', control: { type: 'object', kind: 'source' }, help: 'Kilden til målet.' },
    {
      name: 'note',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Noe leseren bør vite om målet.',
    },
  ],
  baseline: [
    { name: 'period', control: { type: 'period' }, help: 'Perioden utgangspunktet gjelder.' },
    { name: 'value', control: { type: 'number', isWhole: false }, isRequired: true, help: 'Tallet i utgangspunktet.' },
    {
      name: 'source',
      control: { type: 'object', kind: 'source' },
      help: 'Kilden til utgangspunktet, når den er en annen enn kilden til målet. Framgang vises bare når utgangspunktet er fra samme kilde som nøkkeltallet.',
    },
  ],
  goal: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden til målet.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'title',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      isRequired: true,
      help: 'Målet, i én setning.',
    },
    { name: 'description', control: { type: 'localized', maxLength: 2000, isLong: true }, help: 'Mer om målet.' },
    {
      name: 'owner',
      control: { type: 'owner', maxLength: 200 },
      help: 'Organisasjonen som eier målet. Trengs bare når datafilen har mål fra flere organisasjoner.',
    },
    { name: 'project', control: { type: 'reference', to: 'projects' }, help: 'Prosjektet målet gjelder.' },
    {
      name: 'focusAreas',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene målet gjelder.',
    },
    { name: 'source', control: { type: 'object', kind: 'source' }, help: 'Kilden til målet.' },
  ],
  project: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden som resten av filen bruker om prosjektet.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'title',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      isRequired: true,
      help: 'Navnet på prosjektet.',
    },
    {
      name: 'description',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Hva prosjektet gjør.',
    },
    { name: 'status', control: { type: 'choice', words: 'projectStatus' }, help: 'Hvor langt prosjektet er kommet.' },
    { name: 'asOf', control: { type: 'date' }, help: 'Datoen statusen gjaldt.' },
    { name: 'period', control: { type: 'object', kind: 'fuzzyPeriod' }, help: 'Når prosjektet går.' },
    { name: 'owner', control: { type: 'reference', to: 'actors' }, help: 'Aktøren som eier prosjektet.' },
    {
      name: 'participants',
      control: { type: 'objects', kind: 'participant', maxItems: 200 },
      help: 'Aktørene som er med, og rollen de har.',
    },
    {
      name: 'organisation',
      control: { type: 'texts', maxLength: 200, isLong: false, maxItems: 200 },
      help: 'Hvordan prosjektet er organisert, for eksempel «1 styringsgruppe».',
    },
    { name: 'budget', control: { type: 'object', kind: 'budget' }, help: 'Budsjettet.' },
    {
      name: 'focusAreas',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene prosjektet hører til.',
    },
    {
      name: 'regions',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene prosjektet gjelder.',
    },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'En nettside om prosjektet.' },
  ],
  participant: [
    { name: 'actor', control: { type: 'reference', to: 'actors' }, isRequired: true, help: 'Aktøren som er med.' },
    {
      name: 'role',
      control: { type: 'choice', words: 'participantRole' },
      default: 'partner',
      help: 'Rollen aktøren har i prosjektet.',
    },
    { name: 'note', control: { type: 'localized', maxLength: 2000, isLong: true }, help: 'Mer om rollen.' },
  ],
  fuzzyPeriod: [
    { name: 'from', control: { type: 'period' }, help: 'Når det begynner.' },
    { name: 'to', control: { type: 'period' }, help: 'Når det slutter.' },
    {
      name: 'durationYears',
      control: { type: 'number', isWhole: false, exclusiveMinimum: 0 },
      help: 'Hvor mange år det varer, når begynnelsen er ukjent.',
    },
    {
      name: 'text',
      control: { type: 'localized', maxLength: 200, isLong: false },
      help: 'Perioden med ord, for eksempel «høsten 2023».',
    },
  ],
  budget: [
    {
      name: 'amount',
      control: { type: 'number', isWhole: false, minimum: 0 },
      help: 'Hele beløpet, i kroner og ikke i tusen eller millioner.',
    },
    {
      name: 'currency',
      control: { type: 'choice', words: 'currency' },
      default: 'NOK',
      help: 'Valutaen beløpene er i.',
    },
    {
      name: 'lines',
      control: { type: 'objects', kind: 'budgetLine', maxItems: 200 },
      help: 'Kjente deler av budsjettet.',
    },
    {
      name: 'complete',
      control: { type: 'yes-no' },
      default: false,
      help: 'Om linjene til sammen er hele budsjettet. Er de ikke det, får leseren vite at resten ikke er spesifisert.',
    },
    {
      name: 'covers',
      control: { type: 'texts', maxLength: 200, isLong: false, maxItems: 200 },
      help: 'Hva budsjettet dekker.',
    },
  ],
  budgetLine: [
    { name: 'actor', control: { type: 'reference', to: 'actors' }, help: 'Aktøren som betaler.' },
    { name: 'title', control: { type: 'localized', maxLength: 200, isLong: false }, help: 'Hva linjen gjelder.' },
    { name: 'amount', control: { type: 'number', isWhole: false, minimum: 0 }, isRequired: true, help: 'Beløpet.' },
    {
      name: 'years',
      control: { type: 'number', isWhole: false, exclusiveMinimum: 0 },
      help: 'Hvor mange år beløpet er fordelt på.',
    },
    { name: 'decided', control: { type: 'date' }, help: 'Når beløpet ble vedtatt.' },
  ],
  document: [
    {
      name: 'id',
      control: { type: 'plain', maxLength: 200 },
      isRequired: true,
      help: 'Koden som resten av filen bruker om dokumentet.',
      hidden: 'It is made from the title, and stays as it is.',
    },
    {
      name: 'title',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      isRequired: true,
      help: 'Tittelen, slik den står på dokumentet.',
    },
    {
      name: 'type',
      control: { type: 'plain', maxLength: 200 },
      help: 'Et kort ord for slaget dokument, for eksempel "strategy", "plan" eller "report".',
      hidden: 'No reader sees it.',
    },
    {
      name: 'publisher',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      help: 'Utgiveren.',
    },
    {
      name: 'description',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      help: 'Hva dokumentet handler om, med egne ord.',
    },
    { name: 'url', control: { type: 'address', maxLength: 2000 }, help: 'Nettadressen.' },
    { name: 'language', control: { type: 'choice', words: 'language' }, help: 'Språket dokumentet er skrevet på.' },
    { name: 'published', control: { type: 'date' }, help: 'Når det ble publisert.' },
    { name: 'state', control: { type: 'choice', words: 'documentState' }, help: 'Hvor langt dokumentet er kommet.' },
    { name: 'adopted', control: { type: 'date' }, help: 'Når det ble vedtatt.' },
    {
      name: 'adoptedBy',
      control: { type: 'localized', maxLength: 200, isLong: false, isName: true },
      help: 'Hvem som vedtok det.',
    },
    { name: 'validFrom', control: { type: 'date' }, help: 'Første dag det gjelder.' },
    { name: 'validTo', control: { type: 'date' }, help: 'Siste dag det gjelder.' },
    { name: 'supersedes', control: { type: 'reference', to: 'documents' }, help: 'Dokumentet som dette erstatter.' },
    {
      name: 'themes',
      control: { type: 'texts', maxLength: 200, isLong: false, maxItems: 200 },
      help: 'Temaene dokumentet tar opp.',
    },
    {
      name: 'regions',
      control: { type: 'references', to: 'regions', maxItems: 1000 },
      help: 'Områdene dokumentet gjelder.',
    },
    {
      name: 'focusAreas',
      control: { type: 'references', to: 'focusAreas', maxItems: 1000 },
      help: 'Fokusområdene dokumentet gjelder.',
    },
  ],
  acceptance: [
    {
      name: 'problem',
      control: { type: 'other' },
      isRequired: true,
      help: 'Ordet som kommandoen skriver i klammer etter merknaden, for eksempel outlier.',
      hidden: 'It is written beside the remark that it accepts.',
    },
    {
      name: 'indicator',
      control: { type: 'reference', to: 'indicators' },
      help: 'Nøkkeltallet merknaden gjelder.',
      hidden: 'It is written beside the remark that it accepts.',
    },
    {
      name: 'region',
      control: { type: 'reference', to: 'regions' },
      help: 'Området merknaden gjelder.',
      hidden: 'It is written beside the remark that it accepts.',
    },
    {
      name: 'period',
      control: { type: 'period' },
      help: 'Perioden merknaden gjelder.',
      hidden: 'It is written beside the remark that it accepts.',
    },
    {
      name: 'item',
      control: { type: 'item' },
      help: 'Id-en til det merknaden gjelder, når det ikke er et nøkkeltall eller et område: en aktør, et prosjekt, et dokument.',
      hidden: 'It is written beside the remark that it accepts.',
    },
    {
      name: 'reason',
      control: { type: 'localized', maxLength: 2000, isLong: true },
      isRequired: true,
      help: 'Hvorfor det er riktig slik det står, og gjerne hvem som har sjekket det og når.',
      hidden: 'It is written beside the remark that it accepts.',
    },
  ],
};

/** The fields that keepers see, each of which has a name and an explanation in all languages. */
export type FieldKey =
  | 'feed.title'
  | 'feed.description'
  | 'feed.language'
  | 'feed.publisher'
  | 'feed.license'
  | 'feed.notice'
  | 'feed.contact'
  | 'feed.region'
  | 'feed.geography'
  | 'feed.factorModel'
  | 'namedLink.name'
  | 'namedLink.url'
  | 'source.producer'
  | 'source.table'
  | 'source.url'
  | 'source.published'
  | 'source.nextUpdate'
  | 'source.license'
  | 'source.note'
  | 'strategy.title'
  | 'strategy.vision'
  | 'strategy.mission'
  | 'strategy.purpose'
  | 'strategy.roles'
  | 'strategy.values'
  | 'strategy.note'
  | 'strategy.adopted'
  | 'strategy.adoptedBy'
  | 'strategy.validFrom'
  | 'strategy.validTo'
  | 'strategy.url'
  | 'region.name'
  | 'region.type'
  | 'region.country'
  | 'region.codes'
  | 'region.members'
  | 'region.partOf'
  | 'region.predecessors'
  | 'region.note'
  | 'regionCode.system'
  | 'regionCode.code'
  | 'regionCode.validFrom'
  | 'regionCode.validTo'
  | 'geography.file'
  | 'geography.system'
  | 'geography.year'
  | 'geography.source'
  | 'focusArea.title'
  | 'focusArea.owner'
  | 'focusArea.subtitle'
  | 'focusArea.description'
  | 'focusArea.kind'
  | 'focusArea.status'
  | 'focusArea.measures'
  | 'focusArea.supports'
  | 'focusArea.factors'
  | 'focusArea.documents'
  | 'focusArea.color'
  | 'focusArea.url'
  | 'focusArea.region'
  | 'factor.label'
  | 'factor.description'
  | 'factor.color'
  | 'actor.name'
  | 'actor.factors'
  | 'actor.focusAreas'
  | 'actor.regions'
  | 'actor.role'
  | 'actor.type'
  | 'actor.url'
  | 'link.from'
  | 'link.to'
  | 'link.label'
  | 'link.directed'
  | 'link.strength'
  | 'indicator.title'
  | 'indicator.shortTitle'
  | 'indicator.definition'
  | 'indicator.unit'
  | 'indicator.measure'
  | 'indicator.additive'
  | 'indicator.prices'
  | 'indicator.basePeriod'
  | 'indicator.frequency'
  | 'indicator.every'
  | 'indicator.reportingYear'
  | 'indicator.referenceDate'
  | 'indicator.goodDirection'
  | 'indicator.confidenceLevel'
  | 'indicator.concept'
  | 'indicator.dimensions'
  | 'indicator.alternatives'
  | 'indicator.parts'
  | 'indicator.focusAreas'
  | 'indicator.source'
  | 'indicator.note'
  | 'indicator.annotations'
  | 'annotation.text'
  | 'annotation.period'
  | 'annotation.from'
  | 'annotation.to'
  | 'annotation.regions'
  | 'annotation.url'
  | 'dimension.label'
  | 'dimension.total'
  | 'dimension.categories'
  | 'category.label'
  | 'unit.id'
  | 'unit.label'
  | 'unit.labelOne'
  | 'unit.currency'
  | 'unit.decimals'
  | 'target.title'
  | 'target.indicator'
  | 'target.region'
  | 'target.project'
  | 'target.focusAreas'
  | 'target.basis'
  | 'target.operator'
  | 'target.value'
  | 'target.min'
  | 'target.max'
  | 'target.baseline'
  | 'target.by'
  | 'target.unit'
  | 'target.approximate'
  | 'target.decidedBy'
  | 'target.adopted'
  | 'target.source'
  | 'target.note'
  | 'baseline.period'
  | 'baseline.value'
  | 'baseline.source'
  | 'goal.title'
  | 'goal.description'
  | 'goal.owner'
  | 'goal.project'
  | 'goal.focusAreas'
  | 'goal.source'
  | 'project.title'
  | 'project.description'
  | 'project.status'
  | 'project.asOf'
  | 'project.period'
  | 'project.owner'
  | 'project.participants'
  | 'project.organisation'
  | 'project.budget'
  | 'project.focusAreas'
  | 'project.regions'
  | 'project.url'
  | 'participant.actor'
  | 'participant.role'
  | 'participant.note'
  | 'fuzzyPeriod.from'
  | 'fuzzyPeriod.to'
  | 'fuzzyPeriod.durationYears'
  | 'fuzzyPeriod.text'
  | 'budget.amount'
  | 'budget.currency'
  | 'budget.lines'
  | 'budget.complete'
  | 'budget.covers'
  | 'budgetLine.actor'
  | 'budgetLine.title'
  | 'budgetLine.amount'
  | 'budgetLine.years'
  | 'budgetLine.decided'
  | 'document.title'
  | 'document.publisher'
  | 'document.description'
  | 'document.url'
  | 'document.language'
  | 'document.published'
  | 'document.state'
  | 'document.adopted'
  | 'document.adoptedBy'
  | 'document.validFrom'
  | 'document.validTo'
  | 'document.supersedes'
  | 'document.themes'
  | 'document.regions'
  | 'document.focusAreas';
