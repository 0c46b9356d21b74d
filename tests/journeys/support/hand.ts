import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { goToStep } from './form.ts';

/** How somebody answers on the screen: with a mouse or a finger, or with the keyboard alone. */
export type Hand = {
  fill(box: Locator, text: string): Promise<void>;
  choose(choice: Locator): Promise<void>;
  pick(list: Locator, label: string): Promise<void>;
  press(control: Locator): Promise<void>;
  toStep(title: string): Promise<void>;
};

export function mouse(page: Page): Hand {
  return {
    fill: (box, text) => box.fill(text),
    choose: (choice) => choice.check(),
    pick: async (list, label) => void (await list.selectOption({ label })),
    press: (control) => control.click(),
    toStep: (title) => goToStep(page, title),
  };
}

/** Nothing but keys: Tab to a control, and what that control understands. Each stop on the way must show that it has focus. */
export function keyboard(page: Page): Hand {
  return {
    async fill(box, text) {
      await tabTo(page, box);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async choose(choice) {
      await tabTo(page, choice);
      for (let presses = 0; !(await hasFocus(choice)) && presses < 40; presses += 1) await page.keyboard.press('ArrowDown');
      if (!(await choice.isChecked())) await page.keyboard.press('Space');
      expect(await choice.isChecked()).toBe(true);
    },
    async pick(list, label) {
      await tabTo(page, list);
      const options = await list.locator('option').allInnerTexts();
      // A long list is searched by its first letters, a short one walked through.
      if (options.length > 60) await page.keyboard.type(label);
      else
        for (let presses = 0; presses < options.length && (await chosenIn(list)) !== label; presses += 1)
          await page.keyboard.press('ArrowDown');
      expect(await chosenIn(list)).toBe(label);
    },
    async press(control) {
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    },
    async toStep(title) {
      await page.keyboard.press('Control+Enter');
      const heading = page.getByRole('heading', { level: 1, name: title, exact: true });
      await expectFocus(heading);
    },
  };
}

/** Presses Tab, or Shift+Tab where the control stands before, until the wanted control has focus; of a group of radios any one is enough. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  if ((await place(wanted)).there) return;
  const key = (await place(wanted)).before ? 'Shift+Tab' : 'Tab';
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const { there, shown } = await place(wanted);
    expect(shown).toBe(true);
    if (there) return;
  }
  throw new Error(`Tab never comes to ${wanted.toString()}`);
}

/** Where focus is, seen from a control: there, after it on the page, and whether one can see where. */
function place(wanted: Locator): Promise<{ readonly there: boolean; readonly before: boolean; readonly shown: boolean }> {
  return wanted.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    const sameGroup =
      element instanceof HTMLInputElement &&
      focused instanceof HTMLInputElement &&
      element.type === 'radio' &&
      focused.name === element.name;
    // Choices show it around the whole button, which is their label.
    const outlined = [focused, focused.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    return {
      there: element === focused || sameGroup,
      before: focused !== document.body && (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      shown: focused === document.body || outlined,
    };
  });
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement);
}

export async function expectFocus(wanted: Locator): Promise<void> {
  await wanted.waitFor();
  await expect.poll(() => hasFocus(wanted), { timeout: 10_000 }).toBe(true);
}

function chosenIn(list: Locator): Promise<string> {
  return list.evaluate((element) => (element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.label ?? '') : ''));
}
