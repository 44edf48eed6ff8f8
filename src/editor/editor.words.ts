import type { Entry, PluralEntry } from '../locale/catalogue.js';

/** The words of the editor's frame. */
export const WORDS = {
  product: { nb: 'redaktør', nn: 'redaktør', sv: 'redigerare', en: 'editor' },
  toContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', sv: 'Hoppa till innehållet', en: 'Skip to content' },
  toPreview: {
    nb: 'Hopp til det leserne ser',
    nn: 'Hopp til det lesarane ser',
    sv: 'Hoppa till det läsarna ser',
    en: 'Skip to what readers see',
  },
  language: { nb: 'Språk', nn: 'Språk', sv: 'Språk', en: 'Language' },
  steps: { nb: 'Trinn', nn: 'Steg', sv: 'Steg', en: 'Steps' },
  edit: { nb: 'Rediger', nn: 'Rediger', sv: 'Redigera', en: 'Edit' },
  changes: { nb: 'Hva er endret?', nn: 'Kva er endra?', sv: 'Vad har ändrats?', en: 'What has changed?' },
  save: { nb: 'Lagre', nn: 'Lagre', sv: 'Spara', en: 'Save' },
  undo: { nb: 'Angre', nn: 'Angre', sv: 'Ångra', en: 'Undo' },
  redo: { nb: 'Gjør om', nn: 'Gjer om', sv: 'Gör om', en: 'Redo' },
  undone: { nb: 'Angret: {action}', nn: 'Angra: {action}', sv: 'Ångrat: {action}', en: 'Undone: {action}' },
  redone: { nb: 'Gjort om: {action}', nn: 'Gjort om: {action}', sv: 'Gjort om: {action}', en: 'Redone: {action}' },
  allSaved: { nb: 'Alt er lagret', nn: 'Alt er lagra', sv: 'Allt är sparat', en: 'Everything is saved' },
  seeChanges: {
    nb: 'Se hva som er endret',
    nn: 'Sjå kva som er endra',
    sv: 'Se vad som har ändrats',
    en: 'See what has changed',
  },
  backToEdit: {
    nb: 'Tilbake til redigeringen',
    nn: 'Tilbake til redigeringa',
    sv: 'Tillbaka till redigeringen',
    en: 'Back to editing',
  },
  preview: { nb: 'Vis', nn: 'Vis', sv: 'Visa', en: 'View' },
  part: { nb: 'Hva du ser', nn: 'Kva du ser', sv: 'Vad du ser', en: 'What you see' },
  form: { nb: 'Rediger', nn: 'Rediger', sv: 'Redigera', en: 'Edit' },
  opened: { nb: 'Åpnet: {name}', nn: 'Opna: {name}', sv: 'Öppnad: {name}', en: 'Opened: {name}' },
  leave: {
    nb: 'Du har endringer i {name} som ikke er lagret.',
    nn: 'Du har endringar i {name} som ikkje er lagra.',
    sv: 'Du har ändringar i {name} som inte är sparade.',
    en: 'You have changes in {name} that are not saved.',
  },
  leaveHelp: {
    nb: 'Legger du dem til side, finner du dem igjen på startsiden.',
    nn: 'Legg du dei til side, finn du dei att på startsida.',
    sv: 'Om du lägger dem åt sidan hittar du dem på startsidan.',
    en: 'If you put them aside, you find them on the start page.',
  },
  saveFirst: { nb: 'Lagre først', nn: 'Lagre først', sv: 'Spara först', en: 'Save first' },
  setAside: {
    nb: 'Legg til side og åpne',
    nn: 'Legg til side og opne',
    sv: 'Lägg åt sidan och öppna',
    en: 'Put aside and open',
  },
  stay: { nb: 'Bli her', nn: 'Bli her', sv: 'Stanna här', en: 'Stay here' },
} satisfies Readonly<Record<string, Entry>>;

/** How many changes are not in the file. */
export const UNSAVED: PluralEntry = {
  one: {
    nb: '1 endring ikke lagret',
    nn: '1 endring ikkje lagra',
    sv: '1 ändring inte sparad',
    en: '1 change not saved',
  },
  other: {
    nb: '{number} endringer ikke lagret',
    nn: '{number} endringar ikkje lagra',
    sv: '{number} ändringar inte sparade',
    en: '{number} changes not saved',
  },
};
