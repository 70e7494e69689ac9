import {
  appointHolder,
  authorityId,
  clearance,
  consolidateOpinions,
  decideClearance,
  endHolding,
  grantDelegation,
  grantRole,
  linkAccounts,
  openAccount,
  revokeDelegation,
  revokeRole,
} from '@kyket/agreements';
import { Choices } from '@kyket/application';
import { idFrom, type Id } from '@kyket/eventing';
import { dienBienAndLuangPrabang } from '../scenarios/telling/beginnings';
import { dienBien, type Member } from '../scenarios/telling/cast';
import { latitude } from '../scenarios/telling/memorandum';

const { chairman, deskOfficer, province } = dienBien;
const office = chairman.office as Id;
const document = 'Quyết định';
const reason = 'Đi công tác';

/** Somebody else of the province, who may decide from the same office. */
const viceChairman: Member = { ...chairman, person: idFrom('person', 'phó chủ tịch') };
/** The desk officer of the department, who has another account at the province. */
const deskOfficerAtProvince: Member = { ...chairman, person: idFrom('person', 'biệt phái') };

/** The dossier lies with the chairman, on 10/12/2023. */
const awaitingDecision = async () => {
  const it = await dienBienAndLuangPrabang('2023-12-01');
  await it.isAgreed();
  await it.clearanceIsOpened();
  await it.dossierIsSubmitted();
  await it.focalPointAgrees();
  await it.desk.gives(consolidateOpinions, it.clearance, { explanations: [] });
  const { steward } = it.story;
  for (const { person } of [viceChairman, deskOfficerAtProvince]) {
    await steward.gives(openAccount, authorityId, { person, organisation: province.id });
    const role = 'deciding-authority';
    await steward.gives(grantRole, authorityId, { person, role, organisation: province.id });
    await steward.gives(appointHolder, province.id, { officeId: office, person, document });
  }
  await it.story.day('2023-12-10');

  const grants = async () => ({
    hash: await it.hash(),
    outcome: { is: 'granted', document, latitude, conditions: [] },
  });
  const delegates = async (from: Member, to: Member, until = '2023-12-20', more = {}) => {
    const delegationId = idFrom('delegation', from.person, to.person);
    const words = { delegationId, from: from.person, to: to.person, organisation: province.id };
    const asked = { ...words, until, reason, ...more };
    await it.story.as(from).gives(grantDelegation, authorityId, asked);
    return delegationId;
  };
  return { ...it, grants, delegates };
};

describe('[AP-4] Duties are kept apart by persons', () => {
  it('refuses a drafter approving through a chain of delegations', async () => {
    const it = await awaitingDecision();
    await it.delegates(chairman, viceChairman);
    await it.delegates(viceChairman, deskOfficer);
    const drafter = it.story.as(deskOfficer, { onBehalfOf: viceChairman.person });
    const no = await drafter.isRefused(decideClearance, it.clearance, await it.grants());
    expect(no.code).toBe('drafter-may-not-decide');

    // What was delegated to the one in between is theirs to use, and not to pass on.
    const further = it.story.as(deskOfficer, { onBehalfOf: chairman.person });
    expect(await further.isRefused(decideClearance, it.clearance, await it.grants())).toMatchObject(
      { code: 'not-allowed', details: { rule: 'delegation-missing' } },
    );
  });

  it('refuses two accounts of one person', async () => {
    const it = await awaitingDecision();
    await it.story.steward.gives(linkAccounts, authorityId, {
      ...{ person: deskOfficerAtProvince.person, sameAs: deskOfficer.person },
      reason: 'Biệt phái sang UBND tỉnh',
    });
    const other = it.story.as(deskOfficerAtProvince);
    const no = await other.isRefused(decideClearance, it.clearance, await it.grants());
    expect(no.code).toBe('drafter-may-not-decide');
  });

  it('closes the button by the same rule, and says why in both languages', async () => {
    const it = await awaitingDecision();
    const { clock, records, principals } = it.story.house;
    const choiceOf = async ({ person }: Member) => {
      const principal = await principals.of(person, 'password');
      if (principal === undefined) throw new Error('Nobody');
      const record = await records.look(clearance, it.clearance);
      const offered = new Choices(clock, records);
      return (await offered.of([decideClearance], record, principal, 'own-side'))[0];
    };
    expect(await choiceOf(deskOfficerAtProvince)).toMatchObject({ open: true });

    await it.story.steward.gives(linkAccounts, authorityId, {
      ...{ person: deskOfficerAtProvince.person, sameAs: deskOfficer.person },
      reason: 'Biệt phái sang UBND tỉnh',
    });
    const closed = await choiceOf(deskOfficerAtProvince);
    expect(closed).toMatchObject({ open: false, because: { code: 'drafter-may-not-decide' } });
    expect(closed?.because?.says.vi).toMatch(/soạn/);
    expect(closed?.because?.says.en).toMatch(/draft/);
  });

  it('refuses an approver whose authority ended an hour ago', async () => {
    const it = await awaitingDecision();
    const delegationId = await it.delegates(viceChairman, deskOfficerAtProvince, '2023-12-10');
    await it.story.steward.gives(
      endHolding,
      province.id,
      { officeId: office, person: chairman.person, document },
      { on: '2023-12-10' },
    );
    await it.story.day('2023-12-11', '00:30');
    const words = await it.grants();
    const fromOffice = await it.chairman.isRefused(decideClearance, it.clearance, words);
    const yesterday = await it.chairman.isRefused(decideClearance, it.clearance, words, {
      on: '2023-12-10',
    });
    expect([fromOffice.code, yesterday.code]).toEqual([
      'office-not-competent',
      'office-not-competent',
    ]);
    const naming = it.story.as(chairman, { from: office });
    expect(await naming.isRefused(decideClearance, it.clearance, words)).toMatchObject({
      code: 'not-allowed',
      details: { rule: 'office-not-held' },
    });
    const delegate = it.story.as(deskOfficerAtProvince, { onBehalfOf: viceChairman.person });
    expect(await delegate.isRefused(decideClearance, it.clearance, words)).toMatchObject({
      code: 'not-allowed',
      details: { rule: 'delegation-ended' },
    });
    expect(
      await it.story.as(viceChairman).isRefused(revokeDelegation, authorityId, {
        ...{ delegationId, reason },
      }),
    ).toMatchObject({ code: 'delegation-ended' });
  });

  it('[SE-1] refuses on the next request whose role was revoked', async () => {
    const it = await awaitingDecision();
    await it.story.steward.gives(revokeRole, authorityId, {
      ...{ person: chairman.person, role: 'deciding-authority', organisation: province.id },
      reason: 'Chuyển công tác',
    });
    const no = await it.chairman.isRefused(decideClearance, it.clearance, await it.grants());
    expect(no).toMatchObject({ code: 'not-allowed', details: { rule: 'role-missing' } });
  });

  it('lets one of two through who race to approve from one office', async () => {
    const it = await awaitingDecision();
    const words = await it.grants();
    const both = await Promise.allSettled(
      [chairman, viceChairman].map((each) =>
        it.story.as(each).gives(decideClearance, it.clearance, words),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'not-awaiting-decision' },
    });
    expect(await it.story.facts(clearance, it.clearance, 'ClearanceGranted')).toHaveLength(1);
  });
});

describe('[AP-6] On behalf of another', () => {
  it('names both, and the office of the one who is away', async () => {
    const it = await awaitingDecision();
    await it.delegates(chairman, deskOfficerAtProvince);
    await it.story
      .as(deskOfficerAtProvince, { onBehalfOf: chairman.person })
      .gives(decideClearance, it.clearance, await it.grants());
    const [fact] = await it.story.facts(clearance, it.clearance, 'ClearanceGranted');
    expect(fact?.metadata.actor).toMatchObject({
      ...{ personId: deskOfficerAtProvince.person, onBehalfOf: chairman.person },
      ...{ office, organisation: province.id },
    });
  });

  it('goes no further than the delegation: neither in roles nor to another agreement', async () => {
    const it = await awaitingDecision();
    const elsewhere = idFrom('agreement', 'another');
    await it.delegates(chairman, deskOfficerAtProvince, '2023-12-20', { agreement: elsewhere });
    await it.delegates(viceChairman, deskOfficerAtProvince, '2023-12-20', { roles: ['head'] });
    for (const { person } of [chairman, viceChairman]) {
      const no = await it.story
        .as(deskOfficerAtProvince, { onBehalfOf: person })
        .isRefused(decideClearance, it.clearance, await it.grants());
      expect(no).toMatchObject({ code: 'not-allowed', details: { rule: 'beyond-delegation' } });
    }
  });
});
