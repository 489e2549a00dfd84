import { ensureBuild } from './ensure-build.mjs';
import { requireNode } from './require-node.mjs';

requireNode();
await ensureBuild();
await import('../../out/main/sample-site.js');
