import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Feed } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';
import { LANGUAGE_NAMES } from '../../editor/preview/preview.words.js';
import { EXAMPLES } from '../../editor/opening/examples.words.js';
import { FIGURE_NAMES, USUAL_FIGURE, type ShownFigure } from '../../figures/doors.js';
import { OFFERS } from '../../figures/figures.js';
import { SCALE_NAMES } from '../../figures/scale.words.js';
import { regionGroups } from '../../kpi-jobs-value/regions/region-choices.js';
import { formatNumber } from '../../locale/number.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { regionKind } from '../../locale/region.words.js';
import { STATIC_ELEMENTS } from '../../static/static-options.js';
import { HEADING_LEVELS, LOOKS, MODES, SCALES, type Scale } from '../../view/asked/attribute-values.js';
import { contrastRatio } from '../../view/hue.js';
import { elementTheme, themeIn, themesOf, type HeadingLevel } from '../choice.js';
import { renderOption, renderRadios, renderSelect, renderText } from './controls.js';
import type { MakerState } from '../maker-state.js';
import { WIDGETS, WORDS } from '../snippet-maker.words.js';

/** What a reader of the form can do besides choosing. */
export interface WhatActions {
  readonly pickFile: () => void;
}

/** What is to be shown. */
export function renderWhat(state: MakerState, { pickFile }: WhatActions): TemplateResult {
  const { language } = state.surroundings;
  const { choice, feed } = state;
  return html`<section aria-labelledby="what">
    <h2 id="what">${say(WORDS.what, language)}</h2>
    ${renderSource(state)}
    ${state.source === 'example' ? renderExamples(state) : nothing}
    ${state.source === 'address' ? renderAddress(state) : nothing}
    ${state.source === 'file' ? renderFile(state, pickFile) : nothing}
    <p class="told ${state.mistake === '' ? '' : 'mistake'}" role="status">${toldOf(state)}</p>
    ${renderRadios(
      'widget',
      html`${say(WORDS.widget, language)}`,
      STATIC_ELEMENTS.map((tag) => ({ value: tag, name: say(WIDGETS[tag], language) })),
      choice.tag,
      (tag) => void state.choose({ tag }),
    )}
    ${feed ? renderRegions(state, feed) : nothing}
    ${choice.tag === 'kpi-jobs-value' ? renderFigures(state, feed) : nothing}
    ${choice.tag === 'kpi-jobs-value' && choice.figure === USUAL_FIGURE ? renderScales(state) : nothing}
    ${choice.tag === 'five-factor-map' ? renderModes(state) : nothing}
    ${renderLanguages(state)} ${renderLook(state)} ${renderHeading(state)}
  </section>`;
}

function renderSource(state: MakerState): TemplateResult {
  const { language, examples } = state.surroundings;
  const options = [
    ...(Object.keys(examples).length > 0 ? ([['example', WORDS.fromExample]] as const) : []),
    ['address', WORDS.fromAddress] as const,
    ['file', WORDS.fromFile] as const,
  ].map(([value, name]) => ({ value, name: say(name, language) }));
  const choose = (source: (typeof options)[number]['value']): void => void state.takeFrom(source);
  return renderRadios('source', html`${say(WORDS.feed, language)}`, options, state.source, choose);
}

function renderExamples(state: MakerState): TemplateResult {
  const { language, examples } = state.surroundings;
  const options = Object.keys(examples).map((file) => ({
    value: file,
    name: EXAMPLES.find((example) => example.file === file)?.name ?? file,
  }));
  const choose = (name: string): void => void state.takeExample(name);
  return html`${renderSelect('example', say(WORDS.example, language), options, state.example, choose)}
  ${renderLater(state)}`;
}

function renderAddress(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const handle = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('address');
    if (field instanceof HTMLInputElement) void state.takeAddress(field.value);
  };
  return html`<form class="field" @submit=${handle}>
    <label for="address">${say(WORDS.address, language)}</label>
    <div class="row">
      <input
        id="address"
        name="address"
        type="text"
        inputmode="url"
        spellcheck="false"
        autocomplete="off"
        .value=${live(state.address)}
      />
      <button type="submit">${say(WORDS.fetch, language)}</button>
    </div>
  </form>`;
}

function renderFile(state: MakerState, pickFile: () => void): TemplateResult {
  const { language } = state.surroundings;
  return html`<div class="field">
      ${state.awaited === '' ? nothing : html`<p>${say(WORDS.saved, language, { name: state.awaited })}</p>`}
      <button type="button" class="pick" @click=${pickFile}>${say(WORDS.choose, language)}</button>
      <p class="subtle">${say(WORDS.drop, language)}</p>
    </div>
    ${renderLater(state)}`;
}

/** Where the file will lie that is tried from elsewhere. */
function renderLater(state: MakerState): TemplateResult {
  const set = (address: string): void => void state.set({ address });
  return renderText('address', say(WORDS.later, state.surroundings.language), state.address, set);
}

function toldOf(state: MakerState): string {
  const { language } = state.surroundings;
  const { feed, loaded } = state;
  if (state.isLoading) return say(WORDS.loading, language);
  if (!feed || !loaded) return state.mistake;
  const title = feed.title ? phraseIn(feed.title, language).text : loaded.name;
  if (feed.updated === undefined) return say(WORDS.found, language, { title });
  return say(WORDS.foundUpdated, language, { title, date: formatDate(feed.updated, language) });
}

function renderRegions(state: MakerState, feed: Feed): TemplateResult {
  const { language } = state.surroundings;
  const { region } = state.choice;
  const own = { value: '', name: say(WORDS.ownRegion, language) };
  const handle = (event: Event): void => void state.choose({ region: (event.target as HTMLSelectElement).value });
  return html`<div class="field">
    <label for="region">${say(WORDS.region, language)}</label>
    <select id="region" @change=${handle}>
      ${renderOption(own, region)}
      ${regionGroups(feed, language).map(
        ({ title, choices }) =>
          html`<optgroup label=${title}>
            ${choices.map(({ id, name }) => renderOption({ value: id, name }, region))}
          </optgroup>`,
      )}
    </select>
  </div>`;
}

function renderFigures(state: MakerState, feed: Feed | undefined): TemplateResult {
  const { language } = state.surroundings;
  const kind = regionKind(feed?.regions ?? []);
  const nameOf = (name: (typeof FIGURE_NAMES)[number]): string => {
    const { name: entryOf, order } = OFFERS[name];
    const words = say(entryOf(kind), language);
    return sentenceCase(order ? `${words}: ${say(order, language).toLowerCase()}` : words);
  };
  const options: { value: ShownFigure; name: string }[] = [
    ...FIGURE_NAMES.map((name) => ({ value: name, name: nameOf(name) })),
    { value: 'none', name: say(WORDS.noFigure, language) },
  ];
  const choose = (figure: ShownFigure): void => void state.choose({ figure });
  return renderSelect('figure', say(WORDS.figure, language), options, state.choice.figure, choose);
}

/** What a development is drawn as. */
function renderScales(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const options = SCALES.map((value) => ({ value, name: say(SCALE_NAMES[value], language) }));
  const choose = (scale: Scale): void => void state.choose({ scale });
  return renderSelect('scale', say(WORDS.scale, language), options, state.choice.scale, choose);
}

function renderModes(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const options = MODES.map((value) => ({ value, name: say(WORDS[value], language) }));
  const choose = (mode: 'map' | 'matrix'): void => void state.choose({ mode });
  return renderSelect('mode', say(WORDS.figure, language), options, state.choice.mode, choose);
}

function renderLanguages(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const options: { value: Language | ''; name: string; lang?: string }[] = [
    { value: '', name: say(WORDS.pageLanguage, language) },
    ...LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value], lang: value })),
  ];
  const choose = (value: Language | ''): void => void state.choose({ language: value });
  return renderSelect('language', say(WORDS.language, language), options, state.choice.language, choose);
}

function renderLook(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const { choice } = state;
  const options = themesOf(choice.way).map((value) => ({ value, name: say(WORDS[value], language) }));
  const chooseTheme = (theme: (typeof options)[number]['value']): void => void state.choose({ theme });
  const looks = LOOKS.map((value) => ({ value, name: say(WORDS[value], language) }));
  const chooseLook = (look: (typeof LOOKS)[number]): void => void state.choose({ look });
  return html`${renderSelect('look', say(WORDS.look, language), looks, choice.look, chooseLook)}
  ${renderSelect('theme', say(WORDS.theme, language), options, themeIn(choice), chooseTheme)}
  ${choice.way === 'iframe' ? html`<p class="subtle">${say(WORDS.frameLook, language)}</p>` : nothing}
  ${renderColour(state)}`;
}

function renderColour(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const { accent } = state.choice;
  const toggle = (event: Event): void =>
    void state.choose({ accent: (event.target as HTMLInputElement).checked ? START_COLOUR : '' });
  const choose = (event: Event): void => void state.choose({ accent: (event.target as HTMLInputElement).value });
  return html`<div class="field">
    <label class="choice">
      <input type="checkbox" .checked=${live(accent !== '')} @change=${toggle} />
      <span>${say(WORDS.ownColour, language)}</span>
    </label>
    ${
      accent === ''
        ? nothing
        : html`<input type="color" aria-label=${say(WORDS.colour, language)} .value=${live(accent)} @change=${choose} />
            ${contrastNotes(state).map((note) => html`<p class="remark">${note}</p>`)}`
    }
  </div>`;
}

/** The widget's own colour, from which others are chosen. */
const START_COLOUR = '#1f5ba8';

/** The surfaces of the widgets on pages that have none of their own. */
const SURFACES = { light: '#ffffff', dark: '#131a21' } as const;
const LEAST_CONTRAST = 4.5;

/** What must be said of a colour: where it is too faint to be read. */
function contrastNotes({ choice, surroundings: { language } }: MakerState): readonly string[] {
  const { accent } = choice;
  const theme = elementTheme(choice);
  const themes = (['light', 'dark'] as const).filter((each) => theme === 'auto' || theme === each);
  return themes.flatMap((each) => {
    const ratio = contrastRatio(accent, SURFACES[each]);
    if (ratio >= LEAST_CONTRAST) return [];
    const where = say(each === 'light' ? WORDS.onLight : WORDS.onDark, language);
    return say(WORDS.faint, language, { ratio: formatNumber(ratio, 1, language), where });
  });
}

function renderHeading(state: MakerState): TemplateResult {
  const { language } = state.surroundings;
  const { heading, headingLevel } = state.choice;
  const levels = HEADING_LEVELS.map((value) => ({ value, name: String(value) }));
  const write = (text: string): void => void state.choose({ heading: text });
  const choose = (level: HeadingLevel): void => void state.choose({ headingLevel: level });
  return html`${renderText('heading', say(WORDS.heading, language), heading, write)}
  ${renderSelect('level', say(WORDS.level, language), levels, headingLevel, choose)}`;
}
