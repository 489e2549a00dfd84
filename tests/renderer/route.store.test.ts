import { expect, test } from 'vitest';
import { type AddressBar, RouteStore } from '../../renderer/app/route.store.ts';

class FakeBar implements AddressBar {
  readonly visited: string[];
  readonly location: { hash: string };
  readonly history: AddressBar['history'];

  constructor(hash: string) {
    this.visited = [hash];
    this.location = { hash };
    this.history = {
      pushState: (_state, _unused, address) => {
        this.visited.push(address);
        this.location.hash = address;
      },
      replaceState: (_state, _unused, address) => {
        this.visited[this.visited.length - 1] = address;
        this.location.hash = address;
      },
      back: () => {
        this.visited.pop();
        this.location.hash = this.visited.at(-1) ?? '';
      },
    };
  }
}

function routeAt(hash: string) {
  const bar = new FakeBar(hash);
  let changes = 0;
  const route = new RouteStore(bar, () => {
    changes += 1;
  });
  return { bar, route, changes: () => changes };
}

test('an address is taken apart into its path and its query', () => {
  const { route } = routeAt('#/archives/units/12?tab=vehicles');
  expect(route.path).toEqual(['archives', 'units', '12']);
  expect(route.query.get('tab')).toBe('vehicles');
});

test('an address with a lone percent sign is taken as it is written', () => {
  expect(routeAt('#/archives/50%').route.path).toEqual(['archives', '50%']);
});

test('going to a page is a step that the back key undoes', () => {
  const { route, bar } = routeAt('#/today');
  route.go('archives/units/12');
  expect(route.path).toEqual(['archives', 'units', '12']);
  route.back();
  route.addressChanged();
  expect(route.path).toEqual(['today']);
  expect(bar.visited).toEqual(['#/today']);
});

test('leaving asks while something would be lost, and staying keeps the page and its address', async () => {
  const { route, bar } = routeAt('#/settings/site');
  route.guardLeaving(async () => false);
  route.go('today');
  await Promise.resolve();
  expect(route.path).toEqual(['settings', 'site']);
  bar.location.hash = '#/fees';
  route.addressChanged();
  await Promise.resolve();
  expect(route.path).toEqual(['settings', 'site']);
  expect(bar.location.hash).toBe('#/settings/site');
});

test('agreeing to leave goes to the page asked for', async () => {
  const { route, bar } = routeAt('#/settings/site');
  route.guardLeaving(async () => true);
  bar.location.hash = '#/fees';
  route.addressChanged();
  await Promise.resolve();
  await Promise.resolve();
  expect(route.path).toEqual(['fees']);
});

test('once the guard is taken away nothing asks', () => {
  const { route } = routeAt('#/settings/site');
  const release = route.guardLeaving(async () => false);
  release();
  route.go('today');
  expect(route.path).toEqual(['today']);
});
