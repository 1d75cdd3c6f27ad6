// What the launcher fetches: makes the chat on the page.
import { DarmgidsChat } from "./element.js";

const NAME = "darmgids-chat";

/**
 * The chat, closed.
 * @param {object} options see options.js
 * @param {(returnFocus: boolean) => void} closed called when the visitor closes it
 */
export function createChat(options, closed) {
  if (!customElements.get(NAME)) customElements.define(NAME, DarmgidsChat);
  const chat = document.createElement(NAME);
  chat.lang = "nl";
  chat.begin(options, closed);
  document.body.append(chat);
  return chat;
}
