import { ensureBuild } from '../../electron/launch/ensure-build.mjs';

// The same build that the hosts make for themselves, so that no test builds it again.
await ensureBuild();
