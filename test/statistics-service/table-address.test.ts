import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableAddressOf } from '../../src/statistics-service/table-address.js';

const NORWAY = { kind: 'pxweb-2', service: 'https://data.ssb.no/api/pxwebapi/v2', table: '11657', language: 'no' };

describe('what a keeper may give for a table', () => {
  it('is a number of Statistics Norway, or the address of its page', () => {
    for (const text of [
      '11657',
      ' 11657 ',
      'https://www.ssb.no/statbank/table/11657/',
      'https://www.ssb.no/en/statbank/table/11657',
    ])
      assert.deepEqual(tableAddressOf(text), NORWAY, text);
  });

  it('is the address of a table of version 2, with or without what stands behind it', () => {
    const at = 'https://statistikdatabasen.scb.se/api/v2/tables/TAB638';
    for (const text of [at, `${at}/metadata`, `${at}/data?lang=sv`, `${at}?lang=sv`]) {
      const language = text.includes('lang') ? 'sv' : '';
      const service = 'https://statistikdatabasen.scb.se/api/v2';
      assert.deepEqual(tableAddressOf(text), { kind: 'pxweb-2', service, table: 'TAB638', language }, text);
    }
  });

  it('is the address of a table of version 1', () => {
    for (const address of [
      'https://data.ssb.no/api/v0/no/table/11657',
      'https://api.scb.se/OV0104/v1/doris/sv/ssd/START/AM/AM0210/ArbStatusM',
      'https://statbank.hagstova.fo/api/v1/fo/H2/VV/VV01',
    ])
      assert.deepEqual(tableAddressOf(address), { kind: 'pxweb-1', address });
  });

  it('is any other file, such as a finished query', () => {
    for (const address of [
      'https://data.ssb.no/api/pxwebapi/v2/tables/11657/data?lang=no&valueCodes[Tid]=top(1)',
      'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/lfst_r_lfe2emp?geo=NO08',
      'https://www.kommune.no/tall.csv',
    ])
      assert.deepEqual(tableAddressOf(address), { kind: 'file', address: new URL(address).href });
  });

  it('is nothing else', () => {
    for (const text of ['', 'tall.csv', 'ftp://data.example/tall.csv', 'javascript:alert(1)', '123'])
      assert.equal(tableAddressOf(text), undefined, text);
  });
});
