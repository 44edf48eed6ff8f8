import type { Entry } from '../../locale/catalogue.js';

/** What is said on the buttons that mend something with one click. */
export const WORDS = {
  accept: {
    nb: 'Kontrollert mot kilden',
    nn: 'Kontrollert mot kjelda',
    sv: 'Kontrollerat mot källan',
    en: 'Checked against the source',
  },
  acceptedOn: {
    nb: 'Kontrollert mot kilden {date}',
    nn: 'Kontrollert mot kjelda {date}',
    sv: 'Kontrollerat mot källan {date}',
    en: 'Checked against the source {date}',
  },
  accepted: { nb: 'Merknad godtatt', nn: 'Merknad godteken', sv: 'Anmärkning godtagen', en: 'Remark accepted' },
  change: { nb: 'Endre til {value}', nn: 'Endre til {value}', sv: 'Ändra till {value}', en: 'Change to {value}' },
  replace: { nb: 'Bytt til «{value}»', nn: 'Byt til «{value}»', sv: 'Byt till "{value}"', en: 'Change to “{value}”' },
  choose: { nb: 'Velg «{value}»', nn: 'Vel «{value}»', sv: 'Välj "{value}"', en: 'Choose “{value}”' },
  times: {
    nb: 'Gang alle med 100',
    nn: 'Gang alle med 100',
    sv: 'Multiplicera alla med 100',
    en: 'Multiply all by 100',
  },
  toNumber: { nb: 'Gjør om til tall', nn: 'Gjer om til tal', sv: 'Gör om till tal', en: 'Make it a number' },
  toText: { nb: 'Gjør om til tekst', nn: 'Gjer om til tekst', sv: 'Gör om till text', en: 'Make it text' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', sv: 'Ta bort', en: 'Remove' },
  removeOne: { nb: 'Ta bort den ene', nn: 'Ta bort den eine', sv: 'Ta bort den ena', en: 'Remove one of them' },
  removeHidden: {
    nb: 'Ta bort mellomrommene',
    nn: 'Ta bort mellomromma',
    sv: 'Ta bort mellanslagen',
    en: 'Remove the spaces',
  },
  swap: { nb: 'Bytt dem', nn: 'Byt dei om', sv: 'Byt plats på dem', en: 'Swap them' },
  mark: { nb: 'Merk som {status}', nn: 'Merk som {status}', sv: 'Märk som {status}', en: 'Mark as {status}' },
  sayMissing: {
    nb: 'Skriv at tallet mangler',
    nn: 'Skriv at talet manglar',
    sv: 'Skriv att siffran saknas',
    en: 'Say that the figure is missing',
  },
  withheld: { nb: 'Tallet {status}', nn: 'Talet {status}', sv: 'Siffran {status}', en: 'The figure: {status}' },
  today: { nb: 'Sett til i dag', nn: 'Set til i dag', sv: 'Ange i dag', en: 'Set to today' },
  asNull: { nb: 'Ta bort tallet', nn: 'Ta bort talet', sv: 'Ta bort siffran', en: 'Remove the figure' },
  asFigure: { nb: 'Vis tallet', nn: 'Vis talet', sv: 'Visa siffran', en: 'Show the figure' },
} satisfies Readonly<Record<string, Entry>>;
