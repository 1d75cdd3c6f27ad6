// The parts of the panel around the conversation.
import { html, nothing } from "lit";
import { icons } from "./icons.js";
import { texts } from "./texts.js";
import { choiceTemplate } from "./turns.js";

export const LONGEST = 2000; // characters
const COUNT_FROM = 1600;

/** The bar at the top. */
export function head({ open, toggleMenu, hide }) {
  return html`<div class="head">
    ${icons.mark}
    <div>
      <h2>${texts.title}</h2>
      <p>${texts.subtitle}</p>
    </div>
    <button
      type="button"
      class="menu-button"
      aria-label=${texts.menu}
      aria-expanded=${open ? "true" : "false"}
      @click=${toggleMenu}
    >
      ${icons.menu}
    </button>
    <button type="button" aria-label=${texts.close} @click=${hide}>${icons.close}</button>
  </div>`;
}

/** What one can do with a conversation. */
export function menu({ times, privacy, renew, copy, print, toggleTimes, doubt }) {
  return html`<div class="menu" role="group" aria-label=${texts.menu}>
    ${item(icons.anew, texts.newConversation, renew)} ${item(icons.copy, texts.copyAll, copy)}
    ${item(icons.print, texts.print, print)} ${item(icons.clock, texts.times, toggleTimes, times ? "true" : "false")}
    ${item(icons.bin, texts.remove, doubt)} ${privacy ? html`<a href=${privacy}>${texts.privacy}</a>` : nothing}
  </div>`;
}

function item(icon, title, action, pressed) {
  return html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${action}>
    ${icon}<span>${title}</span>
  </button>`;
}

/** Asks whether the conversation may really go. */
export function sure({ erase, keep }) {
  return html`<div class="sure" role="group" aria-labelledby="sure" aria-describedby="how" tabindex="-1">
    <p id="sure"><strong>${texts.removeSure}</strong></p>
    <p id="how">${texts.removeHow}</p>
    <button type="button" class="danger" @click=${erase}>${texts.removeYes}</button>
    <button type="button" class="choice" @click=${keep}>${texts.removeNo}</button>
  </div>`;
}

/** What stands there before anything was asked. */
export function introduction({ minutes, examples, view }) {
  return html`<div class="introduction">
    <p>${texts.introduction}</p>
    <p>${texts.careful} ${texts.remembered(minutes)}</p>
    ${examples.length
      ? html`<p class="label">${texts.examples}</p>
          <div class="choices">${examples.map((example) => choiceTemplate(example, view))}</div>`
      : nothing}
  </div>`;
}

/** Where one asks. */
export function form({ busy, length, submit, keydown, typed }) {
  return html`<form @submit=${submit}>
    <label for="field">${texts.field}</label>
    <div class="row">
      <textarea
        id="field"
        rows="1"
        maxlength=${LONGEST}
        autocomplete="off"
        placeholder=${texts.placeholder}
        @keydown=${keydown}
        @input=${typed}
      ></textarea>
      <button type="submit" class="send" aria-disabled=${busy ? "true" : "false"}>
        ${icons.send}<span>${texts.send}</span>
      </button>
    </div>
    ${length >= COUNT_FROM ? html`<p class="count">${texts.length(length, LONGEST)}</p>` : nothing}
    <p class="emergency">
      <span>${texts.emergency} <a href="tel:112">112</a>.</span>
      <span>${texts.despair} <a href="tel:113">113</a>.</span>
    </p>
  </form>`;
}
