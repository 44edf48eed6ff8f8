/** Dates and periods are labels, not moments: they read the same wherever their reader is. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { LANGUAGES } from '../../src/feed/index.js';
import { formatDate, formatPeriod } from '../../src/locale/time.js';
import { renderStatic } from '../../src/static/index.js';
import { STATIC_ELEMENTS } from '../../src/static/static-options.js';
import { rawFeed } from '../demo/demo-feeds.js';

const ZONES = ['UTC', 'Europe/Oslo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'] as const;

/** New Year, both changes of summer time in Oslo, a leap day, and periods of every kind. */
const DATES = ['2025-12-31', '2026-01-01', '2026-03-29', '2026-10-25', '2024-02-29'] as const;
const PERIODS = ['2025', '2024-H2', '2025-Q4', '2025-12', '2026-W01', '2025-12-31', '2024/2025'] as const;

const own = process.env['TZ'];

/** What is written in a zone, which is really in force. */
async function inZone<T>(
  zone: string,
  write: () => T | Promise<T>,
): Promise<{ readonly hour: number; readonly text: T }> {
  process.env['TZ'] = zone;
  return { hour: new Date(Date.UTC(2026, 0, 1)).getHours(), text: await write() };
}

describe('in every time zone', () => {
  after(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it('dates and periods are written the same', async () => {
    const write = (): readonly string[] =>
      LANGUAGES.flatMap((language) => [
        ...DATES.map((date) => formatDate(date, language)),
        ...PERIODS.map((period) => formatPeriod(period, language)),
      ]);
    const texts: (readonly string[])[] = [];
    const hours = new Set<number>();
    for (const zone of ZONES) {
      const { hour, text } = await inZone(zone, write);
      hours.add(hour);
      texts.push(text);
    }
    assert.ok(hours.size >= 4, `the zones are in force: ${[...hours].join()}`);
    for (const text of texts.slice(1)) assert.deepEqual(text, texts[0]);
  });

  for (const element of STATIC_ELEMENTS) {
    it(`a whole <${element}> is the same`, async () => {
      const texts: string[] = [];
      for (const zone of ZONES) {
        const options = { element, region: 'halden' } as const;
        texts.push((await inZone(zone, () => renderStatic(rawFeed('ostfold'), options))).text);
      }
      assert.ok((texts[0]?.length ?? 0) > 1_000);
      for (const text of texts.slice(1)) assert.equal(text, texts[0]);
    });
  }
});
