import {
  agreement,
  AgreementAbandoned,
  AgreementProposed,
  LegacyAgreementRegistered,
  party,
  PartyRegistered,
  PartySucceeded,
  redesignateSeat,
  seatHolderOn,
  SignatureAffixed,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate } from '@kyket/eventing';
import { theHouse } from '../principal';
import { succession } from './succession';
import { managedHouse } from './testing/managed-house';

const parties = {
  labourHaGiang: idFrom('party', 'so-ldtbxh-ha-giang'),
  haGiang: idFrom('party', 'so-gddt-ha-giang'),
  tuyenQuang: idFrom('party', 'so-gddt-tuyen-quang-2025'),
  guangxi: idFrom('party', 'so-giao-duc-quang-tay'),
};
const id = idFrom('agreement', 'ha-giang-guangxi');
const [ours, theirs] = [idFrom('seat', 'ha-giang'), idFrom('seat', 'guangxi')];
const merger = {
  act: idFrom('act', 'nq-202-2025'),
  kind: 'merger' as const,
  successors: [parties.tuyenQuang],
  legalBasis: 'Nghị quyết 202/2025/QH15',
};
const transfer = {
  act: idFrom('act', 'chuyen-gdnn'),
  kind: 'transfer' as const,
  successors: [parties.haGiang],
  matters: ['giáo dục nghề nghiệp'],
  legalBasis: 'Quyết định 01/2025/QĐ-UBND',
};
const split = {
  act: idFrom('act', 'chia'),
  kind: 'split' as const,
  successors: [parties.tuyenQuang, parties.labourHaGiang],
  legalBasis: 'Nghị quyết',
};

const seated = (holder: Id) => ({
  kind: 'mou' as const,
  titles: { vi: 'Biên bản ghi nhớ' },
  zone: 'Asia/Ho_Chi_Minh',
  period: {},
  seats: [
    { id: ours, side: idFrom('side', 'vn'), party: holder, checked: true },
    { id: theirs, side: idFrom('side', 'cn'), party: parties.guangxi, checked: false },
  ],
  links: [],
  leadSeat: ours,
  answers: [],
});
const legacy = (holder: Id) => LegacyAgreementRegistered(seated(holder));
const merged = PartySucceeded(merger, { effectiveFrom: '2025-07-01' });

const house = async (start: string) => {
  const all = managedHouse(succession, at(start));
  for (const each of Object.values(parties))
    await all.tell(party, each, [
      PartyRegistered({
        level: 'department',
        country: 'VN',
        zone: 'Asia/Ho_Chi_Minh',
        names: { vi: 'Sở' },
      }),
    ]);
  return {
    ...all,
    moves: () => all.factsOf(agreement, id, 'PartyDesignationUpdated'),
    /** Who held our seat on a day, as known at the end of another. */
    holder: async (trueOn: LocalDate, knownOn: LocalDate) => {
      const knownAt = `${knownOn}T16:59:59.999Z`;
      const { state } = await all.records.lookFrom(agreement, id, { knownAt });
      const seat = state.is === 'open' ? state.seats[ours] : undefined;
      return seat && seatHolderOn(seat, trueOn);
    },
  };
};
const at = (day: string) => `${day}T03:00:00.000Z`;

describe('The manager of successions', () => {
  it('[EX-9] follows the chain when two acts are recorded the wrong way round (worked example 3)', async () => {
    const { tell, settle, clock, holder, moves } = await house('2020-10-20');
    await tell(agreement, id, [legacy(parties.labourHaGiang)], { on: '2020-10-14' });
    clock.set(at('2025-07-10'));
    await tell(party, parties.haGiang, [merged], { on: '2025-06-12' });
    await settle();
    expect(await moves()).toEqual([]);

    clock.set(at('2025-07-20'));
    await tell(
      party,
      parties.labourHaGiang,
      [PartySucceeded(transfer, { effectiveFrom: '2025-03-01' })],
      { on: '2025-02-20' },
    );
    await settle();

    const { labourHaGiang, haGiang, tuyenQuang } = parties;
    expect(await holder('2025-07-05', '2025-07-05')).toBe(labourHaGiang);
    expect(await holder('2025-07-05', '2025-07-11')).toBe(labourHaGiang);
    expect(await holder('2025-07-05', '2025-07-21')).toBe(tuyenQuang);
    expect(await holder('2025-06-30', '2025-07-21')).toBe(haGiang);
    expect(await holder('2025-02-28', '2025-07-21')).toBe(labourHaGiang);
    expect(await moves()).toHaveLength(2);
  });

  it('finds the act that came before a legacy agreement was registered (worked example 4)', async () => {
    const { tell, settle, clock, holder, moves } = await house('2025-07-10');
    await tell(party, parties.haGiang, [merged], { on: '2025-06-12' });
    clock.set(at('2026-11-22'));
    await tell(agreement, id, [legacy(parties.haGiang)], { on: '2017-09-12' });
    await settle();

    expect(await holder('2020-01-01', '2026-11-23')).toBe(parties.haGiang);
    expect(await holder('2026-01-01', '2026-11-23')).toBe(parties.tuyenQuang);
    expect(await holder('2026-01-01', '2026-01-01')).toBeUndefined();
    expect(await moves()).toMatchObject([
      { metadata: { recordedAt: at('2026-11-22'), effectiveFrom: '2025-07-01' } },
    ]);
  });

  it('finds it too where the year of the agreement is not known', async () => {
    const { tell, settle, moves } = await house('2026-11-20');
    await tell(party, parties.haGiang, [merged], { on: '2025-06-12' });
    const someYear = { is: 'day-of-some-year', month: 10, day: 14 } as const;
    await tell(agreement, id, [legacy(parties.haGiang)], { on: someYear });
    await settle();

    expect(await moves()).toHaveLength(1);
  });

  it('leaves alone who sat down after it had passed something on', async () => {
    const { tell, settle, moves } = await house('2026-11-20');
    const passedOn = PartySucceeded(transfer, { effectiveFrom: '2025-03-01' });
    await tell(party, parties.labourHaGiang, [passedOn], { on: '2025-02-20' });
    await tell(agreement, id, [AgreementProposed(seated(parties.labourHaGiang))]);
    await settle();

    expect(await moves()).toEqual([]);
  });

  it('[ES-6] redesignates once, and appends nothing when everything is read again', async () => {
    const { tell, settle, replayed, moves } = await house('2025-07-10');
    await tell(agreement, id, [legacy(parties.haGiang)], { on: '2020-10-14' });
    await tell(party, parties.haGiang, [merged], { on: '2025-06-12' });
    await settle();

    expect(await replayed()).toEqual([]);
    expect(await moves()).toHaveLength(1);
  });

  it('I12 touches no signature', async () => {
    const { tell, settle, records } = await house('2025-07-10');
    const signed = SignatureAffixed({
      seat: ours,
      hash: 'not-held',
      medium: 'paper',
      certainty: 'stated',
      authority: 'not-recorded',
    });
    await tell(agreement, id, [legacy(parties.haGiang), signed], { on: '2020-10-14' });
    const before = await records.look(agreement, id);
    await tell(party, parties.haGiang, [merged], { on: '2025-06-12' });
    await settle();
    const { state } = await records.look(agreement, id);

    expect(state.is === 'open' && state.seats[ours]?.signature).toEqual(
      before.state.is === 'open' && before.state.seats[ours]?.signature,
    );
    expect(state).toMatchObject({ questions: { [merger.act]: 'open' } });
  });

  it('waits where people must choose among several, and goes on from their choice', async () => {
    const { tell, settle, moves, decisions, replayed } = await house('2025-07-10');
    await tell(agreement, id, [legacy(parties.haGiang)], { on: '2020-10-14' });
    await tell(party, parties.haGiang, [PartySucceeded(split)], { on: '2025-05-01' });
    const further = PartySucceeded({ ...merger, successors: [parties.tuyenQuang] });
    await tell(party, parties.labourHaGiang, [further], { on: '2025-07-01' });
    await settle();
    expect(await moves()).toEqual([]);

    const commandId = idFrom('command', 'choice');
    await decisions.decide(redesignateSeat, {
      id,
      data: { seat: ours, act: split.act, party: parties.labourHaGiang },
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: { ...theHouse, organisation: parties.haGiang },
        roles: ['head'],
      },
    });
    await settle();
    expect((await moves()).map(({ data }) => data)).toMatchObject([
      { party: parties.labourHaGiang },
      { party: parties.tuyenQuang },
    ]);
    expect(await replayed()).toEqual([]);
  });

  it('moves no seat of what was abandoned', async () => {
    const { tell, settle, moves } = await house('2025-06-01');
    await tell(agreement, id, [
      AgreementProposed(seated(parties.haGiang)),
      AgreementAbandoned({ reason: 'không ký nữa' }),
    ]);
    await tell(party, parties.haGiang, [merged]);
    await settle();

    expect(await moves()).toEqual([]);
  });
});
