import type { Page } from 'playwright-core';

/** Runs in the page: everything that is to be seen and pressed, too small for a finger or a pointer. */
export const smallTargets = (page: Page, least: number) =>
  page.evaluate((size) => {
    const pressable = 'button, a[href], input, summary, textarea, label:has(input)';
    return (
      [...document.querySelectorAll<HTMLElement>(pressable)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        // Walked by keyboard and read aloud; fingers and pointers have the picture.
        .filter((element) => !element.closest('.twin'))
        // Numbers and links within a sentence, and what a larger label holds, are no targets of their own.
        .filter((element) => !element.matches('p .number, p a, li a, label input'))
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (width + 0.5 >= size && height + 0.5 >= size) return [];
          const name = element.ariaLabel || element.innerText || element.tagName;
          return [`${name.slice(0, 40)}: ${width.toFixed(0)} × ${height.toFixed(0)}`];
        })
    );
  }, least);

/** Runs in the page: texts set smaller than this, in CSS pixels as they arrive on the screen. */
export const smallTexts = (page: Page, least: number) =>
  page.evaluate((size) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      const element = walker.currentNode.parentElement;
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.twin, .visually-hidden, script, style, .grade')) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const font = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (font + 0.1 < size) small.add(`${font.toFixed(1)}px: ${text.slice(0, 40)}`);
    }
    return [...small];
  }, least);

/** Runs in the page: how much wider the page is than the screen. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);

/** Runs in the page: texts of the drawings in `within` that touch each other. */
export const touchingTexts = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const texts = [...document.querySelectorAll<SVGTextElement>(`${selector} svg text`)]
      .filter((text) => text.checkVisibility() && text.textContent?.trim())
      .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
    return texts.flatMap(({ text, box }, i) =>
      texts.slice(i + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Boxes are higher than letters: lines set close share some of theirs.
        const shared = down / Math.min(box.height, other.box.height);
        return across > 0.5 && shared > 0.4 ? [`${text} / ${other.text}`] : [];
      }),
    );
  }, within);

/** Runs in the page: words that do not fit into their button, field or line and are cut off. */
export const cutWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, h3, p, th, td, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('.twin, .visually-hidden') && element.innerText)
      .filter((element) => {
        const { overflowX, display } = getComputedStyle(element);
        const cuts = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return (
          cuts && (overflowX !== 'visible' || element.matches('button')) && display !== 'inline'
        );
      })
      .map((element) => element.innerText.slice(0, 60)),
  );
