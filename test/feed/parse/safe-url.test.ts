import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LANGUAGES, checkFeedText, describeProblem, parseFeed } from '../../../src/feed/index.js';
import { safeUrl } from '../../../src/feed/parse/safe-url.js';

const scheme = (name: string) => `${name}:`;

describe('an address becomes a link', () => {
  const links = [
    'https://www.ssb.no/',
    'http://example.org',
    'https://example.org:8080/a/b?c=d#e',
    'https://example.org?c=d',
    'https://example.org#e',
    'https://blåbær.example/æøå',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:post@example.org',
  ];
  for (const address of links) it(address, () => assert.equal(safeUrl(address), address));

  it('also with an @ where it is no user: in the path, the query and the fragment', () => {
    for (const address of ['https://example.org/@kommune', 'https://example.org?a=@b', 'https://example.org#@'])
      assert.equal(safeUrl(address), address);
  });

  it('without the characters that nobody sees', () => {
    const hidden = [' ', '\t', '\n', '\u0000', '\u007f', '\u00a0', '\u00ad', '\u200b', '\u202e', '\u2066', '\ufeff'];
    for (const character of hidden)
      assert.equal(safeUrl(`${character}https://exam${character}ple.org/`), 'https://example.org/', escape(character));
  });

  it('when it has no more characters than an address may have', () => {
    const longest = `https://example.org/${'x'.repeat(1_980)}`;
    assert.equal(safeUrl(longest), longest);
    assert.equal(safeUrl(`${longest}x`), undefined);
    const leaves = `https://example.org/${'\u{1f33f}'.repeat(1_980)}`;
    assert.equal(safeUrl(leaves), leaves);
  });
});

describe('an address becomes no link', () => {
  const refused: readonly (readonly [why: string, ...addresses: string[]])[] = [
    ['with another scheme', `${scheme('javascript')}alert(1)`, `${scheme('data')}text/html,x`, 'ftp://example.org/'],
    ['with a scheme that only looks like one', 'httpſ://example.org/', 'http\u2028s //example.org'],
    ['without a scheme', 'www.example.org', '//example.org/', '/side', 'post@example.org', ''],
    ['without a host', 'https://', 'https:///side', 'https://?a', 'https://#a', 'mailto:', 'mailto://example.org'],
    ['with a user', 'https://user@example.org/', 'https://@example.org/'],
    ['with a user and a password', 'https://user:word@example.org/', 'https://:word@example.org/'],
    ['with a user that looks like a host', 'https://ssb.no@evil.example/', 'https://ssb.no:443@evil.example/'],
    [
      'with a user that a slash of the other kind hides',
      'https://ssb.no\\@evil.example/',
      'https://evil.example\\ssb.no',
    ],
    [
      'with a user that invisible characters hide',
      'https://ssb.no\u200b@evil.example/',
      'https://ssb.no\t@evil.example',
    ],
  ];
  for (const [why, ...addresses] of refused) {
    it(why, () => {
      for (const address of addresses) assert.equal(safeUrl(address), undefined, address);
    });
  }

  it('whatever it is put together from: no link has a user, or another scheme, for a browser', () => {
    const piece = fc.constantFrom(
      ...[
        'https:',
        'http:',
        'mailto:',
        'javascript:',
        '/',
        '//',
        '\\',
        '@',
        ':',
        '?',
        '#',
        '%40',
        '%2F',
        '.',
        '[',
        ']',
      ],
      ...[
        'example.org',
        'ssb.no',
        'user',
        ' ',
        '\t',
        '\u200b',
        '\u00ad',
        '\uff20',
        '\uff0f',
        'ſ',
        'é',
        '\u{1f33f}',
        'x',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const link = safeUrl(pieces.join(''));
        if (link === undefined || !URL.canParse(link)) return;
        const { protocol, username, password } = new URL(link);
        assert.ok(['https:', 'http:', 'mailto:'].includes(protocol), link);
        assert.deepEqual([username, password], ['', ''], link);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('an address with a user', () => {
  const feed = {
    feedVersion: '1.0',
    publisher: { name: 'Statistisk sentralbyrå', url: 'https://ssb.no@evil.example/' },
  };

  it('leaves its name to be read as text, without a link', () => {
    assert.deepEqual(parseFeed(feed).feed?.publisher, { name: { nb: 'Statistisk sentralbyrå' } });
  });

  it('is told to the keeper once, in every language, without repeating the address', () => {
    const { problems } = checkFeedText(JSON.stringify(feed));
    assert.deepEqual(
      problems.map(({ severity, code, path }) => [severity, code, path]),
      [['error', 'url-user', 'publisher.url']],
    );
    assert.equal(
      describeProblem(problems[0]!, 'nb'),
      'Feil i datafilen: «publisher.url» har et navn eller passord foran @ i adressen, og blir derfor ikke en lenke: ' +
        'Det kan skjule hvor adressen fører. Skriv adressen uten det som står foran @.',
    );
    for (const language of LANGUAGES) {
      const sentence = describeProblem(problems[0]!, language);
      assert.match(sentence, /publisher\.url.*@/);
      assert.doesNotMatch(sentence, /evil/);
    }
  });
});
