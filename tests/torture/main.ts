import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failDisk } from './disk-faults.ts';
import { compileShim } from './disk-shim.ts';
import { makeTemplateOffice } from './template-office.ts';

const scratch = mkdtempSync(join('/dev/shm', 'guanjia-torture-'));
const template = join(scratch, 'template');
await makeTemplateOffice(template);
let t = performance.now();
const shim = compileShim(join(import.meta.dirname, '../../tests/torture'), scratch);
const s = {
  child: join(import.meta.dirname, 'child.js'),
  template,
  scratch,
  seed: 1,
  until: Infinity,
  shim,
  memory: scratch,
};
const r = await failDisk(s, Number(process.argv[2]));
console.log(r.met, r.byWork, r.problems.length, performance.now() - t);
for (const p of r.problems.slice(0, 80)) console.log(p.slice(0, 300));
rmSync(scratch, { recursive: true, force: true });
