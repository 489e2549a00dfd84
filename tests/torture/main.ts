import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAtRandom } from './kills.ts';
import { cutPower } from './power-cuts.ts';
import { compileShim } from './disk-shim.ts';
import { makeTemplateOffice } from './template-office.ts';

const scratch = mkdtempSync(join('/dev/shm', 'guanjia-torture-'));
const template = join(scratch, 'template');
await makeTemplateOffice(template);
let t = performance.now();
const shim = compileShim(join(import.meta.dirname,'../../tests/torture'), scratch);
const s = { child: join(import.meta.dirname, 'child.js'), template, scratch, seed: 1, until: Infinity, shim, memory: scratch };
console.log(await cutPower(s, 60, {calls: 40}), performance.now() - t);
console.log(await cutPower(s, 60, {calls: 0, setUp: true}));t = performance.now();
const c = await cutPower(s, 20, {calls: 60, only: 'payment', synchronous: 'NORMAL'});
console.log(c.cuts, c.harmful, c.problems.length, c.problems[0], c.acknowledged, performance.now() - t);
rmSync(scratch, { recursive: true, force: true });
