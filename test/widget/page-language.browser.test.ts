import { expect, fixture, html } from '@open-wc/testing';
import { followPageLanguage, pageLanguage } from '../../src/widget/page-language.js';
import { tasks } from '../browser/waiting.js';

describe('the language of an element', () => {
  it('is its own, else the nearest up the page', async () => {
    const root = await fixture(
      html`<div lang="sv"><p id="inherits"></p><p id="own" lang="nn-NO"></p><p id="other" lang="de"></p></div>`,
    );
    const languageOf = (id: string) => pageLanguage(root.querySelector(`#${id}`) ?? root);
    expect(['inherits', 'own', 'other'].map(languageOf)).to.deep.equal(['sv', 'nn', 'nb']);
  });

  it('is found through shadow hosts', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const inner = document.createElement('p');
    shadow.append(inner);
    expect(pageLanguage(inner)).to.equal('en');
  });

  it('follows a page that switches its language', async () => {
    let calls = 0;
    const stop = followPageLanguage(() => {
      calls += 1;
    });
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    await tasks(2);
    stop();
    document.documentElement.lang = before;
    await tasks(2);
    expect(calls).to.equal(1);
  });
});
