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
  folder: {
    nb: '«{file}» er en mappe. Si hvilken fil i den det gjelder.',
    nn: '«{file}» er ei mappe. Sei kva fil i ho det gjeld.',
    sv: '"{file}" är en mapp. Säg vilken fil i den det gäller.',
    en: '"{file}" is a folder. Say which file in it is meant.',
  },
  unwritable: {
    nb: 'Filen «{file}» kan ikke lagres.',
    nn: 'Fila «{file}» kan ikkje lagrast.',
    sv: 'Filen "{file}" kan inte sparas.',
    en: 'The file "{file}" cannot be saved.',
  },
  noFeed: {
    nb: '«{file}» kan ikke leses som datafil. {reason} Kjør «samspill check {file}» for å finne feilen.',
    nn: '«{file}» kan ikkje lesast som datafil. {reason} Køyr «samspill check {file}» for å finne feilen.',
    sv: '"{file}" kan inte läsas som datafil. {reason} Kör "samspill check {file}" för att hitta felet.',
    en: '"{file}" cannot be read as a data file. {reason} Run "samspill check {file}" to find the error.',
  },
} satisfies Readonly<Record<string, Entry>>;
