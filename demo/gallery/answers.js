/**
 * Answers that no file server can be asked for: a feed that never comes, one that is refused, one that comes once and
 * not again, and a reader without a network. The page's own `fetch` gives them, to addresses that ask for one in their
 * query (`feeds/ostfold.json?answer=never`); to a server that query means nothing. So the gallery is the same with
 * `npm start`, `npm run dev` and on any other server.
 */

/** @type {ReadonlySet<string>} addresses that have been answered once */
const answered = new Set();

/** @type {Readonly<Record<string, (address: string) => Promise<Response> | undefined>>} undefined: the server's own */
const ANSWERS = {
  // Not even when it is given up: else the widget would try again, and say after half a minute that it has no answer.
  never: () => new Promise(() => undefined),
  // An answer that no second attempt can mend: without any, the widget would try for seconds before it says so.
  refused: () => Promise.resolve(new Response('', { status: 403 })),
  once: (address) => {
    if (answered.has(address)) return Promise.resolve(new Response('', { status: 404 }));
    /** @type {Set<string>} */ (answered).add(address);
    return undefined;
  },
  offline: () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    return Promise.reject(new TypeError('Failed to fetch'));
  },
};

const { fetch } = window;

window.fetch = (input, options) => {
  const address = input instanceof Request ? input.url : String(input);
  const name = new URL(address, document.baseURI).searchParams.get('answer');
  return ANSWERS[name ?? '']?.(address) ?? fetch(input, options);
};
