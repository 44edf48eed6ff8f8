import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import type { Language } from '../../../feed/shape/widget-words.js';
import { listOf, say } from '../../../locale/catalogue.js';
import { idFrom } from '../../../places/place-name.js';
import { defineElement } from '../../../widget/define-element.js';
import { controlStyles } from '../../control.styles.js';
import { OpenEvent } from '../open-events.js';
import { WORDS } from './new-dashboard.words.js';
import { besideChoices, type PlaceChoice } from './place-choices.js';
import type { PlaceEvent, PlaceFieldElement } from './place-field.js';
import './place-field.js';

/** A region of several municipalities: its name, who is in it, and what it is seen beside. */
export class RegionMakerElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      form {
        display: grid;
        gap: 0.75rem;
      }

      label.name {
        display: block;
        margin-block-end: 0.25rem;
        font-weight: 600;
      }

      #name {
        inline-size: 100%;
      }

      .members {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
        margin-block-start: 0.375rem;
        padding: 0;
        list-style: none;
      }

      .members button {
        border-radius: 1.5rem;
        font-weight: 400;
      }

      legend {
        padding: 0;
        font-weight: 600;
      }

      fieldset label {
        display: flex;
        gap: 0.5rem;
        align-items: start;
        padding-block: 0.25rem;
      }

      fieldset input {
        flex: none;
        margin-block-start: 0.25rem;
      }
    `,
  ];

  @property() language: Language = 'nb';

  @state() private name = '';
  @state() private members: readonly PlaceChoice[] = [];
  /** Numbers of counties that the region is seen beside. */
  @state() private counties: readonly string[] = [];
  @state() private hasNeighbours = false;
  /** What has come and gone, for those who do not see it. */
  @state() private told = '';
  /** What must be said first. */
  @state() private mistake = '';

  @query('place-field') private readonly field!: PlaceFieldElement;

  protected override render(): TemplateResult {
    const { language, members } = this;
    return html`<form @submit=${this.#handleSubmit}>
      <div>
        <label class="name" for="name">${say(WORDS.regionName, language)}</label>
        <input
          id="name"
          autocomplete="off"
          aria-describedby="name-help"
          .value=${this.name}
          @input=${this.#handleName}
        />
        <p id="name-help" class="subtle">${say(WORDS.regionNameHelp, language)}</p>
      </div>
      <div>
        <place-field
          .language=${language}
          .label=${say(WORDS.members, language)}
          .hint=${say(members.length < 2 ? WORDS.membersHelp : WORDS.chooseFirst, language)}
          .without=${members.map(({ code }) => code)}
          municipalities
          many
          @place-choose=${this.#handleMember}
        ></place-field>
        ${members.length === 0 ? nothing : this.#renderMembers()}
      </div>
      ${members.length < 2 ? nothing : this.#renderBeside()}
      <div>
        <button type="submit" class="accent" aria-disabled=${this.#missing === undefined ? nothing : 'true'}>
          ${say(this.#isNamed ? WORDS.createFor : WORDS.createFirst, language, { place: this.name.trim() })}
        </button>
        <p role="alert">${this.mistake}</p>
        <p class="visually-hidden" role="status">${this.told}</p>
      </div>
    </form>`;
  }

  #renderMembers(): TemplateResult {
    const { language } = this;
    return html`<ul class="members" aria-label=${say(WORDS.chosen, language)}>
      ${this.members.map(
        ({ code, name }) =>
          html`<li>
            <button
              type="button"
              aria-label=${say(WORDS.remove, language, { name })}
              @click=${() => this.#remove(code)}
            >
              ${name} <span aria-hidden="true">×</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderBeside(): TemplateResult | typeof nothing {
    const { language } = this;
    const { counties, neighbours } = this.#beside;
    if (counties.length + neighbours.length === 0) return nothing;
    const names = neighbours.map(({ name }) => name);
    return html`<fieldset>
      <legend>${say(WORDS.beside, language)}</legend>
      ${counties.map(({ code, name }) =>
        renderCheck(say(WORDS.theCounty, language, { name }), this.counties.includes(code), (isOn) =>
          this.#chooseCounty(code, isOn),
        ),
      )}
      ${
        names.length === 0
          ? nothing
          : renderCheck(
              say(WORDS.neighbours, language, { names: listOf(names, language) }),
              this.hasNeighbours,
              (isOn) => this.#chooseNeighbours(isOn),
            )
      }
    </fieldset>`;
  }

  get #codes(): readonly string[] {
    return this.members.map(({ code }) => code);
  }

  get #beside(): ReturnType<typeof besideChoices> {
    return besideChoices(this.#codes, this.language);
  }

  get #isNamed(): boolean {
    return idFrom(this.name) !== '';
  }

  /** What must be said before there can be a dashboard. */
  get #missing(): 'nameFirst' | 'membersFirst' | undefined {
    if (!this.#isNamed) return 'nameFirst';
    return this.members.length < 2 ? 'membersFirst' : undefined;
  }

  #chooseCounty(code: string, isOn: boolean): void {
    this.counties = isOn ? [...this.counties, code] : this.counties.filter((each) => each !== code);
  }

  #chooseNeighbours(isOn: boolean): void {
    this.hasNeighbours = isOn;
  }

  #remove(removed: string): void {
    const gone = this.members.find(({ code }) => code === removed);
    this.members = this.members.filter(({ code }) => code !== removed);
    this.told = say(WORDS.removed, this.language, { name: gone?.name ?? '' });
    this.field.focus();
  }

  readonly #handleName = (event: Event): void => {
    [this.name, this.mistake] = [(event.target as HTMLInputElement).value, ''];
  };

  readonly #handleMember = ({ choice }: PlaceEvent): void => {
    if (!choice) return;
    [this.members, this.mistake] = [[...this.members, choice], ''];
    this.told = say(WORDS.added, this.language, { name: choice.name });
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const missing = this.#missing;
    this.mistake = missing === undefined ? '' : say(WORDS[missing], this.language);
    if (missing === 'nameFirst') this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
    else if (missing === 'membersFirst') this.field.focus();
    else this.#make();
  };

  #make(): void {
    const { counties, neighbours } = this.#beside;
    const beside = [
      ...counties.filter(({ code }) => this.counties.includes(code)),
      ...(this.hasNeighbours ? neighbours : []),
    ].map(({ code }) => code);
    this.dispatchEvent(new OpenEvent({ kind: 'region', name: this.name, members: this.#codes, beside }));
  }
}

function renderCheck(label: string, isOn: boolean, handle: (isOn: boolean) => void): TemplateResult {
  return html`<label>
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => handle((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'region-maker': RegionMakerElement;
  }
}

defineElement('region-maker', RegionMakerElement);
