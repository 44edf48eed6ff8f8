/** What the pages of all chart libraries share: they read the feed and write the number alike. */

const NUMBER = new Intl.NumberFormat('nb');
const DAY = new Intl.DateTimeFormat('nb', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** Colour of the line in every figure; the measurement looks for it. */
export const COLOR = '#1f5ba8';

/** With more points than this their dots would hide the line: no figure draws them then. */
export const MOST_DOTS = 100;

/**
 * Reads the feed, writes the newest number into each widget, and has its figure drawn.
 * @param {(box: HTMLElement, rows: readonly {label: string, date: Date, value: number}[]) => void | Promise<unknown>}
 *   draw
 */
export async function showWidgets(draw) {
  const rows = (await readObservations()).map(({ period, value }) => {
    const date = dateOf(period);
    return { label: labelOf(period, date), date, value };
  });
  const newest = rows.at(-1);
  for (const place of document.querySelectorAll('.number')) place.textContent = NUMBER.format(newest.value);
  for (const place of document.querySelectorAll('.period')) place.textContent = newest.label;
  for (const box of document.querySelectorAll('.figure')) await draw(box, rows);
}

async function readObservations() {
  const inPage = document.querySelector('#feed');
  const feed = inPage ? JSON.parse(inPage.textContent) : await (await fetch(document.body.dataset.feed)).json();
  return feed.indicators[0].series[0].observations;
}

function dateOf(period) {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  return quarter
    ? new Date(Date.UTC(Number(quarter[1]), (Number(quarter[2]) - 1) * 3))
    : new Date(`${period}T00:00:00Z`);
}

function labelOf(period, date) {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  return quarter ? `${quarter[2]}. kv. ${quarter[1]}` : DAY.format(date);
}
