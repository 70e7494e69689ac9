import {
  agreement,
  AgreementLinked,
  AgreementProposed,
  clearance,
  ClearanceGranted,
  clearanceIdOf,
  ClearanceOpened,
  ClearanceWithdrawn,
  DispatchRecorded,
  DraftTextRecorded,
  finding,
  findingIdOf,
  HolderAppointed,
  OfficeEstablished,
  party,
  PartyRegistered,
  settleFinding,
  SignatureAffixed,
  TacitlyRenewed,
  TacitRenewalObjected,
  TextAgreed,
} from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { theHouse } from '../principal';
import { afterCheck } from './after-check';
import { managedHouse } from './testing/managed-house';

const [id, other] = [idFrom('agreement', 'ours'), idFrom('agreement', 'other')];
const [ours, chairman] = [idFrom('party', 'so-gddt'), idFrom('party', 'ubnd')];
const [office, signer, seat] = [idFrom('office', 1), idFrom('person', 1), idFrom('seat', 1)];
const hash = 'b'.repeat(64);
const file = clearanceIdOf(id, ours);
const said = <S>(of: S) => ({ stream: 'elsewhere', revision: 0, said: of });

const proposed = AgreementProposed({
  kind: 'mou',
  titles: { vi: 'Biên bản ghi nhớ' },
  zone: 'Asia/Ho_Chi_Minh',
  period: {},
  seats: [{ id: seat, side: idFrom('side', 'vn'), party: ours, office, checked: true }],
  links: [],
  leadSeat: seat,
  answers: [],
});
const drafted = DraftTextRecorded({
  version: 1,
  hash,
  languages: { vi: hash },
  titles: { vi: 'Biên bản ghi nhớ' },
  articles: [],
  clauses: { entry: { is: 'on-last-signature' }, end: 'open-ended' },
  behind: [],
});
const opened = ClearanceOpened({
  agreement: id,
  party: ours,
  zone: 'Asia/Ho_Chi_Minh',
  touches: [],
  procedure: { id: idFrom('procedure', 1), version: 1 },
  practice: 'recorded',
  route: [
    {
      id: 'decide',
      kind: 'decide',
      asked: [chairman],
      quorum: 1,
      after: [],
      workingDays: 'unknown',
    },
  ],
  answers: {
    procedure: said({ version: 1, source: '64/2021/NĐ-CP' }),
    party: said({ level: 'department', country: 'VN' }),
    agreement: said({ kind: 'mou', countries: ['VN', 'LA'] }),
  },
});
const granted = ClearanceGranted({
  round: 1,
  hash,
  latitude: 'Câu chữ',
  conditions: [],
  document: '2215/QĐ-UBND',
  body: chairman,
  office,
  answers: {
    competent: said({ office, person: signer }),
    drafters: said({ drafters: [] }),
  },
});
const withdrawn = ClearanceWithdrawn({
  reason: 'x',
  document: '1/QĐ-UBND',
  unsigned: said({ signed: false as const }),
});
/** Signed when the register stood at its third fact and the clearance at its second. */
const signed = SignatureAffixed({
  seat,
  hash,
  medium: 'electronic',
  office,
  signer,
  certainty: 'stated',
  authority: {
    power: { stream: `party-${ours}`, revision: 2, said: 'office' },
    clearance: { stream: `clearance-${file}`, revision: 1, said: 'covers' },
  },
});

type Checked = 'SignatureAffixed' | 'AgreementLinked' | 'TacitlyRenewed' | 'TacitRenewalObjected';

const house = async () => {
  const all = managedHouse(() => afterCheck, '2023-12-19T03:00:00.000Z');
  await all.tell(
    party,
    ours,
    [
      PartyRegistered({
        level: 'department',
        country: 'VN',
        zone: 'Asia/Ho_Chi_Minh',
        names: { vi: 'Sở' },
      }),
      OfficeEstablished({ officeId: office, titles: { vi: 'Giám đốc' }, may: ['sign'] }),
      HolderAppointed({ officeId: office, person: signer, document: '12/QĐ-UBND' }),
    ],
    { on: '2020-01-01' },
  );
  await all.tell(agreement, id, [proposed, drafted, TextAgreed({ hash })], { on: '2023-11-01' });
  await all.tell(clearance, file, [opened, granted], { on: '2023-12-10' });
  const findingOf = async (type: Checked, of = id) => {
    const fact = (await all.factsOf(agreement, of, type)).at(-1);
    return (await all.records.look(finding, findingIdOf(fact?.id ?? ''))).state;
  };
  return { ...all, findingOf };
};

describe('The check after a signature', () => {
  it('finds nothing where every answer still held', async () => {
    const { tell, settle, findingOf } = await house();
    await tell(agreement, id, [signed]);
    await settle();

    expect(await findingOf('SignatureAffixed')).toEqual({ is: 'none' });
  });

  it('opens a finding where the clearance was withdrawn in between, and leaves the signature', async () => {
    const { tell, settle, findingOf, records } = await house();
    await tell(clearance, file, [withdrawn]);
    await tell(agreement, id, [signed]);
    await settle();

    expect(await findingOf('SignatureAffixed')).toMatchObject({
      is: 'open',
      agreement: id,
      act: 'signature',
      faults: ['not-cleared'],
    });
    const { state } = await records.look(agreement, id);
    expect(state).toMatchObject({ seats: { [seat]: { signature: { is: 'signed' } } } });
  });

  it('does not hold against it what was recorded after it', async () => {
    const { tell, settle, findingOf } = await house();
    await tell(agreement, id, [signed]);
    await tell(clearance, file, [withdrawn]);
    await settle();

    expect(await findingOf('SignatureAffixed')).toEqual({ is: 'none' });
  });

  it('asks nothing of what moved on and says the same', async () => {
    const { tell, settle, findingOf } = await house();
    const renamed = OfficeEstablished({
      officeId: idFrom('office', 2),
      titles: { vi: 'Phó' },
      may: [],
    });
    await tell(party, ours, [renamed], { on: '2020-01-01' });
    await tell(agreement, id, [signed]);
    await settle();

    expect(await findingOf('SignatureAffixed')).toEqual({ is: 'none' });
  });

  it('[ES-6] opens it once: neither reading everything again nor settling it brings it back', async () => {
    const { tell, settle, replayed, decisions, factsOf, findingOf } = await house();
    await tell(clearance, file, [withdrawn]);
    await tell(agreement, id, [signed]);
    await settle();
    expect(await replayed()).toEqual([]);

    const [fact] = await factsOf(agreement, id, 'SignatureAffixed');
    const commandId = idFrom('command', 'settle');
    await decisions.decide(settleFinding, {
      id: findingIdOf(fact!.id),
      data: { reason: 'Đã cấp lại chủ trương' },
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: { ...theHouse, organisation: ours },
        roles: ['head'],
      },
    });
    expect(await replayed()).toEqual([]);
    expect(await findingOf('SignatureAffixed')).toMatchObject({ is: 'settled' });
  });
});

describe('The check after a link', () => {
  it('opens a finding where two links, each right when it was asked for, make a circle', async () => {
    const { tell, settle, findingOf } = await house();
    const linked = (to: string, revision: number) =>
      AgreementLinked({
        kind: 'under',
        to,
        answers: [{ stream: `agreement-${to}`, revision, said: '' }],
      });
    await tell(agreement, other, [proposed]);
    await tell(agreement, id, [linked(other, 0)]);
    await tell(agreement, other, [linked(id, 2)]);
    await settle();

    expect(await findingOf('AgreementLinked')).toEqual({ is: 'none' });
    expect(await findingOf('AgreementLinked', other)).toMatchObject({
      is: 'open',
      act: 'link',
      faults: ['links-would-make-a-circle'],
    });
  });
});

describe('The check after a tacit renewal', () => {
  const renewed = (reviewed: boolean) =>
    TacitlyRenewed(
      { to: '2026-12-31', certainty: 'stated', reviewed },
      { effectiveFrom: '2024-01-01' },
    );

  it('opens a finding where nobody had reviewed it, and none where someone had', async () => {
    const { tell, settle, clock, findingOf } = await house();
    clock.set('2024-01-01T03:00:00.000Z');
    await tell(agreement, id, [renewed(true)]);
    await settle();
    expect(await findingOf('TacitlyRenewed')).toEqual({ is: 'none' });

    await tell(agreement, id, [renewed(false)]);
    await settle();
    expect(await findingOf('TacitlyRenewed')).toMatchObject({
      is: 'open',
      act: 'renewal',
      faults: ['renewed-without-review'],
    });
  });

  it('asks nothing of terms that had begun before the agreement was on record', async () => {
    const { tell, settle, findingOf } = await house();
    const ofOld = TacitlyRenewed(
      { to: '2022-12-31', certainty: 'stated', reviewed: false },
      { effectiveFrom: '2020-01-01' },
    );
    await tell(agreement, id, [ofOld]);
    await settle();

    expect(await findingOf('TacitlyRenewed')).toEqual({ is: 'none' });
  });

  it('opens one where an objection is found too late, and names what was done meanwhile', async () => {
    const { tell, settle, clock, factsOf, findingOf } = await house();
    clock.set('2024-01-01T03:00:00.000Z');
    await tell(agreement, id, [renewed(true)]);
    clock.set('2024-01-05T03:00:00.000Z');
    const letter = { about: id, purpose: 'other', direction: 'out', to: 'x', number: '1' } as const;
    await tell(agreement, id, [DispatchRecorded(letter)]);
    clock.set('2024-01-10T03:00:00.000Z');
    await tell(agreement, id, [TacitRenewalObjected({ seat })], { on: '2023-06-28' });
    await settle();

    expect(await findingOf('TacitRenewalObjected')).toMatchObject({
      act: 'objection',
      faults: ['renewed-despite-objection'],
    });
    const [fact] = await factsOf(agreement, id, 'TacitRenewalObjected');
    const [opened] = await factsOf(finding, findingIdOf(fact!.id), 'FindingOpened');
    expect(opened?.data).toMatchObject({ answers: [{ said: 'DispatchRecorded' }] });
  });

  it('asks nothing of an objection that came before the clock renewed anything', async () => {
    const { tell, settle, findingOf } = await house();
    await tell(agreement, id, [TacitRenewalObjected({ seat })]);
    await settle();

    expect(await findingOf('TacitRenewalObjected')).toEqual({ is: 'none' });
  });
});
