import type { Entry, PluralEntry } from '../../../locale/catalogue.js';

/** The words of drafts. */
export const WORDS = {
  question: {
    nb:
      'Skal nettleseren ta vare på en kladd på denne maskinen til du har lagret? Da går ingenting tapt ' +
      'om fanen lukkes.',
    nn:
      'Skal nettlesaren ta vare på ein kladd på denne maskina til du har lagra? Då går ingenting tapt ' +
      'om fana blir lukka.',
    sv:
      'Ska webbläsaren behålla ett utkast på den här datorn tills du har sparat? Då går inget förlorat ' +
      'om fliken stängs.',
    en:
      'Shall the browser keep a draft on this machine until you have saved? Then nothing is lost if ' +
      'the tab is closed.',
  },
  yes: {
    nb: 'Ja, behold en kladd',
    nn: 'Ja, ta vare på ein kladd',
    sv: 'Ja, behåll ett utkast',
    en: 'Yes, keep a draft',
  },
  no: { nb: 'Nei takk', nn: 'Nei takk', sv: 'Nej tack', en: 'No, thank you' },
  kept: {
    nb: 'En kladd blir tatt vare på i denne nettleseren til du har lagret.',
    nn: 'Ein kladd blir teken vare på i denne nettlesaren til du har lagra.',
    sv: 'Ett utkast behålls i den här webbläsaren tills du har sparat.',
    en: 'A draft is kept in this browser until you have saved.',
  },
  stop: {
    nb: 'Ikke behold kladder her',
    nn: 'Ikkje ta vare på kladdar her',
    sv: 'Behåll inga utkast här',
    en: 'Keep no drafts here',
  },
  taken: { nb: 'Kladden hentet fram', nn: 'Kladden henta fram', sv: 'Utkastet hämtat', en: 'Draft brought back' },
  at: { nb: '{day} kl. {time}', nn: '{day} kl. {time}', sv: '{day} kl. {time}', en: '{day} at {time}' },
  pasted: {
    nb: 'noe du limte inn',
    nn: 'noko du limte inn',
    sv: 'något du klistrade in',
    en: 'something you pasted',
  },
  today: { nb: 'i dag', nn: 'i dag', sv: 'i dag', en: 'today' },
  full: {
    nb: 'Kladden kan ikke tas vare på: nettleseren har ikke mer plass. Lagre filen før du lukker fanen.',
    nn: 'Kladden kan ikkje takast vare på: nettlesaren har ikkje meir plass. Lagre fila før du lukkar fana.',
    sv: 'Utkastet kan inte behållas: webbläsaren har inte mer plats. Spara filen innan du stänger fliken.',
    en: 'The draft cannot be kept: the browser has no more room. Save the file before you close the tab.',
  },
  unavailable: {
    nb:
      'Her kan nettleseren ikke ta vare på en kladd, slik det er i private vinduer. Lagre filen før du ' +
      'lukker fanen.',
    nn:
      'Her kan ikkje nettlesaren ta vare på ein kladd, slik det er i private vindauge. Lagre fila før du ' +
      'lukkar fana.',
    sv: 'Här kan webbläsaren inte behålla ett utkast, som i privata fönster. Spara filen innan du ' + 'stänger fliken.',
    en: 'The browser cannot keep a draft here, as in private windows. Save the file before you close the tab.',
  },
  waiting: {
    nb: 'Du har en kladd som ikke er lagret.',
    nn: 'Du har ein kladd som ikkje er lagra.',
    sv: 'Du har ett utkast som inte är sparat.',
    en: 'You have a draft that is not saved.',
  },
  several: {
    nb: 'Du har kladder som ikke er lagret.',
    nn: 'Du har kladdar som ikkje er lagra.',
    sv: 'Du har utkast som inte är sparade.',
    en: 'You have drafts that are not saved.',
  },
  continue: {
    nb: 'Fortsett der du slapp',
    nn: 'Hald fram der du slapp',
    sv: 'Fortsätt där du slutade',
    en: 'Go on where you left off',
  },
  continueWith: {
    nb: 'Fortsett med {name}',
    nn: 'Hald fram med {name}',
    sv: 'Fortsätt med {name}',
    en: 'Go on with {name}',
  },
  discard: { nb: 'Forkast', nn: 'Forkast', sv: 'Kasta', en: 'Discard' },
  discardIt: { nb: 'Forkast {name}', nn: 'Forkast {name}', sv: 'Kasta {name}', en: 'Discard {name}' },
  foreign: {
    nb: 'Kladden er laget av en nyere utgave av redaktøren, og kan ikke åpnes i denne.',
    nn: 'Kladden er laga av ei nyare utgåve av redaktøren, og kan ikkje opnast i denne.',
    sv: 'Utkastet är gjort av en nyare utgåva av redigeraren och kan inte öppnas i den här.',
    en: 'The draft was made by a newer version of the editor, and cannot be opened in this one.',
  },
  inTab: {
    nb: 'Den finnes bare i denne fanen, til du lukker den.',
    nn: 'Han finst berre i denne fana, til du lukkar ho.',
    sv: 'Det finns bara i den här fliken, tills du stänger den.',
    en: 'It is only in this tab, until you close it.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** How much a draft holds. */
export const CHANGES: PluralEntry = {
  one: { nb: '1 endring', nn: '1 endring', sv: '1 ändring', en: '1 change' },
  other: { nb: '{number} endringer', nn: '{number} endringar', sv: '{number} ändringar', en: '{number} changes' },
};
