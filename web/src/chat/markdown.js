// Markdown to HTML that can do no harm, and to the words alone for who listens.
import DOMPurify from "dompurify";
import { marked } from "marked";

const SAFE = {
  ALLOWED_TAGS: ["p", "br", "strong", "em", "ul", "ol", "li", "a", "code", "blockquote"],
  ALLOWED_ATTR: ["href"],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/** Safe HTML; a link leads to a web page, a mailbox or a telephone and nowhere else. */
export function toHtml(markdown) {
  return DOMPurify.sanitize(marked.parse(String(markdown), { breaks: true, gfm: true, async: false }), SAFE);
}

/** The words, without marks. */
export function toPlain(markdown) {
  const fragment = DOMPurify.sanitize(toHtml(markdown), { ...SAFE, RETURN_DOM_FRAGMENT: true });
  return fragment.textContent.replace(/\s+/g, " ").trim();
}
