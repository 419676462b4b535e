import type { Page } from 'playwright-core';
import { contrast, lightOf } from '../../src/domain/site-settings.ts';

/** What has the focus, and whether a reader sees that it does. */
interface Focus {
  what: string;
  /** Width of the outline in px, and its colour against the page's. */
  outline: number;
  colours: [string, string];
  isThere: boolean;
}

/** A reader with a keyboard alone, who remembers every place where the focus was. */
export interface KeyboardReader {
  press: (key: string) => Promise<void>;
  /** Presses Tab until the focus is at what a selector finds. */
  tabTo: (selector: string, most?: number) => Promise<void>;
  /** Where the focus could not be seen. */
  unseen: () => string[];
}

export function keyboardReader(page: Page): KeyboardReader {
  const foci: Focus[] = [];
  /** Whether the focus is then at what a selector finds. */
  const pressTo = async (key: string, selector: string) => {
    await page.keyboard.press(key);
    const focus = await page.evaluate(describeFocus, selector);
    foci.push(focus);
    return focus.isThere;
  };
  const press = async (key: string) => void (await pressTo(key, '*'));
  const tabTo = async (selector: string, most = 1500) => {
    for (let count = 0; count < most; count += 1) if (await pressTo('Tab', selector)) return;
    throw new Error(`${selector} is not reached by ${most} steps`);
  };
  return { press, tabTo, unseen: () => foci.filter(isUnseen).map(told) };
}

/** WCAG 2.2, 2.4.13: an outline of 2 px that stands out 3 to 1. */
const isUnseen = ({ outline, colours: [line, paper] }: Focus): boolean =>
  outline < 2 || contrast(light(line), light(paper)) < 3;

const told = ({ what, outline, colours }: Focus): string =>
  `${what}: ${outline} px, ${colours.join(' on ')}`;

/** `rgb(11, 90, 96)` as the sheet of colours reads it. */
function light(colour: string): ReturnType<typeof lightOf> {
  const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return lightOf(`#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`);
}

/** Runs in the page. */
function describeFocus(wanted: string): Focus {
  const focused = document.activeElement ?? document.body;
  const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(focused);
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return {
    what: `<${focused.tagName.toLowerCase()} class="${focused.getAttribute('class') ?? ''}">`,
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    colours: [outlineColor, paper],
    isThere: focused.matches(wanted),
  };
}
