/** A file or a link let go beside a place that takes one would open in the window; words moved within a form stay free. */
export function refuseDrops(page: Pick<Window, 'addEventListener'>): void {
  const refuse = (event: DragEvent): void => {
    // A place that takes files has answered before the event comes up here.
    if (event.defaultPrevented || event.dataTransfer === null || !carriesFileOrLink(event.dataTransfer))
      return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  page.addEventListener('dragover', refuse);
  page.addEventListener('drop', refuse);
  page.addEventListener('dragstart', (event) => {
    if (event.target instanceof Element && event.target.closest('a, img') !== null) event.preventDefault();
  });
}

function carriesFileOrLink({ types }: DataTransfer): boolean {
  return types.includes('Files') || types.includes('text/uri-list');
}
