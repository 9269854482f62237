/** A site the writer works on. */
export interface Platform {
  id: string;
  /** As it is called in each language of the interface. */
  name: { ar: string; en: string };
  kind: 'marketplace' | 'assistant';
  /** The match pattern of its pages, as the browser asks permission for them. */
  site: string;
}
