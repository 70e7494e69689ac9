import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { clearance, clearanceIdOf } from '../clearance';
import { refuse } from '../clearance.refusals';
import { dayAsked, wholeDay } from '../guards';
import { ClearanceOpened } from './events';
import { askForPin, pin, RouteChoice } from './pinning';

const { procedure, ground, touches, bodies } = RouteChoice.shape;

/** The fields by which a route is chosen, with their names. */
export const routeFields = {
  procedure: labelled(procedure, { vi: 'Thủ tục', en: 'Procedure', refers: 'procedure' }),
  ground: labelled(ground, { vi: 'Lý do áp dụng', en: 'Ground' }),
  touches: labelled(touches.default([]), {
    vi: 'Nội dung có liên quan đến',
    en: 'What it touches',
  }),
  bodies: labelled(bodies.default({}), {
    vi: 'Cơ quan đảm nhận từng phần việc',
    en: 'Who plays which part',
    refers: 'party',
  }),
};

export const OpenClearance = z.strictObject({
  agreement: labelled(Id, { vi: 'Thỏa thuận', en: 'Agreement', refers: 'agreement' }),
  party: labelled(Id, { vi: 'Bên cần xin chủ trương', en: 'Party', refers: 'party' }),
  ...routeFields,
});
export type OpenClearance = z.infer<typeof OpenClearance>;

/** Pins the law of the day: what applies to this party, this kind of text and this day of opening. A route without stages says that no clearance is needed. */
export const openClearance = defineCommand('OpenClearance', {
  title: { vi: 'Mở hồ sơ xin chủ trương', en: 'Open a clearance' },
  data: OpenClearance,
  of: clearance,
  may: ['head'],
  founds: true,
  ownedBy: ({ party }) => party,
  idOf: ({ agreement, party }) => clearanceIdOf(agreement, party),
  guard: (state) => {
    if (state.is !== 'none') throw refuse('clearance-already-open');
  },
  asks: (command, _state, circumstances) => askForPin({ ...command, day: dayAsked(circumstances) }),
  decide: (command, _state, circumstances) => {
    const { agreement, party, ground, touches } = command;
    const id = clearanceIdOf(agreement, party);
    if (circumstances.id !== id) throw refuse('clearance-elsewhere', { id });

    const day = wholeDay(circumstances);
    const own = circumstances.answers.party.said;
    const pinned = pin({ ...command, day }, circumstances.answers);
    const zone = own.is === 'known' ? own.zone : circumstances.occurredOn.zone;
    return [ClearanceOpened({ agreement, party, zone, ground, touches, ...pinned })];
  },
});
