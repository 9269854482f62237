/** A place in the settings: a part of them, and in it a client or a rule. */
export type SettingsPlace =
  | { part: 'general' | 'dictionary' }
  | { part: 'clients'; client?: string }
  | { part: 'rules'; rule?: string };

/** The fragment of the page's address that stands for a place; a rule's id has a slash in it. */
export function fragmentOf(place: SettingsPlace): string {
  if (place.part === 'clients')
    return place.client === undefined ? '#/clients' : `#/clients/${encodeURIComponent(place.client)}`;
  if (place.part === 'rules') return place.rule === undefined ? '#/rules' : `#/rules/${encodeURIComponent(place.rule)}`;
  return `#/${place.part}`;
}

/** The place that a fragment stands for; the general part for any other. */
export function placeOf(fragment: string): SettingsPlace {
  const [, part = '', rest] = /^#\/(\w+)(?:\/([^/]+))?$/u.exec(fragment) ?? [];
  const name = rest === undefined ? undefined : decoded(rest);
  if (part === 'clients') return { part, ...(name !== undefined && { client: name }) };
  if (part === 'rules') return { part, ...(name !== undefined && { rule: name }) };
  return { part: part === 'dictionary' ? part : 'general' };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
