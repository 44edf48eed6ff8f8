/**
 * First script of every page that a page test opens: remembers what goes wrong, in all engines alike. A file of its
 * own, since the strict policy allows no inline script.
 */
(() => {
  /** @type {{type: string, text: string}[]} */
  const messages = [];
  /** @param {unknown} value */
  const textOf = (value) =>
    value instanceof Error ? `${value.name}: ${value.message}\n${value.stack ?? ''}` : `${value}`;
  for (const type of ['debug', 'error', 'info', 'log', 'warn']) {
    const original = console[type];
    console[type] = (...values) => {
      messages.push({ type, text: values.map(textOf).join(' ') });
      original.apply(console, values);
    };
  }
  addEventListener('error', (event) => {
    if (event.target === window) messages.push({ type: 'uncaught', text: textOf(event.error ?? event.message) });
  });
  addEventListener('unhandledrejection', ({ reason }) => messages.push({ type: 'uncaught', text: textOf(reason) }));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) => {
    messages.push({ type: 'violation', text: [violatedDirective, blockedURI, sample, sourceFile].join(' ').trim() });
  });
  Object.defineProperty(window, Symbol.for('page-test.messages'), { value: messages });
})();
