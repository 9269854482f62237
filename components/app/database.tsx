import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { type Opened, openDatabase } from '../../utils/database/open-database.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';
import { StorageProblem } from './storage-problem.tsx';

const DatabaseContext = createContext<TanqihDatabase | null>(null);

/** The database the panel works on. Only inside `DatabaseProvider`. */
export function useDatabase(): TanqihDatabase {
  const database = useContext(DatabaseContext);
  if (database === null) throw new Error('used outside DatabaseProvider');
  return database;
}

type DatabaseState = Opened | { state: 'opening' } | { state: 'closed' };

const NewerContext = createContext(false);

/** Whether the database is newer than this code, so that nothing can be written. */
export function useDatabaseIsNewer(): boolean {
  return useContext(NewerContext);
}

/** What is to be saved when a newer version of the extension waits for the database. */
const savers = new Set<() => Promise<void>>();

/** Registers what must be saved before the database is closed; gives back how to end that. */
export function saveBeforeClose(save: () => Promise<void>): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

async function saveAll(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
}

type DatabaseProviderProps = {
  children: ReactNode;
  /** The page around it has a header already. */
  inPage?: boolean;
};

/** Opens the database once; says what stands in the way where it does not open. */
export function DatabaseProvider({ children, inPage = false }: DatabaseProviderProps) {
  const [opened, setOpened] = useState<DatabaseState>({ state: 'opening' });
  useEffect(() => {
    let live = true;
    let close = () => {};
    const options = { onVersionChange: saveAll, onClosed: () => live && setOpened({ state: 'closed' }) };
    void openDatabase(options).then((result) => {
      if (result.state !== 'failed') close = () => result.database.close();
      if (live) setOpened(result);
      else close();
    });
    return () => {
      live = false;
      close();
    };
  }, []);
  if (opened.state !== 'open' && opened.state !== 'newer') {
    return <StorageProblem state={opened.state} inPage={inPage} />;
  }
  return (
    <DatabaseContext value={opened.database}>
      <NewerContext value={opened.state === 'newer'}>{children}</NewerContext>
    </DatabaseContext>
  );
}
