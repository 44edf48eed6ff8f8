import type { Entry } from '../locale/catalogue.js';
import type { EmbeddableElement } from './embed-parameters.js';
import type { AddressFault } from './permitted-feed.js';

/** What the page is called before its widget has a heading. */
export const WIDGET_NAMES: Readonly<Record<EmbeddableElement, Entry>> = {
  'kpi-jobs-value': { nb: 'Nøkkeltall', nn: 'Nøkkeltal', sv: 'Nyckeltal', en: 'Key figures' },
  'focus-area-wheel': { nb: 'Fokusområder', nn: 'Fokusområde', sv: 'Fokusområden', en: 'Focus areas' },
  'five-factor-map': { nb: 'Aktørkart', nn: 'Aktørkart', sv: 'Aktörskarta', en: 'Map of actors' },
};

/** Why a feed is not fetched, for whoever has put the page into another. */
export const FAULT_WORDS: Readonly<Record<AddressFault | 'foreign', Entry>> = {
  unreadable: {
    nb: 'Adressen til datafilen kan ikke leses.',
    nn: 'Adressa til datafila kan ikkje lesast.',
    sv: 'Adressen till datafilen kan inte läsas.',
    en: 'The address of the data file cannot be read.',
  },
  'other-scheme': {
    nb: 'Adressen til datafilen må være en vanlig nettadresse.',
    nn: 'Adressa til datafila må vere ei vanleg nettadresse.',
    sv: 'Adressen till datafilen måste vara en vanlig webbadress.',
    en: 'The address of the data file must be an ordinary web address.',
  },
  'user-name': {
    nb: 'Adressen til datafilen kan ikke ha brukernavn i seg.',
    nn: 'Adressa til datafila kan ikkje ha brukarnamn i seg.',
    sv: 'Adressen till datafilen får inte innehålla användarnamn.',
    en: 'The address of the data file cannot have a user name in it.',
  },
  foreign: {
    nb:
      'Datafilen ligger på et annet nettsted, ' +
      'og dit går ikke denne siden. Den som har siden, kan tillate det i embed.json.',
    nn:
      'Datafila ligg på ein annan nettstad, ' +
      'og dit går ikkje denne sida. Den som har sida, kan tillate det i embed.json.',
    sv:
      'Datafilen ligger på en annan webbplats, ' +
      'och dit går inte den här sidan. Den som har sidan kan tillåta det i embed.json.',
    en:
      'The data file is on another site, ' +
      'where this page does not go. Whoever has the page can allow it in embed.json.',
  },
};

export const WORDS = {
  cannotShow: {
    nb: 'Figuren kan ikke vises.',
    nn: 'Figuren kan ikkje visast.',
    sv: 'Figuren kan inte visas.',
    en: 'The figure cannot be shown.',
  },
  noScript: {
    nb: 'Figuren kom ikke fram. Last siden på nytt, eller prøv igjen om litt.',
    nn: 'Figuren kom ikkje fram. Last sida på nytt, eller prøv igjen om litt.',
    sv: 'Figuren kom inte fram. Läs in sidan på nytt, eller försök igen om en stund.',
    en: 'The figure did not come. Load the page again, or try again in a little while.',
  },
  noDownload: {
    nb: 'Kom det ingen fil? Nettsiden som figuren står på, tillater kanskje ikke nedlasting herfra.',
    nn: 'Kom det inga fil? Nettsida som figuren står på, tillèt kanskje ikkje nedlasting herfrå.',
    sv: 'Kom det ingen fil? Webbsidan som figuren står på tillåter kanske inte nedladdning härifrån.',
    en: 'No file? The page that this figure is on may not allow downloads from here.',
  },
  sandboxFeed: {
    nb: 'I en ramme med sandbox kommer datafilen bare når serveren sender Access-Control-Allow-Origin: * med den.',
    nn: 'I ei ramme med sandbox kjem datafila berre når tenaren sender Access-Control-Allow-Origin: * med ho.',
    sv: 'I en ram med sandbox kommer datafilen bara när servern skickar Access-Control-Allow-Origin: * med den.',
    en: 'In a frame with a sandbox the data file comes only if the server sends Access-Control-Allow-Origin: *.',
  },
  noLink: {
    nb: 'Nettsiden som figuren står på, lar den ikke åpne lenker. Adressen er {address}',
    nn: 'Nettsida som figuren står på, lèt han ikkje opne lenkjer. Adressa er {address}',
    sv: 'Webbsidan som figuren står på låter den inte öppna länkar. Adressen är {address}',
    en: 'The page that this figure is on does not let it open links. The address is {address}',
  },
} as const satisfies Readonly<Record<string, Entry>>;
