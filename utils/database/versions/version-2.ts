import { type SchemaVersion } from './schema-version.ts';

/** Client profiles, and the words of her own dictionary and of theirs. */
export const version2: SchemaVersion = {
  number: 2,
  stores: {
    profiles: 'id, updatedAt',
    words: '[owner+word], owner',
  },
};
