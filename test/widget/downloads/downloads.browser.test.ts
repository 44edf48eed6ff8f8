import { expect, fixture, html } from '@open-wc/testing';
import { svg } from 'lit';
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

async function drawing(): Promise<SVGSVGElement> {
  const frame = await fixture(
    html`<div class="frame"><svg width="200" height="100" viewBox="0 0 200 100">
      ${svg`<circle class="dot" cx="50" cy="50" r="10"></circle>`}</svg></div>`,
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.frame { --hue: rgb(1, 2, 3); background: rgb(250, 250, 250); } .dot { fill: var(--hue); }');
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
    expect(dot?.getAttribute('fill')).to.equal('rgb(1, 2, 3)');
    expect(dot?.hasAttribute('class')).to.equal(false);
    expect(picture.querySelector('rect')?.getAttribute('fill')).to.equal('rgb(250, 250, 250)');
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

describe('the embed code', () => {
  it('has the widget as the reader sees it, with whole addresses and nothing that breaks out', async () => {
    const element = await fixture(
      html`<div src="feeds/a.json?x=1&amp;y=2" lang="nn" heading='Si "hei"' class="secret"></div>`,
    );
    const code = embedCode(element, 'https://example.org/samspill.js');
    expect(code).to.contain('<script type="module" src="https://example.org/samspill.js"></script>');
    expect(code).to.match(
      /<div src="https?:\/\/[^"]*\/feeds\/a\.json\?x=1&amp;y=2" lang="nn" heading="Si &quot;hei&quot;"><\/div>$/,
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
      /<div [^>]*>\n {2}<p lang="nb">Eksempeltall: I 2023 var det 5 &amp; &lt;færre>\.<\/p>\n<\/div>$/,
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
    expect(fileName('…')).to.equal('samspill');
  });
});
