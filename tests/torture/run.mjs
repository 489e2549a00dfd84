import { buildTorture } from './torture-build.mjs';

await buildTorture('torture');
await import('../../out/torture/main.js');
