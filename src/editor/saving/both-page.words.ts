import type { Entry, PluralEntry } from '../../locale/catalogue.js';

/** The words of the page on which two versions of a file stand beside each other. */
export const WORDS = {
  title: {
    nb: 'To har endret {name}',
    nn: 'To har endra {name}',
    sv: 'Två har ändrat {name}',
    en: 'Two have changed {name}',
  },
  theirs: {
    nb: 'Det som er lagret i filen',
    nn: 'Det som er lagra i fila',
    sv: 'Det som är sparat i filen',
    en: 'What has been saved in the file',
  },
  mine: { nb: 'Det du har gjort', nn: 'Det du har gjort', sv: 'Det du har gjort', en: 'What you have done' },
  unseen: {
    nb: 'Noe som leserne ikke ser.',
    nn: 'Noko som lesarane ikkje ser.',
    sv: 'Något som läsarna inte ser.',
    en: 'Something that readers do not see.',
  },
  unreadable: {
    nb: 'Filen er nå skrevet slik at ingen kan lese den. Den som lagret den, bør få vite det.',
    nn: 'Fila er no skriven slik at ingen kan lese ho. Den som lagra ho, bør få vite det.',
    sv: 'Filen är nu skriven så att ingen kan läsa den. Den som sparade den bör få veta det.',
    en: 'The file is now written so that nobody can read it. Whoever saved it should be told.',
  },
  apart: {
    nb: 'Dere har endret hver sine steder. Begge deler kan stå i filen.',
    nn: 'De har endra kvar dykkar stader. Begge delar kan stå i fila.',
    sv: 'Ni har ändrat på olika ställen. Båda delarna kan stå i filen.',
    en: 'You have changed different places. Both can stand in the file.',
  },
  together: { nb: 'Sett sammen begge', nn: 'Set saman begge', sv: 'För samman båda', en: 'Put both together' },
  togetherHelp: {
    nb: 'Du ser det før noe lagres.',
    nn: 'Du ser det før noko blir lagra.',
    sv: 'Du ser det innan något sparas.',
    en: 'You see it before anything is saved.',
  },
  keepMine: {
    nb: 'Behold mitt, og lagre over',
    nn: 'Behald mitt, og lagre over',
    sv: 'Behåll mitt och spara över',
    en: 'Keep mine, and overwrite',
  },
  keepMineHelp: {
    nb: 'Det de andre har gjort, blir borte.',
    nn: 'Det dei andre har gjort, blir borte.',
    sv: 'Det de andra har gjort försvinner.',
    en: 'What the others have done is lost.',
  },
  takeTheirs: { nb: 'Ta deres', nn: 'Ta deira', sv: 'Ta deras', en: 'Take theirs' },
  takeTheirsHelp: {
    nb: 'Det du har gjort, blir lagt til side. Du finner det på startsiden.',
    nn: 'Det du har gjort, blir lagt til side. Du finn det på startsida.',
    sv: 'Det du har gjort läggs åt sidan. Du hittar det på startsidan.',
    en: 'What you have done is put aside. You find it on the start page.',
  },
  copyHelp: {
    nb: 'Da er det to filer.',
    nn: 'Då er det to filer.',
    sv: 'Då finns det två filer.',
    en: 'Then there are two files.',
  },
  whole: { nb: 'Hele filen', nn: 'Heile fila', sv: 'Hela filen', en: 'The whole file' },
} satisfies Readonly<Record<string, Entry>>;

/** Where both have changed the same. */
export const CONFLICTS: PluralEntry = {
  one: {
    nb: 'Dere har endret det samme ett sted, så de to kan ikke settes sammen uten at noe blir borte:',
    nn: 'De har endra det same éin stad, så dei to kan ikkje setjast saman utan at noko blir borte:',
    sv: 'Ni har ändrat samma sak på ett ställe, så de två kan inte föras samman utan att något försvinner:',
    en: 'You have changed the same in one place, so the two cannot be put together without losing something:',
  },
  other: {
    nb: 'Dere har endret det samme {count} steder, så de to kan ikke settes sammen uten at noe blir borte:',
    nn: 'De har endra det same {count} stader, så dei to kan ikkje setjast saman utan at noko blir borte:',
    sv: 'Ni har ändrat samma sak på {count} ställen, så de två kan inte föras samman utan att något försvinner:',
    en: 'You have changed the same in {count} places, so the two cannot be put together without losing something:',
  },
};
