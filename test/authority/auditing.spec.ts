import { authorityId, grantRole, openAccount, recordDispatch } from '@kyket/agreements';
import { idFrom, type Id } from '@kyket/eventing';
import { dienBienAndLuangPrabang } from '../scenarios/telling/beginnings';
import { dienBien, type Member } from '../scenarios/telling/cast';

const inspector: Member = {
  person: idFrom('person', 'thanh tra'),
  organisation: idFrom('party', 'thanh tra'),
  roles: [],
};

/** Somebody who audits a body, or everything, to the end of the year. */
const audited = async (body: Id | undefined) => {
  const it = await dienBienAndLuangPrabang('2023-12-01');
  await it.isProposed();
  const { steward } = it.story;
  const { person, organisation } = inspector;
  await steward.gives(openAccount, authorityId, { person, organisation });
  await steward.gives(grantRole, authorityId, {
    ...{ person, role: 'auditor', until: '2023-12-31' },
    ...(body && { organisation: body }),
  });
  return { ...it, auditor: it.story.as(inspector) };
};

describe('[AU-9] Who audits', () => {
  it.each([
    ['everything', undefined],
    ['the department', dienBien.department.id],
    ['the province above it', dienBien.province.id],
  ])('%s sees the agreement from the inside, and orders nothing', async (_, body) => {
    const { auditor, id } = await audited(body);
    expect((await auditor.sees(id)).relation).toBe('observer');
    const letter = { purpose: 'other', to: 'Báo', number: '1/CV' };
    expect(await auditor.isRefused(recordDispatch, id, letter)).toMatchObject({
      code: 'not-allowed',
      details: { rule: 'reads-only' },
    });
  });

  it('another body cannot tell that there is such an agreement', async () => {
    const { auditor, id } = await audited(idFrom('party', 'another province'));
    await expect(auditor.sees(id)).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('sees it to the end of the last day, and on the next request after that no more', async () => {
    const { auditor, id, story } = await audited(undefined);
    await story.day('2023-12-31', '23:59');
    expect((await auditor.sees(id)).relation).toBe('observer');
    await story.day('2024-01-01', '00:00');
    await expect(auditor.sees(id)).rejects.toMatchObject({ name: 'NotFound' });
  });
});
