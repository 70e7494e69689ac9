import { bodyOf, draftFrom, emptyDraft } from './drafts';
import type { Draft, Field } from './field';
import { missingIn } from './missing';

const head = (name: string, required = true) => ({ name, label: name, required });
const text = (name: string, required = true): Field => ({
  ...head(name, required),
  is: 'text',
  long: false,
});
const group = (name: string, fields: readonly Field[], required = true): Field => ({
  ...head(name, required),
  is: 'group',
  fields,
});

let made = 0;
const newId = () => `id-${(made += 1)}`;

const sent = (field: Field, typed: Draft) => bodyOf(group('', [field]), { [field.name]: typed });

describe('What goes to the server', () => {
  beforeEach(() => (made = 0));

  it('is nothing where nothing was filled in', () => {
    expect(sent(text('reason', false), '  ')).toEqual({});
    expect(sent({ ...head('year', false), is: 'number' }, '')).toEqual({});
  });

  it('is numbers as numbers, and what is no number as it was typed', () => {
    expect(sent({ ...head('year'), is: 'number' }, ' 2024 ')).toEqual({ year: 2024 });
    expect(sent({ ...head('year'), is: 'number' }, 'nay')).toEqual({ year: 'nay' });
  });

  it('is a day of the calendar, however the office writes it', () => {
    expect(sent({ ...head('on'), is: 'day' }, '19/12/2023')).toEqual({ on: '2023-12-19' });
    expect(sent({ ...head('on'), is: 'day' }, 'mai')).toEqual({ on: 'mai' });
  });

  it('leaves out a part that holds only what was made for it', () => {
    const part = group('cohort', [{ ...head('id'), is: 'new-id' }, text('name')], false);
    const empty = emptyDraft(part, newId);

    expect(empty).toEqual({ id: 'id-1', name: '' });
    expect(sent(part, empty)).toEqual({});
    expect(sent(part, { id: 'id-1', name: 'Khóa 1' })).toEqual({
      cohort: { id: 'id-1', name: 'Khóa 1' },
    });
  });

  it('leaves out a part whose list stands there empty, since it must have items once it is said', () => {
    const over: Field = { ...head('over'), is: 'list', least: 2, item: text('') };
    const part = group('unmapped', [{ ...head('count'), is: 'number' }, over], false);
    const empty = emptyDraft(part, newId);

    expect(empty).toEqual({ count: '', over: ['', ''] });
    expect(sent(part, empty)).toEqual({});
    expect(missingIn(group('', [part]), { unmapped: empty })).toEqual([]);
    expect(missingIn(group('', [part]), { unmapped: { count: '22', over: ['', ''] } })).toEqual([
      '#/unmapped/over/0',
      '#/unmapped/over/1',
    ]);
  });

  it('keeps the places of a list, so that faults point at the right item', () => {
    const list: Field = { ...head('venues'), is: 'list', least: 0, item: text('') };
    expect(sent(list, ['Điện Biên', '', 'Luông Pha Băng'])).toEqual({
      venues: ['Điện Biên', '', 'Luông Pha Băng'],
    });
  });

  it('is the one way chosen, with the value that marks it', () => {
    const mark = (value: string): Field => ({ ...head('is'), is: 'constant', value });
    const basis: Field = {
      ...head('basis'),
      is: 'either',
      branches: [
        { label: 'Tổng số', field: group('', [mark('total'), { ...head('count'), is: 'number' }]) },
        { label: 'Không định lượng', field: group('', [mark('qualitative')]) },
      ],
    };
    const typed = { branch: '0', '0': { is: '', count: '40' }, '1': { is: '' } };
    expect(sent(basis, typed)).toEqual({ basis: { is: 'total', count: 40 } });
    expect(sent(basis, { ...typed, branch: '1' })).toEqual({ basis: { is: 'qualitative' } });
    expect(draftFrom(basis, { is: 'qualitative' }, newId)).toMatchObject({ branch: '1' });
  });

  it('tells only the languages a text was written in', () => {
    const titles: Field = { ...head('titles'), is: 'languages', codes: ['vi', 'lo'], long: false };
    expect(sent(titles, { vi: 'Biên bản', lo: '' })).toEqual({ titles: { vi: 'Biên bản' } });
  });

  it('says no more of a day than is known', () => {
    const day: Field = { ...head('occurredOn', false), is: 'partial-day' };
    expect(sent(day, { is: 'day', on: '' })).toEqual({});
    expect(sent(day, { is: 'month', year: '2023', month: '12' })).toEqual({
      occurredOn: { is: 'month', year: 2023, month: 12 },
    });
    expect(sent(day, { is: 'unknown' })).toEqual({ occurredOn: { is: 'unknown' } });
  });

  it('begins with what is on record when there is something', () => {
    const form = group('', [
      text('name'),
      { ...head('id'), is: 'new-id' },
      { ...head('on'), is: 'day' },
    ]);
    const draft = draftFrom(form, { name: 'Điều 1', id: 'known', on: '2023-12-19' }, newId);
    expect(bodyOf(form, draft)).toEqual({ name: 'Điều 1', id: 'known', on: '2023-12-19' });
  });
});

describe('What is missing', () => {
  it('is told at its place, and not for parts that may be left out', () => {
    const form = group('', [
      text('host'),
      text('note', false),
      group('period', [text('from')], false),
      { ...head('seats'), is: 'list', least: 2, item: group('', [text('party')]) },
    ]);
    expect(missingIn(form, emptyDraft(form, newId))).toEqual([
      '#/host',
      '#/seats/0/party',
      '#/seats/1/party',
    ]);
  });
});
