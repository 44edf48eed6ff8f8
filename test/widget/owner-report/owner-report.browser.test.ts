import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { answerWith, json, status, type Network } from '../../browser/answers.js';
import { expectAccessible } from '../../browser/accessible.js';
import { EXAMPLE_FEED } from '../../browser/example-feed.js';
import { waitUntil } from '../../browser/waiting.js';
import { catchWarnings, type Warnings } from '../../browser/warnings.js';
import '../../../src/kpi-jobs-value/kpi-jobs-value.js';
import type { KpiJobsValueElement } from '../../../src/kpi-jobs-value/kpi-jobs-value.js';

let network: Network | undefined;
let warnings: Warnings;
let number = 0;

/** An address that nobody has asked for before. */
function next(): string {
  number += 1;
  return `https://example.org/owner-${number}.json`;
}

/** A page as its webmaster has written it. */
async function written(page: TemplateResult): Promise<KpiJobsValueElement> {
  const parent = await fixture<HTMLElement>(html`<div lang="nb">${page}</div>`);
  const element = parent.querySelector<KpiJobsValueElement>('kpi-jobs-value');
  if (!element) throw new Error('There is no widget');
  await waitUntil(() => element.shadowRoot?.querySelector('[part~="downloads"], .failed'), 'the widget');
  return element;
}

const told = async (what: RegExp): Promise<readonly string[]> => {
  await waitUntil(() => warnings.texts.some((text) => what.test(text)), String(what));
  return warnings.texts.filter((text) => what.test(text));
};

describe('what those hear who keep a page', () => {
  beforeEach(() => {
    network = answerWith(json(EXAMPLE_FEED));
    warnings = catchWarnings();
  });

  afterEach(() => {
    network?.restore();
    warnings.restore();
  });

  it('names a misspelt attribute and value once, with what was meant, however many widgets have it', async () => {
    const src = next();
    const tag = html`<kpi-jobs-value src=${src} regon="moss" figure="rankin"></kpi-jobs-value>`;
    await written(html`${tag}${tag}`);
    expect(await told(/regon/)).to.deep.equal([
      'samspill: <kpi-jobs-value> har ikke noe attributt «regon». Mener du «region»? <kpi-jobs-value>',
    ]);
    expect(await told(/rankin"/)).to.have.length(1);
    expect(warnings.texts).to.have.length(2);
  });

  it('names what a tag has swallowed that was closed by a slash', async () => {
    await written(html`<kpi-jobs-value src=${next()} /><p>Mer</p><h2>Neste</h2><p>Mer</p><h2>Siste</h2>`);
    expect(await told(/slukt/)).to.have.length(1);
  });

  it('hears of an attribute that a script sets later', async () => {
    const element = await written(html`<kpi-jobs-value src=${next()}></kpi-jobs-value>`);
    element.setAttribute('region', 'ingensteds');
    expect(await told(/region="ingensteds"/)).to.have.length(1);
  });

  it('names a figure that the key figure has no numbers for, and what is shown in its place', async () => {
    await written(html`<kpi-jobs-value src=${next()} figure="composition"></kpi-jobs-value>`);
    expect(await told(/figure="composition"/)).to.deep.equal([
      'samspill: <kpi-jobs-value figure="composition">: «Sammensetning» finnes ikke for dette nøkkeltallet ' +
        'i Nedre Glomma. Her vises utviklingen i stedet. <kpi-jobs-value>',
    ]);
  });

  it('is silent about a sound page, between whose tags there is what readers see without scripts', async () => {
    const element = await written(
      html`<kpi-jobs-value src=${next()} class="x" region="nedre-glomma"><h2>Jobber</h2><p>Tall</p></kpi-jobs-value>
        <p>Mer</p>`,
    );
    element.setAttribute('regon', '');
    await told(/regon/);
    expect(warnings.texts).to.have.length(1);
  });

  it('names a missing address where a framework has taken it away by null', async () => {
    const element = await written(html`<kpi-jobs-value src=${next()}></kpi-jobs-value>`);
    Object.assign(element, { src: null });
    expect(await told(/src/)).to.have.length(1);
  });

  it('names a feed that is not there, with its address', async () => {
    network?.restore();
    network = answerWith(status(404));
    await written(html`<kpi-jobs-value src=${next()}></kpi-jobs-value>`);
    expect(await told(/svarer 404/)).to.deep.equal([
      `samspill: Det ligger ingen datafil på https://example.org/owner-${number}.json (serveren svarer 404). ` +
        'Se etter at filen er lastet opp, ' +
        'og at navnet er skrevet likt, med samme store og små bokstaver. <kpi-jobs-value>',
    ]);
  });

  it('shows the same on the page where its address asks for it, and what one is asked who asks for help', async () => {
    const before = location.href;
    history.replaceState(null, '', `${location.href}${location.search === '' ? '?' : '&'}widget-debug`);
    const element = await written(html`<kpi-jobs-value src=${next()} figure="rangering"></kpi-jobs-value>`);
    await waitUntil(() => element.shadowRoot?.querySelector('.owner'), 'the list');
    const lines = [...(element.shadowRoot?.querySelectorAll('.owner li') ?? [])].map(({ textContent }) => textContent);
    history.replaceState(null, '', before);
    expect(lines[0]).to.match(/^Versjon av samspill: \d+\.\d+\.\d+$/);
    expect(lines[1]).to.equal(`Adressen til datafilen: https://example.org/owner-${number}.json`);
    expect(lines.slice(3, 6).map((line) => line.replaceAll('\u00a0', ' '))).to.deep.equal([
      'Datafilen ble sist oppdatert: 24. august 2026',
      'Språk: nb',
      'Område: nedre-glomma (Nedre Glomma)',
    ]);
    expect(lines.at(-1)).to.match(/figure="rangering".*«rangering» finnes ikke/);
    expect(element.shadowRoot?.querySelector<HTMLDetailsElement>('.owner')?.open).to.equal(true);
    await expectAccessible(element);
  });
});
