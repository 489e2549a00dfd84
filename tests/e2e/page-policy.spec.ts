import { expect, test } from './fixtures/host.fixture.ts';

test('the page’s policy holds in a real browser: foreign code, markup and addresses do nothing', async ({
  page,
  host,
  complaints,
}) => {
  await page.goto(host.address);
  await expect(page.getByRole('heading').first()).toBeVisible();
  const outcome = await page.evaluate(async () => {
    // What runs at once is the test's own, which may do what a page may not.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    const violated = new Set<string>();
    // The frame is looked at last, since another process is asked for it.
    const last = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        violated.add(event.effectiveDirective);
        if (event.effectiveDirective === 'frame-src') resolve();
      });
    });
    const tried: Record<string, string> = {};
    const attempt = async (name: string, act: () => unknown): Promise<void> => {
      try {
        await act();
        tried[name] = 'done';
      } catch {
        tried[name] = 'refused';
      }
    };
    await attempt('script element', () => {
      const script = document.createElement('script');
      script.append('window.foreign = 1');
      document.body.append(script);
    });
    // oxlint-disable-next-line no-eval -- What must not work is tried.
    await attempt('eval', () => globalThis.eval('window.foreign = 2'));
    await attempt('markup', () => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.foreign = 3">');
    });
    await attempt('worker', () => new Worker(document.scripts[0]?.src ?? ''));
    await attempt('fetch', () => fetch('http://127.0.0.1:9/'));
    await attempt('image', () => {
      document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }));
    });
    await attempt('frame', () => {
      const frame = document.createElement('iframe');
      frame.src = 'http://127.0.0.1:9/';
      document.body.append(frame);
    });
    await attempt('style without nonce', () => {
      const style = document.createElement('style');
      style.append('#root { display: none }');
      document.body.append(style);
    });
    await attempt('another policy', () =>
      (
        window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } }
      ).trustedTypes.createPolicy('mine', {}),
    );
    await last;
    const root = document.getElementById('root');
    return {
      tried,
      violated: [...violated].sort(),
      foreign: 'foreign' in window,
      hidden: root === null || getComputedStyle(root).display === 'none',
    };
  });
  expect(outcome).toMatchObject({
    tried: {
      eval: 'refused',
      markup: 'refused',
      worker: 'refused',
      fetch: 'refused',
      'another policy': 'refused',
    },
    foreign: false,
    hidden: false,
  });
  expect(outcome.violated).toEqual(
    expect.arrayContaining([
      'connect-src',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
      'trusted-types',
    ]),
  );
  expect(complaints.length).toBeGreaterThan(5);
  complaints.length = 0;
});
