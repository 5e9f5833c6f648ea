/** Loaded into a server under measure: writes down what its heap holds after a collection, when a signal asks for it. */
const { renameSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

process.on("SIGUSR2", () => {
  globalThis.gc();
  globalThis.gc();
  const file = path.join(tmpdir(), `okr-heap-${process.pid}`);
  writeFileSync(`${file}.part`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.part`, file);
});
