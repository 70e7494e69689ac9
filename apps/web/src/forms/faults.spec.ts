import { faultsAt, nameOfPlace } from './faults';
import type { Field } from './field';

const party: Field = {
  name: 'party',
  label: 'Cơ quan',
  required: true,
  is: 'reference',
  to: 'party',
};
const form: Field = {
  name: '',
  label: '',
  required: true,
  is: 'group',
  fields: [
    {
      name: 'seats',
      label: 'Các bên ký',
      required: true,
      is: 'list',
      least: 2,
      item: { name: '', label: 'Các bên ký', required: true, is: 'group', fields: [party] },
    },
    {
      name: 'titles',
      label: 'Tên văn bản',
      required: true,
      is: 'languages',
      codes: ['vi'],
      long: false,
    },
  ],
};

describe('What the server finds wrong', () => {
  it('is shown at the field it points at', () => {
    const faults = [
      { pointer: '#/seats/1/party', code: 'invalid', detail: 'Chưa có cơ quan này.' },
      { pointer: '#/titles/vi', code: 'too_small', detail: 'Chưa có tên.' },
    ];
    expect(faultsAt(form, faults)).toEqual({
      '#/seats/1/party': 'Chưa có cơ quan này.',
      '#/titles/vi': 'Chưa có tên.',
    });
  });

  it('is shown at the nearest field when it points at what the form does not show', () => {
    const fault = { pointer: '#/seats/0/side', code: 'invalid', detail: 'Sai.' };
    expect(faultsAt(form, [fault])).toEqual({ '#/seats/0': 'Sai.' });
  });

  it('is called by the names a person sees', () => {
    expect(nameOfPlace(form, '#/seats/1/party')).toBe('Các bên ký › 2 › Cơ quan');
  });
});
