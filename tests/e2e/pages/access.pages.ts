import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../fixtures/words.ts';
import { FramePage } from './frame.page.ts';

/** The first start: set up my office, or try the sample site. */
export class FirstStartPage {
  readonly #page: Page;
  readonly setUp: Locator;
  readonly trySample: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.setUp = page.getByRole('button', { name: words('access.welcome.setUp') });
    this.trySample = page.getByRole('button', { name: words('access.welcome.sample') });
  }

  async expectOpen(): Promise<this> {
    await expect(this.#page.getByRole('heading', { name: words('access.welcome.title') })).toBeVisible();
    return this;
  }

  async chooseSetUp(): Promise<SetUpPage> {
    await this.setUp.click();
    return new SetUpPage(this.#page);
  }

  /** Building the sample site takes a while. */
  async chooseSample(): Promise<FramePage> {
    await this.trySample.click();
    const frame = new FramePage(this.#page);
    await expect(frame.navigation).toBeVisible({ timeout: 240_000 });
    return frame;
  }
}

export interface NewOffice {
  readonly siteName: string;
  readonly displayName: string;
  readonly userName: string;
  readonly password: string;
}

export class SetUpPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async create({ siteName, displayName, userName, password }: NewOffice): Promise<FramePage> {
    const field = (name: string) => this.#page.getByLabel(name, { exact: true });
    await field(words('access.setUp.siteName')).fill(siteName);
    await field(words('access.displayName')).fill(displayName);
    await field(words('access.userName')).fill(userName);
    await field(words('access.password')).fill(password);
    await field(words('access.password.again')).fill(password);
    await this.#page.getByRole('button', { name: words('access.setUp.submit') }).click();
    return new FramePage(this.#page).expectOpen();
  }
}

export class SignInPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async expectOpen(): Promise<this> {
    await expect(this.#page.getByLabel(words('access.userName'), { exact: true })).toBeFocused();
    return this;
  }

  /** With the keyboard alone, as everybody does. */
  async type(userName: string, password: string): Promise<void> {
    await this.#page.keyboard.type(userName);
    await this.#page.keyboard.press('Tab');
    await this.#page.keyboard.type(password);
    await this.#page.keyboard.press('Enter');
  }

  async signIn(userName: string, password: string): Promise<FramePage> {
    await this.expectOpen();
    await this.type(userName, password);
    return new FramePage(this.#page).expectOpen();
  }
}

/** The dialog where a second person approves, with the keyboard alone. */
export class ApprovalPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async expectOpen(): Promise<this> {
    await expect(this.#page.getByLabel(words('approval.approverName'), { exact: true })).toBeFocused();
    return this;
  }

  async approve(userName: string, password: string): Promise<void> {
    await this.expectOpen();
    await this.#page.keyboard.type(userName);
    await this.#page.keyboard.press('Tab');
    await this.#page.keyboard.type(password);
    await this.#page.keyboard.press('Control+Enter');
  }
}
