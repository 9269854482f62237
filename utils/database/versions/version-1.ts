import { type SchemaVersion } from './schema-version.ts';

/** The first shape. Only what is queried is indexed; everything else just lies in the rows. */
export const version1: SchemaVersion = {
  number: 1,
  stores: {
    captures: 'id, state, session',
    sessions: 'id, draft, updatedAt',
    states: 'session',
    drafts: 'id',
    revisions: 'id, session, [draft+at]',
    ledger: 'id, draft, &[device+draft+seq]',
  },
};
