import { openDatabase } from '../../utils/database/open-database.ts';
import { type TanqihDatabase } from '../../utils/database/tanqih-database.ts';

let opening: Promise<TanqihDatabase | null> | null = null;

/** The database, opened when it is first needed and again after it was closed; null when it cannot be written. */
export function database(): Promise<TanqihDatabase | null> {
  opening ??= open();
  return opening;
}

async function open(): Promise<TanqihDatabase | null> {
  const forget = () => {
    opening = null;
  };
  const opened = await openDatabase({ onClosed: forget });
  if (opened.state === 'open') return opened.database;
  forget();
  console.error('the database cannot be written', opened);
  return null;
}
