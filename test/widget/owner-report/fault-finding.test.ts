/** Why a feed did not come: the address, what happened, and what to do. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { FeedFailure, FeedState } from '../../../src/store/feed-state.js';
import type { FetchTrace } from '../../../src/store/fetch-feed.js';
import { faultFinding } from '../../../src/widget/owner-report/fault-finding.js';

const ADDRESS = 'https://tall.example/ostfold.json';
const failed = (failure: FeedFailure): FeedState => ({ status: 'failed', failure, problems: [] });

function told(state: FeedState, trace: FetchTrace, language: 'nb' | 'en' = 'nb'): string | undefined {
  return faultFinding(ADDRESS, state, trace, language);
}

const answered = (status: number): FetchTrace => ({ response: new Response('', { status }) });

describe('why a feed did not come', () => {
  before(() => Object.assign(globalThis, { location: new URL('https://kommune.example/side') }));
  after(() => Reflect.deleteProperty(globalThis, 'location'));

  const statuses: readonly (readonly [status: number, words: RegExp])[] = [
    [401, /gir ikke ut .*svarer 401.*uten å logge inn/],
    [403, /svarer 403/],
    [404, /ingen datafil på https:\/\/tall\.example\/ostfold\.json \(serveren svarer 404\).*store og små/],
    [410, /svarer 410/],
    [418, /svarer 418 på .*Åpne adressen/],
    [429, /for mange spørsmål.*max-age=300/],
    [503, /Serveren på tall\.example har en feil \(den svarer 503/],
  ];
  for (const [status, words] of statuses) {
    it(`is told by its status ${status}`, () => {
      assert.match(told(failed('unreachable'), answered(status)) ?? '', words);
    });
  }

  const causes: readonly (readonly [cause: NonNullable<FetchTrace['cause']>, words: RegExp])[] = [
    ['cors', /lar ikke andre nettsteder lese .*Access-Control-Allow-Origin: https:\/\/kommune\.example/],
    ['policy', /Content Security Policy som ikke tillater .*connect-src tall\.example/],
    ['redirect', /sender videre i ring/],
    ['mixed-content', /Skriv https/],
    ['page-from-disk', /åpnet fra disken/],
  ];
  for (const [cause, words] of causes) {
    it(`is told by what a look found: ${cause}`, () => {
      assert.match(told(failed('unreachable'), { cause }) ?? '', words);
    });
  }

  it('is a web page in the place of the feed, by its title', () => {
    const text = '\ufeff\n<!DOCTYPE html><head><title>\n Logg  inn </title>';
    const sentence = told(failed('invalid'), { response: new Response(text), text }, 'en') ?? '';
    assert.match(sentence, /gives a web page \(“Logg inn”\)/);
    assert.equal(told(failed('invalid'), { response: new Response('{,}'), text: '{,}' }), undefined);
  });

  it('is no answer where nothing else is known, and nothing where the reader is not on the net', () => {
    assert.match(told(failed('unreachable'), {}) ?? '', /ikke noe svar fra tall\.example/);
    assert.equal(told(failed('offline'), {}), undefined);
  });

  it('is told of a detour to another site, though the figures are there', () => {
    const { response } = answered(200);
    const state = { status: 'ready', problems: [] } as unknown as FeedState;
    assert.equal(told(state, { response }), undefined);
    Object.defineProperty(response, 'url', { value: 'https://sky.example/x.json' });
    assert.match(told(state, { response }) ?? '', /sender videre til https:\/\/sky\.example\/x\.json/);
  });
});
