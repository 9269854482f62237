const GAP = 6;
const MARGIN = 8;
const TIME_TOLD = 5000;

const STYLE = `
  button, p {
    all: initial; display: block; box-sizing: border-box; max-width: 260px; padding: 5px 12px; border-radius: 7px;
    background: #1f2a44; color: #fbf6ea; font: 500 14px/1.5 'IBM Plex Sans Arabic', 'Noto Sans Arabic', sans-serif;
    direction: inherit; box-shadow: 0 2px 8px rgb(0 0 0 / 0.28);
  }
  button { cursor: pointer; }
  button:hover { background: #2c3a5c; }
  button:focus-visible { outline: 2px solid #f2c14e; outline-offset: 2px; }
  @media (forced-colors: active) { button, p { border: 1px solid; } }
`;

/** Inline and important, so that no style sheet of the page reaches it. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; z-index: 2147483647 !important; inset: auto !important;';

/** One small button over the page, in a shadow root that the page cannot look into. */
export class FloatingButton {
  readonly #label: string;
  readonly #onClick: () => void;
  #host: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(label: string, onClick: () => void) {
    this.#label = label;
    this.#onClick = onClick;
  }

  /** Shows the button beside `place`, a box of the viewport. */
  show(place: DOMRect): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#label;
    // A press must not take the selection away, and a page's made-up click must not open the panel.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted) this.#onClick();
    });
    this.#put(button, place);
  }

  /** Shows a sentence in its place for a while. */
  tell(text: string, place: DOMRect): void {
    const sentence = document.createElement('p');
    sentence.setAttribute('role', 'status');
    sentence.textContent = text;
    this.#put(sentence, place);
    this.#timer = setTimeout(() => this.hide(), TIME_TOLD);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#host?.remove();
    this.#host = null;
  }

  #put(content: HTMLElement, place: DOMRect): void {
    this.hide();
    const host = document.createElement('div');
    host.style.cssText = HOST_STYLE;
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    content.dir = 'auto';
    root.append(content);
    document.documentElement.append(host);
    const { width, height } = host.getBoundingClientRect();
    const below = place.bottom + GAP;
    const top = below + height + MARGIN > innerHeight ? place.top - GAP - height : below;
    host.style.setProperty('top', `${Math.max(MARGIN, top)}px`, 'important');
    host.style.setProperty(
      'left',
      `${Math.min(Math.max(MARGIN, place.left - width / 2), innerWidth - width - MARGIN)}px`,
      'important',
    );
    this.#host = host;
  }
}
