/** Makes a text box as high as its text. `field-sizing: content` is not everywhere yet; where it is, the measured height changes nothing. */
export function grow(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + (box.offsetHeight - box.clientHeight)}px`;
}
