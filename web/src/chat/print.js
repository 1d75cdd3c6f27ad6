// Prints the conversation instead of the page around it.

const sheet = new CSSStyleSheet();
sheet.replaceSync("@media print { body > :not(darmgids-chat) { display: none !important; } }");

/**
 * Opens the browser's print window with the conversation alone.
 * @param {HTMLElement} chat the chat's element
 */
export function printConversation(chat) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  chat.dataset.printing = "";
  const done = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    delete chat.dataset.printing;
  };
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
