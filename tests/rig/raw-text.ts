import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const RAW = '?raw';

/** Files that the build carries as text are text for whoever runs the sources without a build, too. */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(RAW)) return nextLoad(url, context);
    const text = readFileSync(new URL(url.slice(0, -RAW.length)), 'utf8');
    return { format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)};` };
  },
});
