import type { SentencesByCode } from './sentence-code.js';

/** Sentences about what is written in a field, whatever the field is. `{name}` is what it is called. */
export const FIELD_SENTENCES: SentencesByCode = {
  required: {
    nb: '«{name}» mangler.',
    nn: '«{name}» manglar.',
    sv: '"{name}" saknas.',
    en: '"{name}" is missing.',
  },
  'unknown-property': {
    nb: 'Filen har noe som heter «{key}». Det blir ikke brukt, og står som det er.',
    nn: 'Fila har noko som heiter «{key}». Det blir ikkje brukt, og står som det er.',
    sv: 'Filen har något som heter "{key}". Det används inte, och står kvar som det är.',
    en: 'The file has something called "{key}". It is not used, and stays as it is.',
  },
  null: {
    nb: '«{name}» er tomt. Skriv noe der, eller ta det bort.',
    nn: '«{name}» er tomt. Skriv noko der, eller ta det bort.',
    sv: '"{name}" är tomt. Skriv något där, eller ta bort det.',
    en: '"{name}" is empty. Write something there, or remove it.',
  },
  empty: {
    nb: '«{name}» er tomt. Skriv noe der, eller ta det bort.',
    nn: '«{name}» er tomt. Skriv noko der, eller ta det bort.',
    sv: '"{name}" är tomt. Skriv något där, eller ta bort det.',
    en: '"{name}" is empty. Write something there, or remove it.',
  },
  'text-number': {
    nb: '«{name}» er skrevet som et tall ({value}), og skal være tekst.',
    nn: '«{name}» er skrive som eit tal ({value}), og skal vere tekst.',
    sv: '"{name}" är skrivet som ett tal ({value}), och ska vara text.',
    en: '"{name}" is written as a number ({value}) and should be text.',
  },
  vocabulary: {
    nb: '«{name}» er «{value}», som ikke er et av valgene.',
    nn: '«{name}» er «{value}», som ikkje er eit av vala.',
    sv: '"{name}" är "{value}", som inte är ett av valen.',
    en: '"{name}" is "{value}", which is not one of the choices.',
  },
  type: {
    nb: '«{name}» er av feil slag, og kan ikke leses.',
    nn: '«{name}» er av feil slag, og kan ikkje lesast.',
    sv: '"{name}" är av fel slag och kan inte läsas.',
    en: '"{name}" is of the wrong kind and cannot be read.',
  },
  'type number': {
    nb: '«{name}» skal være et tall.',
    nn: '«{name}» skal vere eit tal.',
    sv: '"{name}" ska vara ett tal.',
    en: '"{name}" should be a number.',
  },
  'type text': {
    nb: '«{name}» skal være tekst.',
    nn: '«{name}» skal vere tekst.',
    sv: '"{name}" ska vara text.',
    en: '"{name}" should be text.',
  },
  'language-missing': {
    nb: '«{name}» finnes bare på {found}, men datafilen er på {language}. Skriv teksten på det også.',
    nn: '«{name}» finst berre på {found}, men datafila er på {language}. Skriv teksten på det òg.',
    sv: '"{name}" finns bara på {found}, men datafilen är på {language}. Skriv texten på det också.',
    en: '"{name}" is only in {found}, but the data file is in {language}. Write the text in that, too.',
  },
  'letters-broken': {
    nb: '«{name}» har ødelagte bokstaver: «{value}». Skriv ordet på nytt.',
    nn: '«{name}» har øydelagde bokstavar: «{value}». Skriv ordet på nytt.',
    sv: '"{name}" har trasiga bokstäver: "{value}". Skriv om ordet.',
    en: '"{name}" has broken letters: "{value}". Write the word again.',
  },
  html: {
    nb: '«{name}» har HTML-koder: «{value}». Leserne ser kodene som de står.',
    nn: '«{name}» har HTML-kodar: «{value}». Lesarane ser kodane som dei står.',
    sv: '"{name}" har HTML-koder: "{value}". Läsarna ser koderna som de står.',
    en: '"{name}" has HTML codes: "{value}". Readers see the codes as they stand.',
  },
  url: {
    nb: '«{value}» er ingen hel adresse. Den må begynne med https://, eller med mailto: for e-post.',
    nn: '«{value}» er inga heil adresse. Ho må byrje med https://, eller med mailto: for e-post.',
    sv: '"{value}" är ingen hel adress. Den måste börja med https://, eller med mailto: för e-post.',
    en: '"{value}" is not a whole address. It has to begin with https://, or with mailto: for e-mail.',
  },
  color: {
    nb: '«{value}» er ingen farge som kan vises. Velg en av dem, eller din egen.',
    nn: '«{value}» er ingen farge som kan visast. Vel ein av dei, eller din eigen.',
    sv: '"{value}" är ingen färg som kan visas. Välj en av dem, eller din egen.',
    en: '"{value}" is not a colour that can be shown. Choose one of them, or your own.',
  },
  'vocabulary same': {
    nb: '«{name}» er skrevet på en måte som ikke blir forstått. Velg «{suggestion}» på nytt.',
    nn: '«{name}» er skrive på ein måte som ikkje blir forstått. Vel «{suggestion}» på nytt.',
    sv: '"{name}" är skrivet på ett sätt som inte förstås. Välj "{suggestion}" igen.',
    en: '"{name}" is written in a way that is not understood. Choose "{suggestion}" again.',
  },
};
