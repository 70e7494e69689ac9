import {
  agreement,
  authorityId,
  confirmEmergencyAccess,
  grantRole,
  openAccount,
  recordDispatch,
  requestEmergencyAccess,
  revokeRole,
  agreeText,
} from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { dienBienAndLuangPrabang } from '../scenarios/telling/beginnings';
import type { Member } from '../scenarios/telling/cast';

const administrator = (name: string): Member => ({
  person: idFrom('person', name),
  organisation: idFrom('party', 'trung tâm'),
  roles: [],
});
const [alice, bob] = [administrator('alice'), administrator('bob')];
const accessId = idFrom('access', 1);

/** Alice may come into the case file for two hours, from nine o'clock on 05/12/2023. */
const opened = async () => {
  const it = await dienBienAndLuangPrabang('2023-12-01');
  await it.isProposed();
  for (const { person } of [alice, bob]) {
    await it.story.steward.gives(openAccount, authorityId, { person });
    await it.story.steward.gives(grantRole, authorityId, { person, role: 'administrator' });
  }
  await it.story.day('2023-12-05', '09:00');
  await it.story.as(alice).gives(requestEmergencyAccess, authorityId, {
    ...{ accessId, person: alice.person, agreement: it.id, hours: 2, reason: 'Báo cáo đến hạn' },
  });
  await it.story.as(bob).gives(confirmEmergencyAccess, authorityId, { accessId });
  return { ...it, administrator: it.story.as(alice) };
};

const letter = { purpose: 'other', to: 'Báo', number: '1/CV' };
const notFound = { code: 'not-found', details: {} };

describe('[SE-6] Who comes in an emergency', () => {
  it('does what a desk officer does, and every fact says so', async () => {
    const { administrator: comes, id, story } = await opened();
    await comes.gives(recordDispatch, id, letter);
    const [fact] = await story.facts(agreement, id, 'DispatchRecorded');
    expect(fact?.metadata.actor).toMatchObject({ personId: alice.person, emergency: accessId });
  });

  it('decides, signs and answers for nothing', async () => {
    const { administrator: comes, id } = await opened();
    const hash = 'a'.repeat(64);
    expect(await comes.isRefused(agreeText, id, { hash })).toMatchObject({
      details: { rule: 'role-missing' },
    });
  });

  it('is out on the next request once the hours are over', async () => {
    const { administrator: comes, id, story } = await opened();
    await story.day('2023-12-05', '10:59');
    expect((await comes.sees(id)).relation).toBe('emergency');
    await story.day('2023-12-05', '11:00');
    await expect(comes.sees(id)).rejects.toMatchObject({ name: 'NotFound' });
    expect(await comes.isRefused(recordDispatch, id, letter)).toEqual(notFound);
  });

  it('is out too once they are no administrator any more', async () => {
    const { administrator: comes, id, story } = await opened();
    const words = { person: alice.person, role: 'administrator', reason: 'Chuyển công tác' };
    await story.as(bob).gives(revokeRole, authorityId, words);
    await expect(comes.sees(id)).rejects.toMatchObject({ name: 'NotFound' });
  });
});
