interface Scrolled {
  readonly element: Element;
  readonly top: number;
  readonly left: number;
}

/**
 * Takes elements out of the document with all they hold, and returns what puts them back as they were: what was typed
 * stays in them by itself, but the document forgets where they were scrolled to and what had the focus.
 */
export function putAway(elements: readonly Element[]): () => void {
  const focused = document.activeElement;
  const held = elements.some((element) => element.contains(focused)) ? focused : null;
  const scrolled = elements.flatMap(scrolledIn);
  const marks = elements.map((element) => {
    const mark = document.createComment('');
    element.replaceWith(mark);
    return { element, mark };
  });
  return () => {
    for (const { element, mark } of marks) mark.replaceWith(element);
    for (const { element, top, left } of scrolled) {
      element.scrollTop = top;
      element.scrollLeft = left;
    }
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
  };
}

function scrolledIn(root: Element): Scrolled[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const { scrollTop: top, scrollLeft: left } = element;
    return top === 0 && left === 0 ? [] : [{ element, top, left }];
  });
}
