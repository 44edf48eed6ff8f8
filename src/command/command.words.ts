import type { Entry } from '../locale/catalogue.js';

/** What all commands say. */
export const WORDS = {
  usage: { nb: 'Bruk: ', nn: 'Bruk: ', sv: 'Användning: ', en: 'Usage: ' },
  unreadable: {
    nb: 'Filen «{file}» finnes ikke eller kan ikke leses.',
    nn: 'Fila «{file}» finst ikkje eller kan ikkje lesast.',
    sv: 'Filen "{file}" finns inte eller kan inte läsas.',
    en: 'The file "{file}" does not exist or cannot be read.',
  },
  unwritable: {
    nb: 'Filen «{file}» kan ikke lagres.',
    nn: 'Fila «{file}» kan ikkje lagrast.',
    sv: 'Filen "{file}" kan inte sparas.',
    en: 'The file "{file}" cannot be saved.',
  },
} satisfies Readonly<Record<string, Entry>>;
