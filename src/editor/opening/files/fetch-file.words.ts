import type { Entry } from '../../../locale/catalogue.js';

/** Why a file did not come from its address. */
export const WORDS = {
  notFound: {
    nb: 'Det ligger ingen fil på denne adressen.',
    nn: 'Det ligg inga fil på denne adressa.',
    sv: 'Det finns ingen fil på den här adressen.',
    en: 'There is no file at this address.',
  },
  refused: {
    nb: 'Nettstedet lar oss ikke hente filen, eller svarer ikke. Last den ned og åpne den her.',
    nn: 'Nettstaden lèt oss ikkje hente fila, eller svarer ikkje. Last ho ned og opne ho her.',
    sv: 'Webbplatsen låter oss inte hämta filen, eller svarar inte. Ladda ner den och öppna den här.',
    en: 'The site does not let us fetch the file, or does not answer. Download it and open it here.',
  },
  offline: {
    nb: 'Du er ikke på nett. Åpne en fil fra maskinen, eller prøv igjen når du er det.',
    nn: 'Du er ikkje på nett. Opne ei fil frå maskina, eller prøv igjen når du er det.',
    sv: 'Du är inte uppkopplad. Öppna en fil från datorn, eller försök igen när du är det.',
    en: 'You are offline. Open a file from your machine, or try again when you are not.',
  },
  failed: {
    nb: 'Nettstedet svarte med en feil ({status}). Prøv igjen om litt, eller last filen ned og åpne den her.',
    nn: 'Nettstaden svarte med ein feil ({status}). Prøv igjen om litt, eller last fila ned og opne ho her.',
    sv:
      'Webbplatsen svarade med ett fel ({status}). Försök igen om en stund, eller ladda ner filen och ' +
      'öppna den här.',
    en: 'The site answered with an error ({status}). Try again in a while, or download the file and open it here.',
  },
  noAddress: {
    nb: 'Dette er ikke en nettadresse. Den begynner med https://.',
    nn: 'Dette er ikkje ei nettadresse. Ho byrjar med https://.',
    sv: 'Det här är ingen webbadress. Den börjar med https://.',
    en: 'This is not a web address. It begins with https://.',
  },
} satisfies Readonly<Record<string, Entry>>;
