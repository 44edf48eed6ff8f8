import type { Entry } from '../../locale/catalogue.js';

/** What is wrong with an answer that was given in advance. */
export const ANSWER_WORDS = {
  noEquals: {
    nb: 'Et svar skrives som --answer "spørsmål=svar". Det er ikke noe likhetstegn i «{answer}».',
    nn: 'Eit svar blir skrive som --answer "spørsmål=svar". Det er ikkje noko likskapsteikn i «{answer}».',
    sv: 'Ett svar skrivs som --answer "fråga=svar". Det finns inget likhetstecken i ”{answer}”.',
    en: 'An answer is written as --answer "question=answer". There is no equals sign in “{answer}”.',
  },
  unknown: {
    nb: 'Det er ikke noe spørsmål «{question}».',
    nn: 'Det er ikkje noko spørsmål «{question}».',
    sv: 'Det finns ingen fråga ”{question}”.',
    en: 'There is no question “{question}”.',
  },
  meant: {
    nb: 'Det er ikke noe spørsmål «{question}». Mente du {meant}?',
    nn: 'Det er ikkje noko spørsmål «{question}». Meinte du {meant}?',
    sv: 'Det finns ingen fråga ”{question}”. Menade du {meant}?',
    en: 'There is no question “{question}”. Did you mean {meant}?',
  },
  unfit: {
    nb: '«{answer}» er ikke noe svar på {question}. Svarene er: {answers}.',
    nn: '«{answer}» er ikkje noko svar på {question}. Svara er: {answers}.',
    sv: '”{answer}” är inget svar på {question}. Svaren är: {answers}.',
    en: '“{answer}” is no answer to {question}. The answers are: {answers}.',
  },
} satisfies Readonly<Record<string, Entry>>;
