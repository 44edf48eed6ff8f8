import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import { upgradePage } from '../../../src/page/upgrade/upgrade-page.js';
import { answerWith, json, never, type Network } from '../../browser/answers.js';
import { EXAMPLE_FEED } from '../../browser/example-feed.js';
import { frames, waitUntil } from '../../browser/waiting.js';

const ELEMENTS = 'kpi-jobs-value, focus-area-wheel, five-factor-map';
const EMBED = '/samspill/embed.html?widget=kpi-jobs-value&feed=ostfold.json&region=moss';

let network: Network;
let warnings: string[];
const { warn } = console;

/** What the page's policy lets a script's address be made of; absent where the browser knows no such policies. */
const policies = (window as { trustedTypes?: { createPolicy(name: string, rules: object): typeof policy } })
  .trustedTypes;
const policy = { createScriptURL: (address: string): string => address };
const trusted = policies?.createPolicy('upgrade-test', policy) ?? policy;

/** The script tag that says whether links are meant; it is one that runs nothing. */
async function scriptTag(): Promise<void> {
  const script = await fixture<HTMLScriptElement>(html`<script type="text/plain" data-links></script>`);
  script.src = trusted.createScriptURL('/samspill/samspill.js');
}

function only(parent: Element, selector: string): Element {
  const [found, ...others] = parent.querySelectorAll(selector);
  if (!found || others.length > 0) throw new Error(`There is not just one ${selector}`);
  return found;
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
}

beforeEach(() => {
  network = answerWith(json(EXAMPLE_FEED));
  warnings = [];
  console.warn = (text: string): void => void warnings.push(text);
});

afterEach(() => {
  network.restore();
  console.warn = warn;
});

describe('places that ask for an element', () => {
  it('keep what is theirs, with the element in them and what they said between its tags', async () => {
    const page = await fixture(html`
      <main lang="nn">
        <div
          id="tall"
          class="bred"
          lang="en"
          data-samspill="kpi-jobs-value"
          data-src="/a.json"
          data-heading-level="3"
          data-figure="none"
        ><p>139 985 jobs</p></div>
      </main>
    `);
    upgradePage();
    const place = only(page, '#tall.bred');
    const element = only(page, ELEMENTS);
    expect(element.parentElement === place).to.equal(true);
    expect(attributesOf(element)).to.include({ src: '/a.json', 'heading-level': '3', figure: 'none' });
    expect(element.innerHTML).to.contain('<p>139 985 jobs</p>');
    expect(place.children).to.have.lengthOf(1);
    await waitUntil(() => element.shadowRoot?.querySelector('.tile, [part~="tile"], li'), 'the key figures');
    expect((element as Element & { language: string }).language).to.equal('en');
    expect(warnings).to.deep.equal([]);
  });

  it('become elements once, however often the script runs', async () => {
    const page = await fixture(html`<div><div data-samspill="focus-area-wheel" data-src="/a.json">Hjulet</div></div>`);
    upgradePage();
    upgradePage();
    only(page, 'focus-area-wheel');
    // A copy has its element already.
    page.append(only(page, '[data-samspill]').cloneNode(true));
    upgradePage();
    await frames(2);
    expect(page.querySelectorAll('focus-area-wheel')).to.have.lengthOf(2);
    expect(page.querySelectorAll('focus-area-wheel focus-area-wheel')).to.have.lengthOf(0);
  });

  it('are text where they stand in another, or in an element', async () => {
    const page = await fixture(html`
      <div>
        <div data-samspill="focus-area-wheel" data-src="/a.json">
          <div data-samspill="kpi-jobs-value" data-src="/a.json">Inni</div>
        </div>
        <five-factor-map src="/a.json">
          <div data-samspill="kpi-jobs-value" data-src="/a.json">Inni</div>
        </five-factor-map>
      </div>
    `);
    upgradePage();
    only(page, 'focus-area-wheel');
    expect(page.querySelectorAll('kpi-jobs-value')).to.have.lengthOf(0);
    expect(page.textContent).to.match(/Inni\s+Inni/u);
  });

  it('stay as they are where there is no such widget, and the owner is told once', async () => {
    const page = await fixture(
      html`<div><div lang="nb" data-samspill="kpi-job-value" data-src="/a.json"><p>139 985</p></div></div>`,
    );
    upgradePage();
    upgradePage();
    expect(page.querySelectorAll(ELEMENTS)).to.have.lengthOf(0);
    expect(page.textContent).to.equal('139 985');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^samspill: <div data-samspill>\n.*«kpi-job-value».* Mener du «kpi-jobs-value»\?$/u);
  });

  it('become elements when scripts add them later', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    upgradePage();
    const added = document.createElement('section');
    const place = document.createElement('div');
    place.dataset['samspill'] = 'five-factor-map';
    place.dataset['src'] = '/a.json';
    place.textContent = 'Kartet';
    added.append(place);
    page.append(added);
    await frames(1);
    expect(only(page, 'five-factor-map').textContent).to.equal('Kartet');
  });

  it('leave the focus where the reader has put it', async () => {
    network.restore();
    network = answerWith(never);
    const page = await fixture(
      html`<div>
        <div data-samspill="focus-area-wheel" data-src="/never.json"><p><a href="#kilde">Kilde</a></p></div>
      </div>`,
    );
    const link = page.querySelector<HTMLElement>('a');
    link?.focus();
    upgradePage();
    only(page, 'focus-area-wheel');
    await waitUntil(() => document.activeElement === link, 'the focus');
  });
});

describe('links to embed pages', () => {
  it('become the element where they are alone in a paragraph, which then stands between its tags', async () => {
    await scriptTag();
    const page = await fixture(
      html`<div lang="nb">
        <p>Før</p>
        <p class="lenke"> <a href=${EMBED} id="jobber"><strong>Jobber</strong> i Moss</a> </p>
        <p>Etter</p>
      </div>`,
    );
    upgradePage();
    const element = only(page, ELEMENTS);
    expect(attributesOf(element)).to.include({ src: `${location.origin}/samspill/ostfold.json`, region: 'moss' });
    expect(Array.from(page.children, ({ localName }) => localName)).to.deep.equal(['p', 'kpi-jobs-value', 'p']);
    expect(element.firstElementChild?.className).to.equal('lenke');
    only(element, '#jobber');
    expect(warnings).to.deep.equal([]);
    upgradePage();
    only(page, ELEMENTS);
  });

  it('stay links where the quotes of a word processor stand round the address, of which the owner hears', async () => {
    await scriptTag();
    const page = await fixture(html`<div lang="nb"><p><a href="”${EMBED}”">Jobber i Moss</a></p></div>`);
    upgradePage();
    upgradePage();
    only(page, 'p > a');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`krøllet anførselstegn (”) i koden: ”${EMBED}”`);
  });

  it('stay links everywhere else', async () => {
    await scriptTag();
    const page = await fixture(html`
      <div>
        <p>Se <a href=${EMBED}>tallene</a> for Moss.</p>
        <p><a href=${EMBED}>Moss</a>, <a href=${EMBED}>Moss igjen</a></p>
        <p><a href=${EMBED}>Moss</a><img alt="" src="data:," /></p>
        <ul><li><a href=${EMBED}>Moss</a></li></ul>
        <h2><a href=${EMBED}>Moss</a></h2>
        <table><tbody><tr><td><a href=${EMBED}>Moss</a></td></tr></tbody></table>
        <p><a href="/annet/embed.html?widget=kpi-jobs-value&feed=a.json">En annen mappe</a></p>
        <p><a href="https://example.org/samspill/embed.html?widget=kpi-jobs-value&feed=a.json">Et annet nettsted</a></p>
        <p><a href="/samspill/embed.html">Uten noe mer</a></p>
      </div>
    `);
    upgradePage();
    expect(page.querySelectorAll(ELEMENTS)).to.have.lengthOf(0);
    expect(page.querySelectorAll('a')).to.have.lengthOf(10);
    expect(page.querySelectorAll('[data-samspill]')).to.have.lengthOf(0);
    expect(warnings).to.deep.equal([]);
  });

  it('stay links where the script does not say otherwise', async () => {
    const page = await fixture(html`<div><p><a href=${EMBED}>Jobber i Moss</a></p></div>`);
    upgradePage();
    expect(page.querySelectorAll(ELEMENTS)).to.have.lengthOf(0);
  });

  it('stay links where the feed is of another site, and the owner is told', async () => {
    await scriptTag();
    const other = '/samspill/embed.html?widget=kpi-jobs-value&feed=https%3A%2F%2Fexample.org%2Fa.json';
    const page = await fixture(html`<div lang="nb"><p><a href=${other}>Jobber</a></p></div>`);
    upgradePage();
    expect(page.querySelectorAll(ELEMENTS)).to.have.lengthOf(0);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('på et annet nettsted');
  });
});
