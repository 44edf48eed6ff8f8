import { expect, fixture, html } from '@open-wc/testing';
import '../../src/indicator-chart/indicator-chart.js';
import type { ChartErrorEvent, IndicatorChartElement } from '../../src/indicator-chart/indicator-chart.js';
import { expectAccessible } from '../browser/accessible.js';
import { EXAMPLE_FEED } from '../browser/example-feed.js';
import { frames, waitUntil } from '../browser/waiting.js';

const BARS = {
  description: 'Jobber i hver kommune som søyler',
  data: { name: 'observations' },
  transform: [{ filter: 'datum.period === "2023-Q4"' }],
  mark: { type: 'bar', tooltip: true },
  encoding: {
    y: { field: 'regionName', type: 'nominal', title: null },
    x: { field: 'value', type: 'quantitative', title: 'jobber' },
  },
};

let number = 0;

/** A chart that is not waited for. */
async function begun(spec: unknown, width = 700): Promise<IndicatorChartElement> {
  number += 1;
  const box = await fixture<HTMLElement>(html`<div lang="nb" .style=${`width: ${width}px`}>
    <indicator-chart .feed=${EXAMPLE_FEED} .spec=${spec} indicator="jobber" region="fredrikstad"
      group=${`chart-${number}`}></indicator-chart></div>`);
  return box.querySelector('indicator-chart')!;
}

function root(element: IndicatorChartElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('The chart has no content');
  return element.shadowRoot;
}

function svgOf(element: IndicatorChartElement): SVGSVGElement | null {
  return root(element).querySelector('[part~="chart"] svg');
}

async function drawn(spec: unknown = BARS, width = 700): Promise<IndicatorChartElement> {
  const element = await begun(spec, width);
  await waitUntil(() => svgOf(element), 'the chart to be drawn');
  return element;
}

/** What a refused or failed spec leads to. */
async function failed(
  spec: unknown,
): Promise<{ readonly message: string; readonly logged: number; readonly element: IndicatorChartElement }> {
  const { error } = console;
  let logged = 0;
  console.error = () => {
    logged += 1;
  };
  try {
    const element = await begun(undefined);
    const events: ChartErrorEvent[] = [];
    element.addEventListener('chart-error', (event) => events.push(event));
    element.spec = spec as object;
    await waitUntil(() => events.length > 0, 'the error to be told');
    await element.updateComplete;
    return { message: events.map((event) => event.error.message).join(), logged, element };
  } finally {
    console.error = error;
  }
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

describe('<indicator-chart>', () => {
  it('draws the feed’s rows for a spec that names no data', async () => {
    const { data: _, ...spec } = BARS;
    const element = await drawn(spec);
    expect(plain(svgOf(element)?.textContent)).to.contain('Fredrikstad');
  });

  it('says which field no row has, instead of drawing empty axes', async () => {
    const { message, logged, element } = await failed({
      ...BARS,
      encoding: { ...BARS.encoding, x: { field: 'verdi', type: 'quantitative' } },
    });
    expect(message).to.match(
      /^No row has a number in the field "verdi"\. The columns of the rows are indicator, .*value/,
    );
    expect(logged).to.equal(1);
    expect(plain(root(element).querySelector('[part="reason"]')?.textContent)).to.equal(
      'Figuren kan ikke vises her. Du finner tallene i tabellen.',
    );
  });

  it('keeps its numbers when the page’s filter throws, and tells the page once', async () => {
    const { error } = console;
    const logged: unknown[] = [];
    console.error = (...words: unknown[]) => logged.push(words);
    try {
      const element = await begun(BARS);
      const messages: string[] = [];
      element.addEventListener('chart-error', (event) => messages.push(event.error.message));
      element.filter = () => {
        throw new Error('en feil i siden');
      };
      await waitUntil(() => root(element).querySelector('[part="reason"]'), 'the sentence');
      expect(messages).to.deep.equal(['The filter threw: Error: en feil i siden']);
      expect(logged.length).to.equal(1);
      expect(plain(root(element).querySelector('.summary')?.textContent)).to.contain('Fredrikstad: 38 103 jobber');
      element.filter = undefined;
      await waitUntil(() => svgOf(element), 'the chart');
    } finally {
      console.error = error;
    }
  });

  it('draws a spec over the feed’s rows, in the reader’s numbers, the page’s width, the theme’s colours', async () => {
    const element = await drawn();
    const svg = svgOf(element)!;
    const texts = [...svg.querySelectorAll('text')].map((text) => plain(text.textContent));
    expect(texts).to.include.members(['Fredrikstad', 'Sarpsborg', '0', '10 000', 'jobber']);
    expect(svg.querySelectorAll('.mark-rect.role-mark path').length).to.equal(2);
    expect(svg.querySelector('.mark-rect.role-mark path')?.getAttribute('fill')).to.equal('var(--_accent)');
    const room = root(element).querySelector('.drawing')!.clientWidth;
    expect(Math.abs(svg.getBoundingClientRect().width - room)).to.be.lessThan(2);
  });

  it('has a name, is hidden behind it, and has a table of the same rows', async () => {
    const element = await drawn();
    const chart = root(element).querySelector('[part~="chart"]');
    expect([chart?.getAttribute('role'), chart?.getAttribute('aria-label')]).to.deep.equal(['img', BARS.description]);
    expect(svgOf(element)?.closest('[aria-hidden="true"]')).to.not.equal(null);
    const rows = [...root(element).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent)).slice(0, 3),
    );
    expect(rows).to.deep.equal([
      ['Fredrikstad', '4. kvartal 2022', '38 043'],
      ['Fredrikstad', '3. kvartal 2023', '38 030'],
      ['Fredrikstad', '4. kvartal 2023', '38 103'],
      ['Sarpsborg', '4. kvartal 2022', '31 941'],
      ['Sarpsborg', '3. kvartal 2023', '32 401'],
      ['Sarpsborg', '4. kvartal 2023', '32 371'],
    ]);
    await expectAccessible(element);
  });

  it('offers its numbers and pictures, but no embed code, which would lack the spec', async () => {
    const element = await drawn();
    const names = [...root(element).querySelectorAll('[part~="downloads"] button')].map((button) =>
      plain(button.textContent),
    );
    expect(names).to.deep.equal([
      'Last ned tall som CSV',
      'Last ned tall som Excel (XLSX)',
      'Last ned data, én rad per tall (CSV)',
      'Last ned bilde som SVG',
      'Last ned bilde som PNG',
      'Kopier lenke til denne visningen',
      'Kopier kildehenvisning',
    ]);
  });

  it('follows its width without drawing anew', async () => {
    const element = await drawn();
    const svg = svgOf(element);
    element.parentElement!.style.width = '420px';
    await waitUntil(
      () => svgOf(element)!.getBoundingClientRect().width < 421 && Number(svgOf(element)!.getAttribute('width')) < 421,
      'the chart to shrink',
    );
    expect(svgOf(element)).to.equal(svg);
  });

  it('draws again for another spec, filter, language or region, and shows the newest', async () => {
    const element = await drawn({
      ...BARS,
      encoding: { ...BARS.encoding, color: { field: 'isChosenRegion', type: 'nominal', legend: null } },
    });
    const fills = () =>
      [...svgOf(element)!.querySelectorAll('.mark-rect.role-mark path')].map((bar) => bar.getAttribute('fill'));
    expect(fills()).to.deep.equal(['var(--_series-1)', 'var(--_series-0)']);
    element.region = 'sarpsborg';
    await waitUntil(() => fills().join() === 'var(--_series-0),var(--_series-1)', 'the other region to be marked');
    element.filter = ({ region }) => region === 'sarpsborg';
    await waitUntil(() => fills().length === 1, 'the rows to be filtered');
    expect(root(element).querySelectorAll('tbody tr').length).to.equal(3);
    element.lang = 'en';
    element.spec = { ...BARS, mark: 'point' };
    await waitUntil(
      () => plain(svgOf(element)!.textContent).includes('10,000') && svgOf(element)!.querySelector('.mark-symbol'),
      'the newest spec',
    );
  });

  it('writes dates in the reader’s language and in UTC', async () => {
    const encoding = {
      x: {
        field: 'date',
        type: 'temporal',
        scale: { type: 'utc' },
        axis: { format: '%B %Y', labelOverlap: false, tickCount: 'month' },
      },
      y: { field: 'value', type: 'quantitative' },
    };
    const element = await drawn({ ...BARS, transform: [], mark: 'line', encoding });
    expect([...svgOf(element)!.querySelectorAll('text')].map((text) => plain(text.textContent))).to.include.members([
      'oktober 2022',
      'oktober 2023',
    ]);
  });

  it('shows tooltips of its own, in its shadow root, as text, until Escape', async () => {
    const element = await drawn();
    const bar = svgOf(element)!.querySelector('.mark-rect.role-mark path')!;
    const { x, y, width, height } = bar.getBoundingClientRect();
    const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
    for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover'])
      bar.dispatchEvent(new PointerEvent(type, place));
    const box = root(element).querySelector('.tooltip')!;
    await waitUntil(() => box.matches(':popover-open'));
    expect(plain(box.textContent)).to.contain('regionName: Fredrikstad');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(box.matches(':popover-open')).to.equal(false);
    expect(document.querySelectorAll('#vg-tooltip-element, #vega-embed-style, style[id*="vega"]').length).to.equal(0);
  });

  it('shows the inputs of a spec’s parameters where everybody can reach them', async () => {
    const element = await drawn({
      ...BARS,
      params: [{ name: 'size', value: 20, bind: { input: 'range', min: 5, max: 40, name: 'Tykkelse' } }],
    });
    const input = root(element).querySelector<HTMLInputElement>('[part~="controls"] input');
    expect(input?.closest('[aria-hidden]')).to.equal(null);
    expect(plain(input?.closest('label')?.textContent)).to.contain('Tykkelse');
  });

  it('leaves nothing behind when it leaves the page, and draws again when it comes back', async () => {
    const element = await drawn();
    const parent = element.parentElement!;
    const head = document.head.childElementCount;
    element.remove();
    await waitUntil(
      () => root(element).querySelector('.drawing')!.querySelector('svg, .vega-embed') === null,
      'the chart to be gone',
    );
    parent.append(element);
    await waitUntil(() => svgOf(element), 'the chart to be drawn again');
    expect(document.head.childElementCount).to.equal(head);
  });

  it('does not draw when it has left while it was being drawn', async () => {
    const element = await begun(BARS);
    await waitUntil(() => root(element).querySelector('.drawing'));
    element.remove();
    // One that was begun later has been drawn: this one has had its time.
    await drawn();
    await frames(10);
    expect(svgOf(element)).to.equal(null);
  });

  const HOSTILE: readonly (readonly [string, object, string])[] = [
    ['data from an address', { ...BARS, data: { url: 'https://example.org/data.json' } }, 'data.url'],
    ['usermeta', { ...BARS, usermeta: { embedOptions: { ast: false, actions: true } } }, 'usermeta'],
    ['rows as text', { ...BARS, data: { values: 'a,b\n1,2', format: { type: 'csv' } } }, 'data.values'],
    ['a dataset with our name', { ...BARS, datasets: { observations: [] } }, 'datasets.observations'],
  ];
  for (const [name, spec, place] of HOSTILE) {
    it(`refuses ${name}: the reader gets a calm sentence, the developer the place`, async () => {
      const { message, logged, element } = await failed(spec);
      expect(message).to.contain(place);
      expect(logged).to.equal(1);
      expect(plain(root(element).querySelector('[part~="reason"]')?.textContent)).to.equal(
        'Figuren kan ikke vises her. Du finner tallene i tabellen.',
      );
      expect(root(element).querySelectorAll('tbody tr').length).to.equal(6);
    });
  }

  it('tells of a spec that Vega-Lite or an expression cannot read, and draws the next one', async () => {
    const { message, element } = await failed({ ...BARS, transform: [{ filter: 'datum.value >>>> 1 (' }] });
    expect(message).to.not.equal('');
    element.spec = BARS;
    await waitUntil(() => svgOf(element), 'the right spec to be drawn');
    expect(root(element).querySelector('[part~="reason"]')).to.equal(null);
  });
});
