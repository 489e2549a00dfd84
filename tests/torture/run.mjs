// Kills the product, cuts its power, lets its disk fail and sends it back to its backups, over and over:
// `npm run torture`, or with any of `-- --kills 1000 --cuts 2000 --faults 3000 --operations 10000 --rounds 200
// --minutes 30 --seed 1`.
import { requireNode } from '../../electron/launch/require-node.mjs';
import { buildTorture } from './torture-build.mjs';

requireNode();
await buildTorture('torture');
await import('../../out/torture/main.js');
