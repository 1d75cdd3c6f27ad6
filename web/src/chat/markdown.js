// Markdown to HTML that can do no harm, and to the words alone for who listens.
import DOMPurify from "dompurify";
import { Marked } from "marked";

const SAFE = {
  ALLOWED_TAGS: ["p", "br", "strong", "em", "ul", "ol", "li", "a", "code", "blockquote"],
  ALLOWED_ATTR: ["href"],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

// HTML in an answer is text, a picture is its description, and a link that leads elsewhere than it may is its words.
const markdown = new Marked({
  breaks: true,
  gfm: true,
  async: false,
  renderer: {
    html: ({ text }) => escape(text),
    image: ({ text }) => escape(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return SAFE.ALLOWED_URI_REGEXP.test(href) ? `<a href="${escape(href)}">${words}</a>` : words;
    },
  },
});

/** Safe HTML; a link leads to a web page, a mailbox or a telephone and nowhere else. */
export function toHtml(text) {
  return DOMPurify.sanitize(markdown.parse(String(text)), SAFE);
}

/** The words, without marks. */
export function toPlain(text) {
  const fragment = DOMPurify.sanitize(toHtml(text), { ...SAFE, RETURN_DOM_FRAGMENT: true });
  return fragment.textContent.replace(/\s+/g, " ").trim();
}
