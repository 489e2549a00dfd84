import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../fixtures/words.ts';

type Destination = 'today' | 'archives' | 'fees' | 'letters' | 'settings';

/** The office behind the sign-in. */
export class FramePage {
  readonly page: Page;
  readonly navigation: Locator;
  readonly content: Locator;

  constructor(page: Page) {
    this.page = page;
    this.navigation = page.getByRole('navigation', { name: words('navigation.label') });
    this.content = page.getByRole('main');
  }

  async expectOpen(): Promise<this> {
    await expect(this.navigation).toBeVisible();
    return this;
  }

  async goTo(destination: Destination): Promise<this> {
    await this.navigation.getByRole('link', { name: words(`navigation.${destination}`) }).click();
    await expect(this.page).toHaveTitle(new RegExp(`^${words(`navigation.${destination}`)} · `));
    return this;
  }
}
