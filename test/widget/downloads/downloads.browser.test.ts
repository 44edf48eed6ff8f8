import { expect, fixture, html } from '@open-wc/testing';
import { svg, type SVGTemplateResult } from 'lit';
import { parseFeed, phraseIn, type Feed } from '../../../src/feed/index.js';
import { embedCode } from '../../../src/widget/downloads/copies.js';
import { fileName, fileOf } from '../../../src/widget/downloads/downloads.js';
import { pictureOf, pngOf } from '../../../src/widget/downloads/picture.js';

const FEED = feedOf({ regions: [{ id: 'a', name: 'A' }] });

const TEXT = {
  title: 'Jobber i Østfold',
  summary: 'I 4. kvartal 2023 var det 139 985 jobber i Østfold.',
  notes: ['Aksen starter ikke på null.'],
  source: 'Kilde: Statistisk sentralbyrå, tabell 11657 (ssb.no). Innholdet er sist redigert 21. november 2026',
};

function feedOf(content: object): Feed {
  const { feed } = parseFeed({ feedVersion: '1.0', ...content });
  if (!feed) throw new Error('There is no feed');
  return feed;
}

function drawing(): Promise<SVGSVGElement> {
  return drawingOf(
    svg`<circle class="dot" cx="50" cy="50" r="10"></circle>`,
    '.frame { --hue: rgb(1, 2, 3); background: rgb(250, 250, 250); } .dot { fill: var(--hue); }',
  );
}

async function drawingOf(content: SVGTemplateResult, styles: string): Promise<SVGSVGElement> {
  const frame = await fixture(
    html`<div class="frame"><svg width="200" height="100" viewBox="0 0 200 100">${content}</svg></div>`,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const found = frame.querySelector('svg');
  if (!found) throw new Error('There is no drawing');
  return found;
}

describe('a downloaded picture', () => {
  it('carries title, summary, notes and source, and colours that no longer depend on the page', async () => {
    const picture = pictureOf(await drawing(), TEXT);
    const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(words)
      .to.contain('Jobber i Østfold')
      .and.to.contain('139 985 jobber')
      .and.to.contain('Aksen starter ikke på null.')
      .and.to.contain('tabell 11657');
    const dot = picture.querySelector('circle');
    expect(dot?.getAttribute('fill')).to.equal('#010203');
    expect(dot?.hasAttribute('class')).to.equal(false);
    expect(picture.querySelector('rect')?.getAttribute('fill')).to.equal('#fafafa');
    expect(new XMLSerializer().serializeToString(picture)).to.not.contain('var(');
  });

  it('becomes a PNG of twice its size', async () => {
    const picture = pictureOf(await drawing(), TEXT);
    const bytes = new DataView(await (await pngOf(picture)).arrayBuffer());
    // The signature of PNG, and its width in the header.
    expect(bytes.getUint32(0)).to.equal(0x89504e47);
    expect(bytes.getUint32(16)).to.equal(2 * Number(picture.getAttribute('width')));
  });
});

describe('a downloaded picture in other programs', () => {
  it('has the hex colours and opacities that every reader of SVG knows', async () => {
    const styles = `
      .mixed { fill: color-mix(in srgb, #000 50%, #fff); stroke: rgb(255 0 0 / 50%); stroke-opacity: 0.5 }
      .wide { fill: oklch(0 0 0); stroke: none }
      .pattern { fill: url(#stripes) }`;
    const picture = pictureOf(
      await drawingOf(
        svg`<rect class="mixed"></rect><circle class="wide"></circle><path class="pattern"></path>`,
        styles,
      ),
      TEXT,
    );
    const paints = (selector: string) =>
      ['fill', 'fill-opacity', 'stroke', 'stroke-opacity'].map((name) =>
        picture.querySelector(`:scope > svg ${selector}`)?.getAttribute(name),
      );
    expect(paints('rect')).to.deep.equal(['#808080', '1', '#ff0000', '0.25']);
    expect(paints('circle')).to.deep.equal(['#000000', '1', 'none', '1']);
    expect(paints('path')[0]).to.equal('url("#stripes")');
  });

  it('keeps its texts where they are in another font, and has room for one that is a quarter wider', async () => {
    const label = svg`<text x="150" y="20" font-family="monospace" font-size="10">Sarpsborg</text>
      <text x="20" y="40" text-anchor="end" font-family="monospace" font-size="10">Moss</text>
      <text x="20" y="60" font-family="monospace" font-size="10">To <tspan>ord</tspan></text>`;
    const drawn = await drawingOf(label, '');
    const lengths = [...drawn.querySelectorAll('text')].map((text) => text.getComputedTextLength());
    const picture = pictureOf(drawn, TEXT);
    const texts = [...picture.querySelectorAll(':scope > svg text')];
    expect(Number(texts[0]?.getAttribute('textLength'))).to.be.closeTo(lengths[0]!, 0.1);
    expect(Number(texts[1]?.getAttribute('textLength'))).to.be.closeTo(lengths[1]!, 0.1);
    // A text of several parts has no length of its own to keep.
    expect(texts[2]?.hasAttribute('textLength')).to.equal(false);
    const left = Number(picture.querySelector(':scope > svg')?.getAttribute('x'));
    const width = Number(picture.getAttribute('width'));
    expect(left + 150 + 1.25 * lengths[0]!).to.be.at.most(width);
    expect(left + 20 - 1.25 * lengths[1]!).to.be.at.least(0);
  });

  it('sets texts on their baseline, the one that every program knows', async () => {
    const drawn = await drawingOf(
      svg`<text x="20" y="40" dominant-baseline="central" font-size="20">Moss</text>
        <text x="20" y="80" font-size="20">Moss</text>`,
      '',
    );
    const [centred, plain] = [...drawn.querySelectorAll('text')].map((text) => text.getBBox().y);
    const picture = pictureOf(drawn, TEXT);
    const texts = [...picture.querySelectorAll(':scope > svg text')];
    expect(texts.map((text) => text.hasAttribute('dominant-baseline'))).to.deep.equal([false, false]);
    // Moved as far as the page had moved it from its baseline.
    expect(Number(texts[0]?.getAttribute('y')) - 40).to.be.closeTo(centred! + 40 - plain!, 0.6);
    expect(texts[1]?.getAttribute('y')).to.equal('80');
  });

  it('writes along a path letter by letter, since many programs cannot', async () => {
    // From left to right over the top of a half circle around (100, 100).
    const picture = pictureOf(
      await drawingOf(
        svg`<path id="arc" d="M 20 100 A 80 80 0 0 1 180 100" fill="none"></path>
          <text text-anchor="middle"><textPath href="#arc" startOffset="50%">Kløft e\u0301</textPath></text>`,
        '',
      ),
      TEXT,
    );
    expect(picture.querySelector('textPath')).to.equal(null);
    const letters = [...picture.querySelectorAll(':scope > svg g text')];
    expect(letters.map(({ textContent }) => textContent)).to.deep.equal(['K', 'l', 'ø', 'f', 't', ' ', 'e\u0301']);
    const places = letters.map((letter) => (letter.getAttribute('transform') ?? '').match(/-?[\d.]+/gu)!.map(Number));
    for (const [x = 0, y = 0] of places) expect(Math.hypot(x - 100, y - 100)).to.be.closeTo(80, 0.5);
    const turns = places.map(([, , turn = 0]) => turn);
    expect(turns[0]).to.be.below(0);
    expect(turns.at(-1)).to.be.above(0);
    expect(turns).to.deep.equal([...turns].sort((one, other) => one - other));
  });

  it('breaks title, summary and notes where a font that is a quarter wider still has room', async () => {
    const picture = pictureOf(await drawingOf(svg`<g></g>`, ''), TEXT);
    const context = document.createElement('canvas').getContext('2d')!;
    for (const text of picture.querySelectorAll(':scope > text')) {
      const [size, weight, family] = ['font-size', 'font-weight', 'font-family'].map((name) => text.getAttribute(name));
      context.font = `${weight} ${size}px ${family}`;
      const isOneWord = !text.textContent?.includes(' ');
      if (!isOneWord) expect(1.25 * context.measureText(text.textContent ?? '').width).to.be.at.most(200);
    }
    expect(picture.querySelectorAll(':scope > text').length).to.be.above(5);
  });
});

describe('the embed code', () => {
  it('has the widget as the reader sees it, with whole addresses and nothing that breaks out', async () => {
    const element = await fixture(
      html`<div src="feeds/a.json?x=1&amp;y=2" lang="nn" heading='Si "hei"' class="secret"></div>`,
    );
    const code = embedCode(element, 'https://example.org/samspill.js');
    expect(code).to.contain('<script src="https://example.org/samspill.js"></script>');
    expect(code).to.match(
      /<div src="https?:\/\/[^"]*\/feeds\/a\.json\?x=1&amp;y=2" lang="nn" heading="Si &quot;hei&quot;"><\/div>\n$/,
    );
    expect(code).to.not.contain('secret');
  });

  it('has words between the tags, for readers who wait and for those without JavaScript', async () => {
    const element = await fixture(html`<div src="feeds/a.json"></div>`);
    const code = embedCode(
      element,
      'samspill.js',
      {},
      { text: 'Eksempeltall: I 2023 var det 5 & <færre>.', language: 'nb' },
    );
    expect(code).to.match(
      /<div [^>]*>\n {2}<p lang="nb">Eksempeltall: I 2023 var det 5 &amp; &lt;færre&gt;\.<\/p>\n<\/div>\n$/,
    );
  });
});

describe('a downloaded picture of an example', () => {
  it('says that it is one, and carries the notice of the feed', async () => {
    const { feed } = parseFeed({
      feedVersion: '1.0',
      notice: 'Bare en demonstrasjon.',
      regions: [{ id: 'a', name: 'A' }],
      indicators: [
        {
          id: 'i',
          title: 'I',
          series: [{ region: 'a', observations: [{ period: '2023', value: 1, status: 'illustrative' }] }],
        },
      ],
    });
    if (!feed) throw new Error('The feed could not be read');
    const view = {
      title: { text: 'Nøkkeltall', language: 'nb' as const },
      summary: 'Et ekte tall.',
      tables: [],
      notes: [],
      source: { label: 'Kilde', sources: [] },
      caption: { title: 'Eksempelfigur', text: 'Et oppdiktet tall.', badges: ['Eksempeltall'] },
    };
    const file = await fileOf('svg', view, {
      feed: FEED,
      language: 'nb',
      drawing: await drawing(),
      notice: phraseIn(feed.notice ?? {}, 'nb').text,
    });
    const words = await file?.text();
    expect(words).to.contain('Eksempelfigur').and.to.contain('Eksempeltall').and.to.contain('Bare en demonstrasjon.');
    expect(words).to.not.contain('Et ekte tall.');
  });
});

describe('a downloaded picture of a narrow drawing', () => {
  const base = {
    summary: '',
    tables: [],
    notes: [],
    source: { label: 'Kilde', sources: [], license: { phrase: { text: 'CC BY 4.0', language: 'nb' as const } } },
  };

  it('has all of its title, in lines, and the licence', async () => {
    const title = 'Antall jobber (arbeidsforhold): endring fra 4. kvartal 2022 til 4. kvartal 2023';
    const file = await fileOf(
      'svg',
      { ...base, title: { text: title, language: 'nb' } },
      { feed: FEED, language: 'nb', drawing: await drawing(), notice: '' },
    );
    const svg = await file!.text();
    const lines = [...svg.matchAll(/<text[^>]* font-weight="700"[^>]*>([^<]*)</gu)].map(([, line]) => line);
    expect(lines.length).to.be.greaterThan(1);
    expect(lines.join(' ')).to.equal(title);
    expect(svg).to.contain('CC BY 4.0');
  });

  it('is a picture whatever a text holds', async () => {
    const file = await fileOf(
      'svg',
      { ...base, title: { text: 'Jobber\u0007\u0000', language: 'nb' } },
      { feed: FEED, language: 'nb', drawing: await drawing(), notice: '' },
    );
    const svg = await file!.text();
    expect(svg).to.contain('>Jobber<');
    // XML 1.0 has no control characters but these three.
    expect([...svg].filter((character) => character < ' ' && !'\t\n\r'.includes(character))).to.deep.equal([]);
  });
});

describe('a downloaded workbook', () => {
  const table = {
    caption: 'Jobber',
    columns: [{ title: 'Periode' }, { title: 'Jobber', numeric: true }],
    rows: [
      [{ text: '2023' }, { text: '38\u00a0103', value: 38103 }],
      [{ text: '<b>&"=1+1' }, { text: '', value: null }],
    ],
  };
  const view = {
    title: { text: 'Nøkkeltall', language: 'nb' as const },
    summary: '',
    tables: [table],
    notes: [],
    source: { label: 'Kilde', sources: [] },
  };

  it('is a ZIP file with the cells of the table', async () => {
    const file = await fileOf('xlsx', view, { feed: FEED, language: 'nb', drawing: null, notice: '' });
    expect(file?.type).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const parts = await unzipped(await file!.arrayBuffer());
    expect(parts.size).to.equal(7);
    const cells = [
      ...parts.get('xl/worksheets/sheet1.xml')!.matchAll(/<c r="(\w+)"[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)</g),
    ].map(([, place, content]) => [place, content]);
    expect(cells).to.deep.equal([
      ['A1', 'Periode'],
      ['B1', 'Jobber'],
      ['A2', '2023'],
      ['B2', '38103'],
      ['A3', '&lt;b&gt;&amp;&quot;=1+1'],
    ]);
  });

  it('is also made where the browser cannot compress', async () => {
    const { CompressionStream: original } = window;
    Object.assign(window, { CompressionStream: undefined });
    const file = await fileOf('xlsx', view, { feed: FEED, language: 'nb', drawing: null, notice: '' });
    Object.assign(window, { CompressionStream: original });
    expect((await unzipped(await file!.arrayBuffer())).get('xl/worksheets/sheet1.xml')).to.contain('38103');
  });
});

/** The files in a ZIP file, found by its directory. */
async function unzipped(buffer: ArrayBuffer): Promise<Map<string, string>> {
  const view = new DataView(buffer);
  const end = buffer.byteLength - 22;
  const files = new Map<string, string>();
  let place = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const length = view.getUint16(place + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(buffer, place + 46, length));
    const start = view.getUint32(place + 42, true);
    const data = new Blob([
      new Uint8Array(buffer, start + 30 + view.getUint16(start + 26, true), view.getUint32(place + 20, true)),
    ]);
    const plain =
      view.getUint16(place + 10, true) === 8
        ? data.stream().pipeThrough(new DecompressionStream('deflate-raw'))
        : data.stream();
    files.set(name, await new Response(plain).text());
    place += 46 + length;
  }
  return files;
}

describe('the name of a file', () => {
  it('is one that every system accepts', () => {
    expect(fileName('Jobber og verdiskaping i Østfold / 2023')).to.equal('jobber-og-verdiskaping-i-ostfold-2023');
    expect(fileName('Unga utanför, medelålder é')).to.equal('unga-utanfor-medelalder-e');
    expect(fileName('…')).to.equal('samspill');
  });

  it('ends with a whole word', () => {
    expect(fileName('Virksomheter som mangler kompetanse, prosent, 2025, med usikkerhet')).to.equal(
      'virksomheter-som-mangler-kompetanse-prosent-2025-med',
    );
    expect(fileName('x'.repeat(70))).to.equal('x'.repeat(60));
    expect(fileName(`${'x'.repeat(57)} 25`)).to.equal(`${'x'.repeat(57)}-25`);
  });
});
