/** A site the writer works on. */
export interface Platform {
  id: string;
  /** As the site writes it. */
  name: string;
  kind: 'marketplace' | 'assistant';
  /** Match patterns of its pages, as the browser asks permission for them. */
  sites: readonly string[];
}
