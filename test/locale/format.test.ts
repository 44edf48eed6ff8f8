import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, type Language, type Unit } from '../../src/feed/index.js';
import { countWord, listOf, sayCount } from '../../src/locale/catalogue.js';
import { formatMoney } from '../../src/locale/money.js';
import { formatNumber, formatShare, formatSigned, formatValue, speakNumber } from '../../src/locale/number.js';
import { formatDate, formatPeriod } from '../../src/locale/time.js';
import { ACTOR_COUNT } from '../../src/locale/words.js';

const space = '\u00a0';
const minus = '\u2212';
const unit = (content: Partial<Unit>): Unit => ({ id: 'x', decimals: 0, ...content });

/** The same call in the four languages. */
function inAll(format: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, format(language)])) as Record<Language, string>;
}

describe('numbers', () => {
  it('are grouped with a non-breaking space and have a decimal comma, and in English a comma and a point', () => {
    const norwegian = `1${space}234${space}567,8`;
    assert.deepEqual(
      inAll((language) => formatNumber(1234567.8, 1, language)),
      { nb: norwegian, nn: norwegian, sv: norwegian, en: '1,234,567.8' },
    );
  });

  it('have a real minus sign, and no sign when they round to zero', () => {
    assert.deepEqual(
      inAll((language) => formatNumber(-201, 0, language)),
      { nb: `${minus}201`, nn: `${minus}201`, sv: `${minus}201`, en: `${minus}201` },
    );
    assert.equal(formatNumber(-0.04, 1, 'nb'), '0,0');
    assert.deepEqual(
      [1306, 0.4, -201].map((value) => formatSigned(value, 0, 'nb')),
      [`+1${space}306`, '0', `${minus}201`],
    );
  });

  it('are written as Intl writes them, whatever the number', () => {
    const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' };
    const whole = fc.tuple(fc.maxSafeInteger(), fc.constant(0));
    const broken = fc.tuple(
      fc.oneof(fc.double({ noNaN: true, min: -1e8, max: 1e8 }), fc.double({ noNaN: true, min: -100, max: 100 })),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(fc.oneof(whole, broken), fc.constantFrom(...LANGUAGES), ([value, decimals], language) => {
        // What is written is the rounded number, so Intl is asked for that: halves fall to different sides otherwise.
        const rounded = Number(value.toFixed(decimals)) || 0;
        const intl = new Intl.NumberFormat(locales[language], {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        const parts = intl.formatToParts(rounded).map(({ type, value: text }) => (type === 'minusSign' ? minus : text));
        assert.equal(formatNumber(value, decimals, language), parts.join(''));
      }),
    );
  });

  it('are spoken without group spaces', () => {
    assert.equal(speakNumber(139985, 0, 'nb'), '139985');
    assert.equal(speakNumber(2.6, 1, 'nn'), '2,6');
  });

  it('have their unit after them: text, percent sign, currency', () => {
    assert.deepEqual(
      inAll((language) => formatValue(2.6, unit({ id: 'percent', decimals: 1 }), language)),
      { nb: `2,6${space}%`, nn: `2,6${space}%`, sv: `2,6${space}%`, en: '2.6%' },
    );
    assert.deepEqual(
      inAll((language) => formatValue(804420, unit({ currency: 'NOK' }), language)),
      {
        nb: `804${space}420${space}kr`,
        nn: `804${space}420${space}kr`,
        sv: `804${space}420${space}NOK`,
        en: `804,420${space}NOK`,
      },
    );
    assert.equal(formatValue(38103, unit({ label: { nb: 'jobber' } }), 'nn'), `38${space}103${space}jobber`);
    assert.equal(formatValue(5, unit({}), 'nb'), '5');
  });

  it('of money are rounded and never ambiguous about the currency', () => {
    assert.deepEqual(
      inAll((language) => formatMoney(32_000_000, 'NOK', language)),
      {
        nb: `32${space}mill.${space}kr`,
        nn: `32${space}mill.${space}kr`,
        sv: `32${space}mn${space}NOK`,
        en: `32${space}million${space}NOK`,
      },
    );
    assert.equal(formatMoney(4_800_000, 'NOK', 'nb'), `4,8${space}mill.${space}kr`);
    assert.equal(formatMoney(47_564_000_000, 'NOK', 'nb'), `47,6${space}mrd.${space}kr`);
    assert.equal(formatMoney(950_000, 'SEK', 'nb'), `950${space}000${space}SEK`);
  });

  it('as shares have one decimal below ten per cent', () => {
    assert.deepEqual(
      [0.0094, 0.15, -0.02].map((share) => formatShare(share, 'nb')),
      [`0,9${space}%`, `15${space}%`, `${minus}2,0${space}%`],
    );
  });
});

describe('periods and dates', () => {
  it('are written as each language writes them', () => {
    assert.deepEqual(
      inAll((language) => formatPeriod('2023-Q4', language)),
      { nb: '4. kvartal 2023', nn: '4. kvartal 2023', sv: 'fjärde kvartalet 2023', en: 'Q4 2023' },
    );
    assert.deepEqual(
      inAll((language) => formatPeriod('2025-04', language)),
      { nb: 'april 2025', nn: 'april 2025', sv: 'april 2025', en: 'April 2025' },
    );
    assert.deepEqual(
      inAll((language) => formatPeriod('2023-W14', language)),
      { nb: 'uke 14 2023', nn: 'veke 14 2023', sv: 'vecka 14 2023', en: 'week 14 2023' },
    );
    assert.deepEqual(
      inAll((language) => formatDate('2024-02-23', language)),
      {
        nb: '23.\u00a0februar 2024',
        nn: '23.\u00a0februar 2024',
        sv: '23\u00a0februari 2024',
        en: '23\u00a0February 2024',
      },
    );
    assert.deepEqual(
      inAll((language) => formatPeriod('2023-Q4', language, 'short')),
      { nb: '4. kv. 2023', nn: '4. kv. 2023', sv: 'kv. 4 2023', en: 'Q4 2023' },
    );
  });

  it('agree with the date formats of Intl where Node knows the language', () => {
    const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' };
    for (let month = 1; month <= 12; month += 1) {
      const date = `2024-${String(month).padStart(2, '0')}-05`;
      const expected = inAll((language) =>
        new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
          .format(new Date(date))
          .replace(' ', '\u00a0'),
      );
      assert.deepEqual(
        inAll((language) => formatDate(date, language)),
        expected,
      );
    }
  });

  it('leave text that is no period alone', () => {
    assert.equal(formatPeriod('høst 2023', 'nb'), 'høst 2023');
  });
});

describe('counts and lists', () => {
  it('are written in words up to twelve', () => {
    assert.deepEqual(
      [0, 3, 12, 13].map((count) => countWord(count, 'nb')),
      ['ingen', 'tre', 'tolv', '13'],
    );
    assert.deepEqual(
      [1, 6].map((count) => sayCount(ACTOR_COUNT, count, 'nn')),
      ['1 aktør', 'seks aktørar'],
    );
  });

  it('end with the language’s own "and"', () => {
    assert.deepEqual(
      inAll((language) => listOf(['a', 'b', 'c'], language)),
      { nb: 'a, b og c', nn: 'a, b og c', sv: 'a, b och c', en: 'a, b and c' },
    );
    assert.equal(listOf(['a'], 'nb'), 'a');
  });
});
