import type { Entry } from '../locale/catalogue.js';

/** What the command says besides the sentences about problems. */
export const WORDS = {
  at: {
    nb: 'linje {line}, kolonne {column}',
    nn: 'linje {line}, kolonne {column}',
    sv: 'rad {line}, kolumn {column}',
    en: 'line {line}, column {column}',
  },
  error: { nb: 'Feil: ', nn: 'Feil: ', sv: 'Fel: ', en: 'Error: ' },
  errorAt: { nb: 'Feil i {at}: ', nn: 'Feil i {at}: ', sv: 'Fel på {at}: ', en: 'Error in {at}: ' },
  errors: {
    nb: 'Feil {count} steder, første i {at}: ',
    nn: 'Feil {count} stader, første i {at}: ',
    sv: 'Fel på {count} ställen, första på {at}: ',
    en: 'Error in {count} places, the first in {at}: ',
  },
  warning: { nb: 'Merk: ', nn: 'Merk: ', sv: 'Observera: ', en: 'Note: ' },
  warningAt: { nb: 'Merk i {at}: ', nn: 'Merk i {at}: ', sv: 'Observera på {at}: ', en: 'Note on {at}: ' },
  warnings: {
    nb: 'Merk {count} steder, første i {at}: ',
    nn: 'Merk {count} stader, første i {at}: ',
    sv: 'Observera {count} ställen, första på {at}: ',
    en: 'Note {count} places, the first in {at}: ',
  },
  next: {
    nb: ' De neste: linje {lines}.',
    nn: ' Dei neste: linje {lines}.',
    sv: ' De nästa: rad {lines}.',
    en: ' The next: line {lines}.',
  },
  consequence: {
    nb: ' Når dette er rettet, forsvinner {count} feil til.',
    nn: ' Når dette er retta, forsvinn {count} feil til.',
    sv: ' När detta är rättat försvinner {count} fel till.',
    en: ' When this has been mended, {count} more will be gone.',
  },
  noErrors: { nb: 'Ingen feil.', nn: 'Ingen feil.', sv: 'Inga fel.', en: 'No errors.' },
  oneError: { nb: '1 feil.', nn: '1 feil.', sv: '1 fel.', en: '1 error.' },
  errorCount: { nb: '{count} feil.', nn: '{count} feil.', sv: '{count} fel.', en: '{count} errors.' },
  oneNote: { nb: '1 merknad.', nn: '1 merknad.', sv: '1 anmärkning.', en: '1 note.' },
  noteCount: { nb: '{count} merknader.', nn: '{count} merknader.', sv: '{count} anmärkningar.', en: '{count} notes.' },
  oneAccepted: {
    nb: '1 merknad er godtatt i filen.',
    nn: '1 merknad er godteken i fila.',
    sv: '1 anmärkning är godtagen i filen.',
    en: '1 note is accepted in the file.',
  },
  acceptedCount: {
    nb: '{count} merknader er godtatt i filen.',
    nn: '{count} merknader er godtekne i fila.',
    sv: '{count} anmärkningar är godtagna i filen.',
    en: '{count} notes are accepted in the file.',
  },
} satisfies Readonly<Record<string, Entry>>;
