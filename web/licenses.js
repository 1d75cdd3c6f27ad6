// Puts the licences of what the chat contains beside it.
import { readFileSync, writeFileSync } from "node:fs";

const contained = ["lit", "dompurify", "marked"];
const folder = process.argv[2] ?? "dist";

const texts = contained.map((name) => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
});
writeFileSync(`${folder}/licenses.txt`, texts.join(`\n${"-".repeat(80)}\n\n`));
