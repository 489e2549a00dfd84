import { beforeEach, expect, test } from 'vitest';
import { refuseDrops } from '../../renderer/app/refuse-drops.ts';

/** Listeners stay with the window, and one more of the same changes nothing. */
refuseDrops(window);

beforeEach(() => {
  document.body.innerHTML = '<input /><div id="takes"></div><a href="#/x"><b>link</b></a>';
});

/** What comes of a drag of such things over the element. */
function drag(selector: string, type: 'dragover' | 'drop' | 'dragstart', types: readonly string[]) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = { types, dropEffect: 'copy' };
  Object.assign(event, { dataTransfer });
  document.querySelector(selector)?.dispatchEvent(event);
  return { stopped: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

test.each(['Files', 'text/uri-list'])('%s let go beside a place that takes one does nothing', (kind) => {
  expect(drag('body', 'dragover', [kind])).toEqual({ stopped: true, effect: 'none' });
  expect(drag('input', 'drop', [kind, 'text/plain'])).toEqual({ stopped: true, effect: 'none' });
});

test('a place that takes files keeps them', () => {
  document.querySelector('#takes')?.addEventListener('drop', (event) => event.preventDefault());
  expect(drag('#takes', 'drop', ['Files'])).toEqual({ stopped: true, effect: 'copy' });
});

test('words are moved within a form as ever', () => {
  expect(drag('input', 'drop', ['text/plain'])).toEqual({ stopped: false, effect: 'copy' });
  expect(drag('input', 'dragstart', ['text/plain'])).toEqual({ stopped: false, effect: 'copy' });
});

test('a link is not dragged out of the window', () => {
  expect(drag('b', 'dragstart', ['text/uri-list'])).toMatchObject({ stopped: true });
});
