import { dienBien } from '../../apps/standalone/src/demo/dien-bien';
import { give } from '../../apps/standalone/src/demo/load';
import { tellingOf } from '../../apps/standalone/src/demo/telling';
import { morning, tellsInMemory } from '../scenarios/telling/demonstration';
import { story } from './app-story';

/** The reminders that are claimed in the life of the story, by their streams, when nobody disturbs it: the house in memory lives it. */
export const remindersUndisturbed = async (): Promise<ReadonlySet<string>> => {
  const house = await tellsInMemory(tellingOf([dienBien], { only: 'registers' }));
  try {
    for (const move of story) {
      if (move.is === 'clock') await morning(house, move.now);
      else await give(move, house);
      await house.managers.settle();
    }
    const streams = new Set<string>();
    for await (const { stream } of house.log.readAll())
      if (stream.startsWith('reminder-')) streams.add(stream);
    return streams;
  } finally {
    await house.close();
  }
};
