import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listWords } from '../../../utils/database/dictionary.ts';
import { readProfile } from '../../../utils/database/profiles.ts';
import { PERSONAL } from '../../../utils/database/rows.ts';
import { type Profile } from '../../../utils/draft/profile.ts';
import { type Register } from '../../../utils/draft/register.ts';
import { type Session } from '../../../utils/draft/session.ts';
import { useDatabase } from '../../app/database.tsx';

/** What a draft is held to: what was chosen for it, else what its client always asks for. */
export type Brief = {
  /** Null where none is chosen or it was deleted. */
  client: Profile | null;
  register: Register | undefined;
  targetWords: number | undefined;
  /** Her own words and the client's. */
  ownWords: readonly string[];
};

/** The brief of a session, as it stands now; null until it is known. */
export function useBrief({ profile, register, targetWords }: Session): Brief | null {
  const database = useDatabase();
  const client = useLiveQuery(
    async () => (profile === undefined ? null : readProfile(database, profile)),
    [database, profile],
  );
  const ownWords = useLiveQuery(async () => {
    const owners = profile === undefined ? [PERSONAL] : [PERSONAL, profile];
    return (await Promise.all(owners.map((owner) => listWords(database, owner)))).flat();
  }, [database, profile]);
  return useMemo(() => {
    // A query answers for the client before until it has been made again.
    if (client === undefined || ownWords === undefined || (client !== null && client.id !== profile)) return null;
    return {
      client,
      register: register ?? client?.register,
      targetWords: targetWords ?? client?.targetWords,
      ownWords,
    };
  }, [client, ownWords, profile, register, targetWords]);
}
