import type { DocumentState, ParticipantRole, ProjectStatus } from '../feed/feed.js';
import type { Entry } from './catalogue.js';

/** Words for the vocabularies of projects and documents, which only panels and tables tell of. */

export const PROJECT_STATUS_WORDS: Readonly<Record<ProjectStatus, Entry>> = {
  idea: { nb: 'Idé', nn: 'Idé', sv: 'Idé', en: 'Idea' },
  pipeline: { nb: 'Planlagt', nn: 'Planlagd', sv: 'Planerad', en: 'Planned' },
  implementation: { nb: 'Pågår', nn: 'I gang', sv: 'Pågår', en: 'In progress' },
  finalisation: { nb: 'Under avslutning', nn: 'Under avslutning', sv: 'Under avslutning', en: 'Being completed' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', sv: 'Avslutat', en: 'Completed' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', sv: 'Inställt', en: 'Cancelled' },
  suspended: { nb: 'Satt på vent', nn: 'Sett på vent', sv: 'Pausat', en: 'On hold' },
};

export const ROLE_WORDS: Readonly<Record<ParticipantRole, Entry>> = {
  owner: { nb: 'eier', nn: 'eigar', sv: 'ägare', en: 'owner' },
  initiator: { nb: 'initiativtaker', nn: 'initiativtakar', sv: 'initiativtagare', en: 'initiator' },
  partner: { nb: 'samarbeidspartner', nn: 'samarbeidspartnar', sv: 'samarbetspartner', en: 'partner' },
  funding: { nb: 'finansierer', nn: 'finansierer', sv: 'finansierar', en: 'funds' },
  accountable: { nb: 'ansvarlig', nn: 'ansvarleg', sv: 'ansvarig', en: 'accountable' },
  extending: { nb: 'formidler', nn: 'formidlar', sv: 'förmedlar', en: 'passes on funds' },
  implementing: { nb: 'gjennomfører', nn: 'gjennomfører', sv: 'genomför', en: 'implements' },
};

export const DOCUMENT_STATE_WORDS: Readonly<Record<DocumentState, Entry>> = {
  idea: { nb: 'idé', nn: 'idé', sv: 'idé', en: 'idea' },
  draft: { nb: 'utkast', nn: 'utkast', sv: 'utkast', en: 'draft' },
  planned: { nb: 'planlagt', nn: 'planlagd', sv: 'planerat', en: 'planned' },
  adopted: { nb: 'vedtatt', nn: 'vedteke', sv: 'beslutat', en: 'adopted' },
  archived: { nb: 'erstattet', nn: 'erstatta', sv: 'ersatt', en: 'replaced' },
};
