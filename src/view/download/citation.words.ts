import type { Entry } from '../../locale/catalogue.js';

/** Words of a reference. */
export const CITATION_WORDS = {
  title: { nb: '«{title}»', nn: '«{title}»', sv: '”{title}”', en: '“{title}”' },
  range: { nb: '{from} til {to}', nn: '{from} til {to}', sv: '{from} till {to}', en: '{from} to {to}' },
  publisher: {
    nb: 'gjengitt av {name}',
    nn: 'attgjeve av {name}',
    sv: 'återgivet av {name}',
    en: 'as shown by {name}',
  },
  updated: {
    nb: 'innholdet sist redigert {date}',
    nn: 'innhaldet sist redigert {date}',
    sv: 'innehållet senast redigerat {date}',
    en: 'content last edited {date}',
  },
  license: { nb: 'lisens {name}', nn: 'lisens {name}', sv: 'licens {name}', en: 'licence {name}' },
  accessed: { nb: 'lest {date}', nn: 'lese {date}', sv: 'hämtat {date}', en: 'accessed {date}' },
} as const satisfies Readonly<Record<string, Entry>>;
