/** Where something that opens stands: right above what it belongs to. Phones put it elsewhere. */
export function placeAbove(popup: HTMLElement, anchor: Element | null): void {
  const { left = 0, top = innerHeight } = anchor?.getBoundingClientRect() ?? {};
  popup.style.setProperty('--from-left', `${left}px`);
  popup.style.setProperty('--from-bottom', `${innerHeight - top + 6}px`);
}
