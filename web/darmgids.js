// The conversation on the demo page: text in, text and buttons out. It knows no answers.
const log = document.getElementById("gesprek");
const form = document.getElementById("vraag");
const field = document.getElementById("tekst");
const sender = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);
const STORING = "Ik kan de server niet bereiken. Je bericht staat nog in het vak. Probeer het zo nog eens.";

function show(text, kind) {
  const bubble = document.createElement("p");
  bubble.className = `bericht ${kind}`;
  bubble.textContent = text;
  log.append(bubble);
  return bubble;
}

function offer(buttons) {
  const row = document.createElement("div");
  row.className = "keuzes";
  for (const { title, payload } of buttons) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = title;
    button.addEventListener("click", () => ask(payload, title));
    row.append(button);
  }
  log.append(row);
}

async function ask(message, shown = message) {
  show(shown, "jij");
  try {
    const answer = await fetch("webhooks/rest/webhook", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sender, message }),
    });
    for (const { text, buttons } of await answer.json()) {
      if (text) show(text, "gids");
      if (buttons?.length) offer(buttons);
    }
  } catch {
    show(STORING, "gids");
    field.value = shown;
  }
  log.lastElementChild.scrollIntoView({ block: "end" });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const message = field.value.trim();
  if (!message) return;
  field.value = "";
  ask(message);
});
