import type { Entry } from '../../locale/catalogue.js';

/** Texts of the figure of jobs and value creation. */
export const JOBS_VALUE_WORDS = {
  noJobsValue: {
    nb:
      'Figuren trenger tall for både jobber og verdiskaping per jobb for de samme årene. De finnes ikke for ' +
      '{region}.',
    nn: 'Figuren treng tal for både jobbar og verdiskaping per jobb for dei same åra. Dei finst ikkje for {region}.',
    sv:
      'Diagrammet behöver siffror för både jobb och förädlingsvärde per jobb för samma år. De finns inte för ' +
      '{region}.',
    en: 'The chart needs figures for both jobs and value per job for the same years. There are none for {region}.',
  },
  jobs: { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
  jobsUnit: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' },
  jobsUnitOne: { nb: 'jobb', nn: 'jobb', sv: 'jobb', en: 'job' },
  valuePerJob: {
    nb: 'Verdiskaping per jobb',
    nn: 'Verdiskaping per jobb',
    sv: 'Förädlingsvärde per jobb',
    en: 'Value per job',
  },
  valueCreation: { nb: 'Verdiskaping', nn: 'Verdiskaping', sv: 'Förädlingsvärde', en: 'Value creation' },
  splitUp: {
    nb:
      'Fra {from} til {to} økte verdiskapingen med {total} ({jobs} fra antall jobber og {value} fra verdiskaping ' +
      'per jobb).',
    nn:
      'Frå {from} til {to} auka verdiskapinga med {total} ({jobs} frå talet på jobbar og {value} frå verdiskaping ' +
      'per jobb).',
    sv:
      'Från {from} till {to} ökade förädlingsvärdet med {total} ({jobs} från antalet jobb och {value} från ' +
      'förädlingsvärdet per jobb).',
    en:
      'From {from} to {to} value creation grew by {total} ({jobs} from the number of jobs and {value} from value ' +
      'per job).',
  },
  splitDown: {
    nb:
      'Fra {from} til {to} gikk verdiskapingen ned med {total} ({jobs} fra antall jobber og {value} fra ' +
      'verdiskaping per jobb).',
    nn:
      'Frå {from} til {to} gjekk verdiskapinga ned med {total} ({jobs} frå talet på jobbar og {value} frå ' +
      'verdiskaping per jobb).',
    sv:
      'Från {from} till {to} minskade förädlingsvärdet med {total} ({jobs} från antalet jobb och {value} från ' +
      'förädlingsvärdet per jobb).',
    en:
      'From {from} to {to} value creation fell by {total} ({jobs} from the number of jobs and {value} from value ' +
      'per job).',
  },
  equalValueNote: {
    nb: 'Langs en tynn hjelpelinje er verdiskapingen den samme.',
    nn: 'Langs ei tynn hjelpelinje er verdiskapinga den same.',
    sv: 'Längs en tunn hjälplinje är förädlingsvärdet detsamma.',
    en: 'Along a thin guide line value creation is the same.',
  },
  axesNote: {
    nb: 'Aksene starter ikke på null.',
    nn: 'Aksane startar ikkje på null.',
    sv: 'Axlarna börjar inte på noll.',
    en: 'The axes do not start at zero.',
  },
} as const satisfies Readonly<Record<string, Entry>>;
