import {
  defineEvent,
  idFrom,
  MemoryLog,
  onDay,
  streamOf,
  type Aggregate,
  type EventsOf,
  type Metadata,
} from '@kyket/eventing';
import { z } from 'zod';
import { Records } from './records';

const Visited = defineEvent('Visited', {
  data: z.object({ place: z.string() }),
  says: { vi: 'Thăm {place}', en: 'Visited {place}' },
});
const events = [Visited] as const;

const journey: Aggregate<readonly string[], EventsOf<typeof events>> = {
  name: 'journey',
  initial: [],
  evolve: (places, { data }) => [...places, data.place],
  events,
  zone: () => 'Asia/Ho_Chi_Minh',
};

const id = idFrom('journey');
const stream = streamOf(journey, id);

const metadata = (day: string): Metadata => ({
  schemaVersion: 1,
  recordedAt: '2026-11-22T00:00:00.000Z',
  occurredOn: { date: onDay(day), zone: 'Asia/Ho_Chi_Minh' },
  actor: { personId: idFrom('alice'), authentication: 'password' },
  evidence: [],
  commandId: idFrom('command', day),
  correlationId: idFrom('command', day),
  causationId: idFrom('command', day),
});

const diary = () => {
  const log = new MemoryLog();
  const records = new Records(log);
  let revision = -1;
  return {
    records,
    visit: async (place: string, day: string) => {
      await log.append(
        stream,
        [{ id: idFrom(place), type: 'Visited', data: { place }, metadata: metadata(day) }],
        revision < 0 ? 'no-stream' : revision,
      );
      revision += 1;
    },
    places: async () => (await records.look(journey, id)).state,
  };
};

describe('A record that is held ready', () => {
  it('[ES-3] comes to the same as one read anew, however its facts are dated', async () => {
    const { visit, places, records } = diary();
    await visit('Nam Ninh', '2017-09-12');
    await visit('Điện Biên', '2023-12-19');
    await places();
    await visit('Lạng Sơn', '2021-09-09');
    await places();
    await visit('Hà Giang', '2022-09-23');

    expect(await places()).toEqual(['Nam Ninh', 'Lạng Sơn', 'Hà Giang', 'Điện Biên']);
    expect((await records.lookFrom(journey, id, { trueOn: '2022-01-01' })).state).toEqual([
      'Nam Ninh',
      'Lạng Sơn',
    ]);
  });

  it('[ES-8] shows what was known at a revision', async () => {
    const { visit, records } = diary();
    await visit('Nam Ninh', '2017-09-12');
    await visit('Điện Biên', '2023-12-19');

    expect(await records.lookFrom(journey, id, { upTo: 0 })).toMatchObject({
      revision: 0,
      state: ['Nam Ninh'],
    });
  });
});
