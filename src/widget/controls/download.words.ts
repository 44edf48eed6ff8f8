import type { Entry } from '../../locale/catalogue.js';

/** Texts of the menu by which a reader takes a view along. */
export const DOWNLOAD_WORDS = {
  download: { nb: 'Last ned', nn: 'Last ned', sv: 'Ladda ner', en: 'Download' },
  csv: {
    nb: 'Last ned tall som CSV',
    nn: 'Last ned tala som CSV',
    sv: 'Ladda ner siffror som CSV',
    en: 'Download figures as CSV',
  },
  xlsx: {
    nb: 'Last ned tall som Excel (XLSX)',
    nn: 'Last ned tala som Excel (XLSX)',
    sv: 'Ladda ner siffror som Excel (XLSX)',
    en: 'Download figures as Excel (XLSX)',
  },
  data: {
    nb: 'Last ned data, én rad per tall (CSV)',
    nn: 'Last ned data, éi rad per tal (CSV)',
    sv: 'Ladda ner data, en rad per värde (CSV)',
    en: 'Download data, one row per figure (CSV)',
  },
  svg: {
    nb: 'Last ned bilde som SVG',
    nn: 'Last ned bilete som SVG',
    sv: 'Ladda ner bild som SVG',
    en: 'Download picture as SVG',
  },
  png: {
    nb: 'Last ned bilde som PNG',
    nn: 'Last ned bilete som PNG',
    sv: 'Ladda ner bild som PNG',
    en: 'Download picture as PNG',
  },
  link: {
    nb: 'Kopier lenke til denne visningen',
    nn: 'Kopier lenkje til denne visinga',
    sv: 'Kopiera länk till den här visningen',
    en: 'Copy link to this view',
  },
  embed: {
    nb: 'Kopier innbyggingskode',
    nn: 'Kopier innbyggingskode',
    sv: 'Kopiera inbäddningskod',
    en: 'Copy embed code',
  },
  citation: {
    nb: 'Kopier kildehenvisning',
    nn: 'Kopier kjeldetilvising',
    sv: 'Kopiera källhänvisning',
    en: 'Copy citation',
  },
  linked: { nb: 'Lenken er kopiert.', nn: 'Lenkja er kopiert.', sv: 'Länken är kopierad.', en: 'The link is copied.' },
  copied: { nb: 'Koden er kopiert.', nn: 'Koden er kopiert.', sv: 'Koden är kopierad.', en: 'The code is copied.' },
  cited: {
    nb: 'Kildehenvisningen er kopiert.',
    nn: 'Kjeldetilvisinga er kopiert.',
    sv: 'Källhänvisningen är kopierad.',
    en: 'The citation is copied.',
  },
  linkYourself: {
    nb: 'Merk og kopier lenken:',
    nn: 'Merk og kopier lenkja:',
    sv: 'Markera och kopiera länken:',
    en: 'Select and copy the link:',
  },
  copyYourself: {
    nb: 'Merk og kopier koden:',
    nn: 'Merk og kopier koden:',
    sv: 'Markera och kopiera koden:',
    en: 'Select and copy the code:',
  },
  citeYourself: {
    nb: 'Merk og kopier kildehenvisningen:',
    nn: 'Merk og kopier kjeldetilvisinga:',
    sv: 'Markera och kopiera källhänvisningen:',
    en: 'Select and copy the citation:',
  },
  noPicture: {
    nb: 'Det er ingen figur å laste ned her. Bruk tallene i tabellen.',
    nn: 'Det er ingen figur å laste ned her. Bruk tala i tabellen.',
    sv: 'Det finns inget diagram att ladda ner här. Använd siffrorna i tabellen.',
    en: 'There is no chart to download here. Use the figures in the table.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
