// Kills the product, cuts its power and lets its disk fail, over and over: `npm run torture`, or with any of
// `-- --kills 1000 --cuts 2000 --faults 3000 --minutes 30 --seed 1`.
import { requireNode } from '../../electron/launch/require-node.mjs';
import { buildTorture } from './torture-build.mjs';

requireNode();
await buildTorture('torture');
await import('../../out/torture/main.js');
