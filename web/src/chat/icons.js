// Pictures beside words; never instead of them, so that nobody needs to see them.
import { html, svg } from "lit";

const icon = (drawing) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing}</svg>`;


export const icons = {
  mark: icon(svg`<path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9h8M8 12h5"/>`),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`),
  menu: icon(svg`<path d="M12 5h.01M12 12h.01M12 19h.01" stroke-width="4"/>`),
  send: icon(svg`<path d="M4 12l16-8-5 16-3-7z"/>`),
  important: icon(svg`<path d="M12 3l10 18H2z"/><path d="M12 10v5M12 18h.01"/>`),
  call: icon(svg`<path d="M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"/>`),
  up: icon(svg`<path d="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 3 2l-1 5h6a2 2 0 0 1 2 2l-2 7a2 2 0 0 1-2 1H7"/>`),
  down: icon(svg`<path d="M17 13V4h3v9zM17 13l-4 8a2 2 0 0 1-3-2l1-5H5a2 2 0 0 1-2-2l2-7a2 2 0 0 1 2-1h10"/>`),
  copy: icon(svg`<path d="M9 9h11v12H9zM15 9V3H4v12h5"/>`),
  source: icon(svg`<path d="M4 4h7a2 2 0 0 1 1 1v15a2 2 0 0 0-1-1H4zM20 4h-7a2 2 0 0 0-1 1v15a2 2 0 0 1 1-1h7z"/>`),
  bin: icon(svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14"/>`),
  anew: icon(svg`<path d="M12 5v14M5 12h14"/>`),
  print: icon(svg`<path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z"/>`),
  clock: icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2"/>`),
  lost: icon(svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16.5h.01"/>`),
};
