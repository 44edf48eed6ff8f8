import type { Entry } from '../../locale/catalogue.js';

/** What is said to whoever has made the page. */
export const WORDS = {
  noSource: {
    nb: '«data-src» mangler: adressen til datafilen.',
    nn: '«data-src» manglar: adressa til datafila.',
    sv: '”data-src” saknas: adressen till datafilen.',
    en: '“data-src” is missing: the address of the feed.',
  },
  curlyQuotes: {
    nb: 'Det står et krøllet anførselstegn ({sign}) i koden: {code}. Skriv rette (") rundt verdiene.',
    nn: 'Det står eit krøllete hermeteikn ({sign}) i koden: {code}. Skriv rette (") rundt verdiane.',
    sv: 'Det står ett böjt citattecken ({sign}) i koden: {code}. Skriv raka (") runt värdena.',
    en: 'There is a curly quote ({sign}) in the code: {code}. Write straight ones (") round the values.',
  },
  elsewhere: {
    nb: 'Lenken blir stående, for datafilen «{feed}» ligger på et annet nettsted enn siden den leder til.',
    nn: 'Lenkja blir ståande, for datafila «{feed}» ligg på ein annan nettstad enn sida ho leier til.',
    sv: 'Länken blir kvar, för datafilen ”{feed}” ligger på en annan webbplats än sidan som den leder till.',
    en: 'The link stays, since the feed “{feed}” is on another site than the page that it leads to.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
