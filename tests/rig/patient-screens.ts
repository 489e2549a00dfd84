import { configure } from '@testing-library/react';

/** What a screen loads when it is asked for takes its time on a busy machine; what never comes is still found missing. */
configure({ asyncUtilTimeout: 30_000 });
