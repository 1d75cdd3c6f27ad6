// Fails the build when what a visitor loads has grown beyond its budget (bytes, gzipped).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const budgets = { "darmgids.js": 5 * 1024, "darmgids-chat.js": 150 * 1024 };
const folder = process.argv[2] ?? "dist";

for (const [name, most] of Object.entries(budgets)) {
  const size = gzipSync(readFileSync(`${folder}/${name}`), { level: 9 }).length;
  console.log(`${name}: ${size} of at most ${most} bytes gzipped`);
  if (size > most) process.exitCode = 1;
}
