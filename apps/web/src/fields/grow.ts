/** Where the browser does it by itself (`field-sizing: content`) measuring would only cost a layout with every key. */
const growsByItself = CSS.supports('field-sizing', 'content');

/** Makes a text box as high as its text, in a browser that does not. */
export function grow(box: HTMLTextAreaElement | null): void {
  if (!box || growsByItself) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + (box.offsetHeight - box.clientHeight)}px`;
}
