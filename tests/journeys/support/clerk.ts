import type { Locator, Page } from 'playwright-core';

/**
 * A clerk who writes down a call, counted and not timed: a machine fills a form in no time and says nothing of how long a person takes. The seconds are those
 * of the keystroke-level model (Card, Moran and Newell, 1983), which predicts what somebody trained needs for a known task from what the page asks for:
 * to type at 200 characters a minute, as office staff do · to point at something and press · to move the hand between keys and mouse · to think before each
 * new field. What the caller says meanwhile is not counted: it is the same by hand, and is written as it is heard.
 */
const SECONDS = { character: 60 / 200, point: 1.1, press: 0.2, home: 0.4, think: 1.35 } as const;

export class Clerk {
  readonly #page: Page;
  readonly #done = { fields: 0, presses: 0, characters: 0, moves: 0 };
  #hand: 'mouse' | 'keys' = 'mouse';

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses a choice, a link or a button. */
  async press(control: Locator): Promise<void> {
    this.#done.fields += 1;
    this.#point();
    await control.click();
  }

  /** Points at a box and types in it. */
  async type(box: Locator, text: string): Promise<void> {
    await this.press(box);
    this.#to('keys');
    this.#done.characters += text.length;
    await this.#page.keyboard.insertText(text);
  }

  /** The seconds of the model for what has been done so far. */
  seconds(): number {
    const { fields, presses, characters, moves } = this.#done;
    return fields * SECONDS.think + presses * (SECONDS.point + SECONDS.press) + characters * SECONDS.character + moves * SECONDS.home;
  }

  #point(): void {
    this.#to('mouse');
    this.#done.presses += 1;
  }

  #to(hand: 'mouse' | 'keys'): void {
    if (hand !== this.#hand) this.#done.moves += 1;
    this.#hand = hand;
  }
}
