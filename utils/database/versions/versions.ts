import { type SchemaVersion } from './schema-version.ts';
import { version1 } from './version-1.ts';
import { version2 } from './version-2.ts';

/** All versions of the schema, oldest first. */
export const VERSIONS: readonly SchemaVersion[] = [version1, version2];

/** The version this code reads and writes. */
export const DATABASE_VERSION = Math.max(...VERSIONS.map(({ number }) => number));
