/** Room on the disk, in bytes. `kept`: the browser does not clear it by itself. */
export type Capacity = { used: number; quota: number; kept: boolean };

export async function readCapacity(): Promise<Capacity> {
  const [{ usage = 0, quota = 0 }, kept] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, quota, kept };
}

/** Asks the browser never to clear the database by itself. Firefox asks her; Chromium decides. */
export function askToKeep(): Promise<boolean> {
  return navigator.storage.persist();
}
