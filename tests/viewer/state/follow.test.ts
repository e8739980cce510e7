import { expect, test } from 'vitest';
import { RequestFailed } from '../../../viewer/api/index.ts';
import { follow, type Tidings } from '../../../viewer/state/index.ts';

function followed() {
  let change: number | 'gone' = 1;
  const heard: Tidings[] = [];
  const client = {
    async change() {
      if (change === 'gone')
        throw new RequestFailed({ code: 'unreachable', status: 0, detail: '', hints: [] });
      return { change };
    },
  };
  const follower = follow(client, { every: () => () => {} }, (tidings) => heard.push(tidings));
  follower.shows(1);
  const turn = async (next: typeof change) => {
    change = next;
    await follower.ask();
  };
  return { follower, heard, turn };
}

test('Nothing is told while nothing changes.', async () => {
  const { heard, turn } = followed();
  await turn(1);
  await turn(1);
  expect(heard).toEqual([]);
});

test('A change is told once, until the page has caught up.', async () => {
  const { follower, heard, turn } = followed();
  await turn(1);
  await turn(2);
  await turn(3);
  expect(heard).toEqual([{ reachable: true, changed: true }]);
  follower.shows(3);
  await turn(3);
  expect(heard.at(-1)).toEqual({ reachable: true, changed: false });
});

test('A server that is gone is told, and told when it is back.', async () => {
  const { heard, turn } = followed();
  await turn(1);
  await turn('gone');
  await turn(1);
  expect(heard.map(({ reachable }) => reachable)).toEqual([false, true]);
});

test('What came between the reading and the first question is told.', async () => {
  const { heard, turn } = followed();
  await turn(2);
  expect(heard.at(-1)).toEqual({ reachable: true, changed: true });
});

test('What is read newer than the last question is no change.', async () => {
  const { follower, heard, turn } = followed();
  await turn(1);
  follower.shows(2);
  await turn(2);
  expect(heard).toEqual([]);
});
