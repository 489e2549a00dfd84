/**
 * The database's binary needs Node-API 10 and ends the whole process without a word where it is missing, so this is
 * asked before anything loads it. Plain enough to be read by any Node.
 */
export function requireNode() {
  if (Number(process.versions.napi) >= 10) return;
  console.error(
    `物業管家台需要 Node.js 22.14 或以上，目前是 ${process.version}。請以 npm start 執行，或安裝 Node.js 24。\n` +
      `Guanjia Desk needs Node.js 22.14 or later; this is ${process.version}. Start it with npm start, or install Node.js 24.`,
  );
  process.exit(78);
}
