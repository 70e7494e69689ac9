import { reminder, type Delivery } from '@kyket/agreements';
import { defineView, json } from '../view';

/** Every dispatch that was claimed: sent, failed, or claimed by someone who then fell silent. */
export const reminderRegister = defineView({
  name: 'reminder-register',
  version: 1,
  of: reminder,
  key: ['id'],
  columns: {
    id: 'uuid',
    obligation: 'uuid',
    step: 'text',
    due: 'date',
    office: 'uuid',
    late: 'boolean',
    sent: 'boolean',
    failed: 'boolean',
    channels: json<Readonly<Record<string, Delivery>>>(),
  },
  indexes: [['id'], ['obligation']],

  rows: (id, state) => {
    if (state.is === 'none') return [];

    const deliveries = Object.values(state.channels);
    return [
      {
        id,
        obligation: state.obligation,
        step: state.step,
        due: state.due,
        office: state.office,
        late: state.late,
        sent: deliveries.some(({ is }) => is === 'sent'),
        failed: deliveries.some(({ is }) => is === 'failed'),
        channels: state.channels,
      },
    ];
  },
});
