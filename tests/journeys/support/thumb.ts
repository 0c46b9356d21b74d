import type { Locator, Page } from 'playwright-core';

/** One thumb on a phone: it taps, and types where it has tapped. Counts what it does and the screens it sees. */
export class Thumb {
  readonly #page: Page;
  readonly #screens: string[] = [];
  readonly #began = performance.now();
  #taps = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async tap(place: Locator): Promise<void> {
    this.#taps += 1;
    const choice = await place.evaluate((element) => element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type));
    // A choice is tapped on its words, which lie over the browser's own little circle.
    await (choice ? place.locator('xpath=ancestor::label[1]') : place).click();
  }

  /** Typing is no tap; putting the caret in the box is one. */
  async type(box: Locator, text: string): Promise<void> {
    await this.tap(box);
    await this.#page.keyboard.insertText(text);
  }

  /** A choice in the phone's own list: one tap opens it, one chooses. */
  async pick(list: Locator, label: string): Promise<void> {
    this.#taps += 2;
    await list.selectOption({ label });
  }

  /** Waits for a screen by its heading. */
  async sees(heading: string | RegExp): Promise<void> {
    const found = this.#page.getByRole('heading', { level: 1, name: heading });
    await found.waitFor();
    this.#screens.push(await found.innerText());
  }

  count(): { readonly taps: number; readonly screens: readonly string[]; readonly seconds: number } {
    return { taps: this.#taps, screens: this.#screens, seconds: Math.round((performance.now() - this.#began) / 100) / 10 };
  }
}
