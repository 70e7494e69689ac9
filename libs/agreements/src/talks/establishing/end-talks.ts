import { defineCommand } from '@kyket/eventing';
import { z } from 'zod';
import { TalksEnded } from '../events';
import { Why } from '../fields';
import { running } from '../guards';
import { talks } from '../talks';

export const EndTalks = z.strictObject({ reason: Why });
export type EndTalks = z.infer<typeof EndTalks>;

/** The sides stop meeting. What was agreed at their meetings stands. */
export const endTalks = defineCommand('EndTalks', {
  title: { vi: 'Kết thúc cơ chế hội đàm', en: 'End the talks' },
  data: EndTalks,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: (state) => void running(state),
  decide: (command) => [TalksEnded(command)],
});
