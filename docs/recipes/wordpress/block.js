/**
 * The block in the editor: where the feed is, what is shown of it, and what readers have without JavaScript. It is
 * plain code over the packages that WordPress has loaded; what pages get is written by samspill.php.
 */
((wordpress, { words, folder, hosts }) => {
  const { InnerBlocks, InspectorControls, MediaPlaceholder, useBlockProps } = wordpress.blockEditor;
  const { BaseControl, Button, Disabled, PanelBody, SelectControl, TextControl, TextareaControl } =
    wordpress.components;
  const { createElement, Fragment, useEffect, useState } = wordpress.element;

  /** Choices of a list: the first one leaves it to the feed or the page. */
  const choices = (none, named) => [
    { value: '', label: none },
    ...Object.entries(named).map(([value, label]) => ({ value, label })),
  ];

  const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' };

  /** The whole address of a feed, since the canvas of the editor has none; undefined while somebody is typing it. */
  function addressOf(feed) {
    const name = feed.trim();
    try {
      if (/^[\w-][\w.-]*\.json$/u.test(name)) return new URL(folder + name);
      return new URL(name, name.startsWith('/') ? window.location.href : undefined);
    } catch {
      return undefined;
    }
  }

  /** Whether pages show it: `render` and `feed_address` in samspill.php. */
  function isShown({ feed, widget }) {
    const { protocol, hostname } = addressOf(feed) ?? {};
    return Object.hasOwn(words.widgets, widget) && /^https?:$/u.test(protocol) && hosts.includes(hostname);
  }

  /** The regions of a feed, by id; none while it is fetched, or when it cannot be read. */
  function useRegions({ feed, widget }) {
    const [regions, setRegions] = useState({});
    useEffect(() => {
      const leaving = new AbortController();
      setRegions({});
      if (isShown({ feed, widget })) {
        fetch(addressOf(feed), { signal: leaving.signal })
          .then((response) => response.json())
          .then((content) => setRegions(regionsOf(content)))
          .catch(() => undefined);
      }
      return () => leaving.abort();
    }, [feed]);
    return regions;
  }

  function regionsOf({ regions }) {
    const nameOf = (name) => (typeof name === 'string' ? name : (name.nb ?? Object.values(name)[0]));
    return Object.fromEntries(regions.map(({ id, name }) => [id, nameOf(name)]));
  }

  /** Attributes of the tag that have a value, as `render` in samspill.php has them. */
  function tagOf({ widget, feed, region, lang, figure, look, heading, headingLevel }) {
    const level = headingLevel === 2 ? '' : String(headingLevel);
    const said = { src: addressOf(feed).href, region, lang, look, heading, 'heading-level': level };
    if (widget === 'kpi-jobs-value') said.figure = figure;
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
  }

  /** A word of a command for any shell: in quotes where it needs them, without what means something inside them. */
  const quoted = (word) => (/^[\w.-]+$/u.test(word) ? word : `"${word.replace(/["$`\\%!\n]/gu, '')}"`);

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  /** The command whose output samspill.php looks for beside the feed. */
  function commandOf(attributes) {
    // What stands round the figure is the page's, and no option of the command.
    const { src, look: _, ...options } = tagOf(attributes);
    const name = decoded(new URL(src).pathname.split('/').pop()).replace(/\.json$/u, '');
    const file = [name, attributes.widget, options.region, options.lang, options.figure].filter(Boolean).join('.');
    const chosen = Object.entries({ element: attributes.widget, ...options });
    const words = chosen.flatMap(([option, value]) => [`--${option}`, quoted(value)]);
    return `npx samspill render ${quoted(`${name}.json`)} ${words.join(' ')} > ${quoted(`${file}.html`)}`;
  }

  function Settings({ attributes, setAttributes }) {
    const { widget, headingLevel } = attributes;
    const regions = useRegions(attributes);
    const field = (name, label, more) => ({
      label,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      ...more,
    });
    const list = (name, label, options) => createElement(SelectControl, field(name, label, { options }));
    return createElement(
      InspectorControls,
      null,
      createElement(
        PanelBody,
        { title: 'samspill' },
        list('widget', words.widget, choices('', words.widgets).slice(1)),
        createElement(TextControl, field('feed', words.feed)),
        createElement(
          BaseControl,
          {},
          createElement(Button, { variant: 'secondary', onClick: () => setAttributes({ feed: '' }) }, words.changeFeed),
        ),
        list('region', words.region, choices(words.fromFeed, { ...said(attributes.region), ...regions })),
        list('lang', words.language, choices(words.fromPage, LANGUAGES)),
        widget === 'kpi-jobs-value' && list('figure', words.figure, choices(words.fromFeed, words.figures)),
        list('look', words.look, choices(words.inFrame, words.looks)),
        createElement(TextControl, field('heading', words.heading, { help: words.headingHelp })),
        createElement(SelectControl, {
          label: words.headingLevel,
          value: String(headingLevel),
          options: ['2', '3', '4', '5', '6'].map((level) => ({ value: level, label: level })),
          onChange: (level) => setAttributes({ headingLevel: Number(level) }),
        }),
        isShown(attributes) &&
          createElement(TextareaControl, { label: words.static, value: commandOf(attributes), readOnly: true }),
      ),
    );
  }

  /** What is chosen stays among the choices while the feed is fetched. */
  function said(region) {
    return region ? { [region]: region } : {};
  }

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const frame = useBlockProps();
    const { feed, widget } = attributes;
    if (!feed) {
      return createElement(
        'div',
        frame,
        createElement(MediaPlaceholder, {
          icon: 'chart-line',
          labels: { title: 'samspill', instructions: words.feedHelp },
          accept: '.json,application/json',
          allowedTypes: ['application/json'],
          // A file on its way has an address that only this page knows, and no number; one that was refused is none.
          onSelect: (file) => file?.id && setAttributes({ feed: file.url }),
          onSelectURL: (url) => setAttributes({ feed: url }),
          onError: (message) => wordpress.data.dispatch('core/notices').createErrorNotice(message),
        }),
      );
    }
    if (!isShown(attributes)) {
      return createElement(
        Fragment,
        null,
        createElement(Settings, props),
        createElement('div', frame, createElement('p', null, `samspill: ${words.foreign}`)),
      );
    }
    const tag = tagOf(attributes);
    // A new element for each choice: attributes that have gone would else stay where it began.
    const preview = createElement(widget, { key: JSON.stringify([widget, tag]), ...tag });
    return createElement(
      Fragment,
      null,
      createElement(Settings, props),
      createElement(
        'div',
        frame,
        createElement(Disabled, null, preview),
        createElement(InnerBlocks, {
          allowedBlocks: ['core/paragraph', 'core/list'],
          template: [['core/paragraph', { placeholder: words.between }]],
        }),
      ),
    );
  }

  wordpress.blocks.registerBlockType('samspill/widget', {
    edit: Edit,
    save: () => createElement(InnerBlocks.Content),
  });
})(window.wp, window.samspillBlock);
