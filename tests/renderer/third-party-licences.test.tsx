import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startTexts } from '../../renderer/app/texts.ts';
import { ThirdPartyLicences } from '../../renderer/features/settings/ThirdPartyLicences.tsx';

beforeAll(async () => {
  startTexts('en');
  // The page fetches the list when it is opened; here it is there, so that no busy machine decides.
  await import('../../renderer/features/settings/LicenceList.tsx');
});
afterEach(cleanup);

test('the licences appear when they are opened, each with its terms', async () => {
  const { container } = render(<ThirdPartyLicences />);
  const outer = container.querySelector('details') as HTMLDetailsElement;
  expect(container.querySelector('li')).toBeNull();

  outer.open = true;
  fireEvent(outer, new Event('toggle'));
  await waitFor(() => expect(container.querySelectorAll('li').length).toBeGreaterThan(50));

  const react = screen.getByText(/^react 19\S* · MIT$/u);
  expect(react.parentElement?.textContent).toContain('Permission is hereby granted');
  const withoutText = screen.getByText(/^is-mobile /u);
  expect(withoutText.parentElement?.textContent).toContain('carries no text of it');
});
